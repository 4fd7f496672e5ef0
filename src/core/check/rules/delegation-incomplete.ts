import { words } from '../../messages.ts';
import { oneOf } from '../in-a-row.ts';
import { nameOfRecommendation } from '../named-recommendation.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const delegationIncomplete: ReportRule = {
  name: 'delegation-incomplete',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A recommendation delegates authority without naming the post, a limit or whom to consult.',
    why: 'Only a committee or an officer can be given authority (Local Government Act 1972, section 101; in Scotland, Local Government (Scotland) Act 1973, section 56), so a delegation that names nobody, or “officers”, has nobody to act on it: that is a warning. A limit and a consultation are usual practice and left to the council: that they are missing is information.',
    remedy:
      'Name the post, what is delegated and within what limit, and whom to consult: “That authority be delegated to the Director of Place, in consultation with the Cabinet Member for Transport, to agree the terms within the approved budget.”',
  },
  *check({ recommendations }) {
    for (const [index, recommendation] of recommendations.entries()) {
      const { text, parts, span } = recommendation;
      const name = nameOfRecommendation(recommendation, index);
      const fault = faultOf([text, ...parts].join(' ').replace(/\s+/g, ' '), name);
      if (fault) yield { span, ...fault };
    }
  },
};

/** An act of delegation; not the mention of delegated powers or of the scheme of delegation. */
const delegates =
  /\b(?:delegates?|delegated|delegation)\b(?! (?:powers?|decisions?|authorit(?:y|ies)|limits?|budgets?|matters)\b)|\b(?:given|granted|give|grant|gives|grants) delegated (?:authority|powers?)\b|\bdelegated (?:authority|powers?) (?:be|is) (?:given|granted)\b|\bbe delegated (?:authority|powers?)\b/i;
const mentions =
  /\b(?:scheme|schemes) of (?:officer )?delegation\b|\b(?:under|using|exercised? under|in accordance with) (?:the |his |her |their )?(?:existing )?delegat(?:ed|ions?)\b|\b(?:has|have|had|was|were|been|already|previously) delegated\b/i;

/** Of what names a post or a body, some word. */
const post =
  /\b(?:director|head|chief|officer|executive|manager|leader|member|portfolio holder|chair(?:man|woman|person)?|solicitor|treasurer|clerk|secretary|registrar|surveyor|engineer|planner|architect|commissioner|mayor|lead|principal|superintendent|inspector|committee|cabinet|board|panel|group|council(?:lor)?|controller|accountant|headteacher|adviser)s?\b/i;
const nobody =
  /^(?:the |relevant |appropriate |our |all )*(?:officers|staff|(?:team|service|department|directorate)(?! (?:director|head|lead|leader|manager)))\b/i;
const action =
  /^(?:\w+ly )?(?:accept|agree|amend|appoint|approve|arrange|authorise|award|carry|commence|commission|complete|conclude|consider|decide|determine|do|draw|enter|execute|exercise|extend|finalise|finali[sz]e|implement|issue|let|make|negotiate|place|prepare|procure|progress|publish|release|respond|seal|select|settle|sign|spend|submit|take|tender|undertake|vary|write)\b/i;

const limit =
  /£|%|\b\d|\b(?:within|up to|exceed(?:s|ing)?|no more than|limit(?:ed)?|in accordance with|in line with|as set out|as described|as detailed|on the (?:basis|terms)|subject to|provided that|minor|until|before|by|maximum|consistent with|for the purposes? of|approved budget)\b/i;
const consultation =
  /\b(?:consult(?:ing|ation|ed)?|in conjunction with|in liaison with|in agreement with|with the (?:agreement|approval|consent) of|jointly with|together with)\b/i;

function faultOf(text: string, name: string): Omit<Fault, 'span'> | undefined {
  const found = delegates.exec(text);
  if (!found || mentions.test(text)) return undefined;
  const hasPost = namesPost(text.slice(0, found.index), text.slice(found.index));
  const missing = [
    ...(hasPost ? [] : [say('delegation-post', {})]),
    ...(limit.test(text) ? [] : [say('delegation-limit', {})]),
    ...(consultation.test(text) ? [] : [say('delegation-consultee', {})]),
  ].map((message) => words(message));
  if (missing.length === 0) return undefined;
  const message = say('delegation-incomplete', { name, missing: oneOf(missing) });
  return hasPost ? { message, severity: 'info' } : { message };
}

/** Whether the words before the delegation, or those behind a "to" of it, name a post or a body. */
function namesPost(before: string, behind: string): boolean {
  if (/^(?:be|g(?:ive|rant))/i.test(behind) && post.test(before)) return true;
  // "As listed in the last column of Appendix 2."
  if (/\b(?:appendix|annex|schedule|table)\b/i.test(behind)) return true;
  const receivers = [...behind.matchAll(/\bto (?=((?:\S+ ?){1,8}))/gi)].map(([, words = '']) => words);
  return receivers.some((words) => {
    if (nobody.test(words) || action.test(words)) return false;
    // A post that no list knows is still a name: it begins with a capital.
    return post.test(words) || /^(?:the |our |an? )?\p{Lu}/u.test(words);
  });
}
