import { actMeant } from '../../law/acts.ts';
import { mayCiteAct, unknownCitations } from '../../law/cited-acts.ts';
import type { Nation } from '../../profile/profile.ts';
import { spanOf } from '../../report/blocks.ts';
import { shift } from '../../span.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';

import type { Fault, PieceRule } from '../rule.ts';

export const actTitleWrong: PieceRule = {
  name: 'act-title-wrong',
  of: 'piece',
  severity: 'warning',
  page: {
    fault: 'An Act is cited by a title or a year that it does not have.',
    why: 'There is a Children Act 2004 and no “Children’s Act 2004”. A wrong title or year sends the reader to another Act or to none, and makes members doubt the advice. Titles are compared with a list of the Acts that councils cite, as they stand on legislation.gov.uk; an Act that is not in it is left alone.',
    remedy: 'Cite the Act as it is titled. The offered fix does it.',
  },
  *check(piece, { nation }) {
    if (!mayCiteAct(piece.text)) return;
    for (const text of nodesOf(piece).texts) {
      const { start, end } = spanOf(text);
      yield* faultsIn(piece.text.slice(start, end), start, nation);
    }
  },
};

function* faultsIn(text: string, start: number, nation: Nation): Iterable<Fault> {
  for (const titles of unknownCitations(text)) {
    for (const { act, span: inText } of titles) {
      const found = actMeant(act, nation);
      if (!found) continue;
      const meant = `${found.title} ${found.year}`;
      const span = shift(inText, start);
      yield {
        span,
        message: say('act-title-wrong', { typed: `${act.title} ${act.year}`, meant }),
        fixes: [{ title: say('fix-change', { meant }), edits: [{ span, text: meant }] }],
      };
      break;
    }
  }
}
