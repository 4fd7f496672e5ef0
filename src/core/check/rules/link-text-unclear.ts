import type { Link, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Piece } from '../../parse/paper.ts';
import { spanOf } from '../../report/blocks.ts';
import { sectionAt } from '../../report/section-at.ts';
import type { Message } from '../../messages.ts';
import type { Span } from '../../span.ts';
import { gathered } from '../gathered.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const linkTextUnclear: ReportRule = {
  name: 'link-text-unclear',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A link does not say where it leads, or words point to a link that is not there.',
    why: 'People who use a screen reader hear the links of a page in a list: “click here” three times tells them nothing. On paper a “see link” leads nowhere (WCAG 2.2, 2.4.4; the Public Sector Bodies Accessibility Regulations 2018).',
    remedy:
      'Name what is linked: `[Ofsted’s letter of 29 June 2026](https://…)`. A full address may stand among the background papers.',
  },
  *check(report) {
    for (const { passage, facts } of unclearIn(report.paper)) {
      for (const { span: inPiece, message } of facts) {
        const span = passage.place(inPiece);
        const section = sectionAt(report, span.start);
        const mayBeAddress = section?.covers.includes('background_papers') ?? true;
        if (!mayBeAddress || message.id !== 'link-text-address') yield { span, message };
      }
    }
  },
};

interface Unclear {
  readonly span: Span;
  readonly message: Message;
}

const unclearIn = gathered((piece): readonly Unclear[] => {
  const { links, texts } = nodesOf(piece);
  const inTexts = /link|click/i.test(piece.text) ? texts : [];
  return [...links.flatMap(inLink), ...inTexts.flatMap((text) => [...inText(piece, text, links)])];
});

const saysNothing =
  /^(?:(?:please )?(?:click|see|read|go|look|follow|view|download)(?: (?:on|at|the|this|it))*(?: (?:here|link|links|more|page|website|site|document|file|pdf|below|above))?|(?:the |this )?(?:here|link|more|page|website|site|web ?page|web ?site|document|file|pdf|download|attachment|information)|(?:find out|read|learn|see) more|(?:for )?(?:more|further) (?:information|details|info)|link to (?:document|file|page|report|website))[.!:»›>]*$/i;

function inLink(link: Link): Unclear[] {
  const words = toString(link).replace(/\s+/g, ' ').trim();
  const span = spanOf(link);
  if (/^https?:\/\//i.test(words)) return [{ span, message: say('link-text-address', {}) }];
  return saysNothing.test(words) ? [{ span, message: say('link-text-unclear', { words }) }] : [];
}

/** Words of somebody who pasted text without its link: “(see link)”, “click here”. Not “see the link between …”. */
const pointing =
  /\((?:please )?(?:see|use|follow|via) (?:the |this |attached )?(?:web )?links?(?: (?:here|below|above|attached))?\)|\bclick(?:ing)? (?:here|on (?:this|the) link|this link|the link)\b|\bfollow(?:ing)? this link\b|\bsee (?:this |the )?links? (?:here|below|above)\b|\bsee link\b(?! (?:between|with|to)\b)/gi;

function* inText(piece: Piece, text: Text, links: readonly Link[]): Iterable<Unclear> {
  const { start, end } = spanOf(text);
  const source = piece.text.slice(start, end);
  if (links.some((link) => spanOf(link).start <= start && end <= spanOf(link).end)) return;
  for (const match of source.matchAll(pointing)) {
    const at = start + match.index;
    const words = match[0].replace(/^\(|\)$/g, '');
    yield { span: { start: at, end: at + match[0].length }, message: say('link-missing', { words }) };
  }
}
