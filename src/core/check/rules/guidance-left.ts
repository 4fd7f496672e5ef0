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
    const guidance = guidanceOf(profile);
    const hinted = hint.test(piece.text);
    for (const paragraph of nodesOf(piece).paragraphs) {
      const span = spanOf(paragraph);
      if (!hinted && !guidance.beginnings.has(beginningOf(piece.text.slice(span.start, span.end)))) continue;
      const words = toString(paragraph).replace(/\s+/g, ' ').trim();
      if (!opening.test(words) && !instruction.test(words) && !guidance.texts.has(words)) continue;
      yield { span, message: say('guidance-left', { words: shortened(words) }) };
    }
  },
};

/** What every note to an author has something of, but for the council's own. */
const hint = /guidance|note to|instruction|delete|remove/i;
const opening =
  /^[(*\s]*(?:(?:drafting|authors?['’]?|template|report) )?(?:guidance(?: notes?)?|note to (?:the )?(?:report )?(?:authors?|officers?|drafters?|writers?)|instructions? (?:to|for) (?:the )?(?:report )?authors?)\s*[:–—]/i;
const instruction =
  /(?:^|[.!:;([]\s*|\bplease )(?:delete|remove) (?:this|these) (?:guidance|notes?|text|paragraphs?|sections?|instructions?|box(?:es)?)\b/i;

/** What the council's own template says to authors. */
interface Guidance {
  readonly texts: ReadonlySet<string>;
  /** How each begins, so that other paragraphs are soon passed over. */
  readonly beginnings: ReadonlySet<string>;
}

const ofProfiles = new WeakMap<Profile, Guidance>();

function guidanceOf(profile: Profile): Guidance {
  let guidance = ofProfiles.get(profile);
  if (!guidance) {
    const all = profile.sections.flatMap((section) => section.guidance?.replace(/\s+/g, ' ').trim() ?? []);
    guidance = { texts: new Set(all), beginnings: new Set(all.map(beginningOf)) };
    ofProfiles.set(profile, guidance);
  }
  return guidance;
}

const beginningOf = (text: string) => text.slice(0, 5);

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))} …` : words;
}
