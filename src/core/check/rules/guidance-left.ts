import { toString } from 'mdast-util-to-string';
import type { Profile } from '../../profile/profile.ts';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';

export const guidanceLeft: PieceRule = {
  name: 'guidance-left',
  of: 'piece',
  papers: ['report'],
  severity: 'warning',
  page: {
    fault: 'Guidance to the author stands in the text and would be published.',
    why: 'Notes from the template tell the author what to write. Members and the public read them as part of the report.',
    remedy:
      'Delete the note. Guidance between `<!--` and `-->`, as a new report has it, is never published and may stay while the report is written.',
  },
  *check(piece, profile) {
    for (const paragraph of nodesOf(piece).paragraphs) {
      const words = toString(paragraph).replace(/\s+/g, ' ').trim();
      if (!opening.test(words) && !instruction.test(words) && !guidanceOf(profile).has(words)) continue;
      yield { span: spanOf(paragraph), message: say('guidance-left', { words: beginning(words) }) };
    }
  },
};

const opening =
  /^[(*\s]*(?:(?:drafting|authors?['’]?|template|report) )?(?:guidance(?: notes?)?|note to (?:the )?(?:report )?(?:authors?|officers?|drafters?|writers?)|instructions? (?:to|for) (?:the )?(?:report )?authors?)\s*[:–—]/i;
const instruction =
  /(?:^|[.!:;([]\s*|\bplease )(?:delete|remove) (?:this|these) (?:guidance|notes?|text|paragraphs?|sections?|instructions?|box(?:es)?)\b/i;

const ofProfiles = new WeakMap<Profile, ReadonlySet<string>>();

/** What the council's own template says to authors. */
function guidanceOf(profile: Profile): ReadonlySet<string> {
  let guidance = ofProfiles.get(profile);
  if (!guidance) {
    const all = profile.sections.flatMap((section) => section.guidance ?? []);
    ofProfiles.set(profile, (guidance = new Set(all.map((text) => text.replace(/\s+/g, ' ').trim()))));
  }
  return guidance;
}

function beginning(words: string): string {
  return words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))} …` : words;
}
