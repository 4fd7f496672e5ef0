import { exemptInformation } from '../../law/exempt-information.ts';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';

export const confidentialNotExempt: PieceRule = {
  name: 'confidential-not-exempt',
  of: 'piece',
  severity: 'warning',
  page: {
    fault: 'An item, a report or an appendix is called confidential where exempt is probably meant.',
    why: 'The two are different in law. Confidential information was given by a government department on terms that forbid its disclosure, or an enactment or a court forbids it: the public must be shut out. Exempt information is of a kind listed in the Schedule: the meeting decides whether to shut the public out (Local Government Act 1972, section 100A(2) to (5); Local Government (Scotland) Act 1973, section 50A; Local Government Act (Northern Ireland) 2014, section 42).',
    remedy:
      'Say “exempt appendix”, and name the paragraph. If a department, an Act or a court does forbid disclosure, leave the word and say so.',
  },
  *check(piece, { nation }) {
    if (!/confidential/i.test(piece.text)) return;
    for (const text of nodesOf(piece).texts) {
      const { start, end } = spanOf(text);
      for (const match of piece.text.slice(start, end).matchAll(beside)) {
        const [words] = match;
        const at = start + match.index;
        if (apart.test(piece.text.slice(Math.max(0, at - 30), at))) continue;
        const { provision } = exemptInformation[nation];
        const message = say('confidential-not-exempt', { words: words.replace(/\s+/g, ' '), provision });
        yield { span: { start: at, end: at + words.length }, message };
      }
    }
  },
};

/** "Exempt or confidential items" tells the two apart; a confidential report that somebody makes is another thing. */
const apart = /\b(?:exempt\W+(?:(?:or|and)\s+)?|(?:mak(?:e|es|ing)|made)\s+(?:an?\s+|any\s+)?)$/i;
const beside =
  /\bconfidential\s+(?:items?|reports?|appendix|appendices|annex|annexes)\b|\b(?:item|report|appendix|annex)(?:\s+[A-Z0-9]{1,3})?\s+(?:is|are|was|were|remains?)\s+confidential\b/gi;
