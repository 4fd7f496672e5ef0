import { provisions, type Provision } from '../../law/provisions.ts';
import { words } from '../../messages.ts';
import type { Nation } from '../../profile/profile.ts';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { Fault, PieceRule } from '../rule.ts';

export const lawNotOfThisNation: PieceRule = {
  name: 'law-not-of-this-nation',
  of: 'piece',
  severity: 'warning',
  page: {
    fault:
      'A provision is cited that is law in another nation of the United Kingdom, and not in this council’s.',
    why: 'A duty that does not apply cannot have been met, and the one that does apply has been left out. It often happens when a paper is adapted from another council’s. That section 149 of the Equality Act 2010 does not extend to Northern Ireland is in section 217 of the Act, and is an error; check the others with the monitoring officer. A sentence that names the other nation, as in “In Wales, …”, is left alone.',
    remedy: 'Cite the law of the council’s own nation, or take the sentence out.',
  },
  *check(piece, { nation }) {
    const foreign = foreignTo[nation].filter(({ cue }) => piece.text.includes(cue));
    if (foreign.length === 0) return;
    for (const text of nodesOf(piece).texts) {
      const { start, end } = spanOf(text);
      const source = piece.text.slice(start, end);
      for (const provision of foreign) {
        const found = provision.cited.exec(source);
        if (!found || speaksOfOther(source, found, nation)) continue;
        const at = start + found.index;
        yield { span: { start: at, end: at + found[0].length }, ...faultOf(provision, nation) };
      }
    }
  },
};

const notOf = (nation: Nation) => provisions.filter(({ nations }) => !nations.includes(nation));
const foreignTo: Readonly<Record<Nation, readonly Provision[]>> = {
  england: notOf('england'),
  wales: notOf('wales'),
  scotland: notOf('scotland'),
  northern_ireland: notOf('northern_ireland'),
};

function faultOf({ law, instead, isCertain }: Provision, nation: Nation): Omit<Fault, 'span'> {
  const args = { law, nation: words(say(`nation-${nation}`, {})) };
  const own = instead[nation];
  const message =
    own === undefined
      ? say('law-not-of-this-nation', args)
      : say('law-not-of-this-nation-but', { ...args, instead: own });
  return isCertain ? { message, severity: 'error' } : { message };
}

const names: Readonly<Record<Nation, RegExp>> = {
  england: /\b(?:England|English)\b/,
  wales: /\b(?:Wales|Welsh)\b/,
  scotland: /\b(?:Scotland|Scottish)\b/,
  northern_ireland: /\bNorthern Ir(?:eland|ish)\b/,
};

/** Whether the sentence says of itself that it is about another nation. */
function speaksOfOther(source: string, found: RegExpExecArray, nation: Nation): boolean {
  const before = /[^.!?]*$/.exec(source.slice(0, found.index))?.[0] ?? '';
  const behind = /^[^.!?]*/.exec(source.slice(found.index + found[0].length))?.[0] ?? '';
  // An Act's title names its nation in brackets.
  const sentence = `${before} ${behind}`.replace(/\([^)]*\)|(?:Well-being|Welsh Language)\b/g, '');
  return Object.entries(names).some(([other, name]) => other !== nation && name.test(sentence));
}
