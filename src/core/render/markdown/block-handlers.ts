import type { ElementContent } from 'hast';
import type { Code, Heading, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Handlers, State } from 'mdast-util-to-hast';
import { exemptParagraphs, isExempt } from '../../report/exempt/exempt-block.ts';
import { element, placed, text, type Postpone } from './handler.ts';
import { listHandler } from './list-handler.ts';
import { tableHandler } from './table-handler.ts';
import { withoutLabel } from '../../report/label.ts';

/**
 * How blocks are shown, where Markdown's usual HTML will not do.
 *
 * @param source the piece's text, for what Markdown's tree forgets: `1)` or `1.`, and a directive as typed
 */
export function blockHandlers(source: string, postpone: Postpone): Handlers {
  const asTyped = ({ position }: ContainerDirective | LeafDirective): string => {
    const line = source.slice(position?.start.offset ?? 0, position?.end.offset);
    return line.split(/[\r\n]/, 1)[0] ?? '';
  };
  const raw = (words: string) => element('p', { className: ['raw'] }, [text(words)]);
  return {
    paragraph: (state: State, node: Paragraph) =>
      placed(state, node, element('p', {}, unlabelled(state.all(node)))),

    heading: (state: State, node: Heading) =>
      placed(state, node, element(`h${Math.max(2, node.depth)}`, {}, unlabelled(state.all(node)))),

    list: listHandler(source),

    table: tableHandler,

    code: (state: State, node: Code) =>
      placed(state, node, element('pre', {}, [element('code', {}, [text(node.value)])])),

    containerDirective: (state: State, node: ContainerDirective) => {
      if (!isExempt(node)) return element('div', {}, [raw(asTyped(node)), ...state.all(node)]);
      const paragraphs = exemptParagraphs(node);
      return postpone((inner) => ({ kind: 'exempt', paragraphs, inner }), state.all(node));
    },

    leafDirective: (_state: State, node: LeafDirective) => raw(asTyped(node)),
  };
}

/** Takes the `{#label}` off the end of a paragraph or heading. */
function unlabelled(contents: readonly ElementContent[]): readonly ElementContent[] {
  const last = contents.at(-1);
  return last?.type === 'text' ? [...contents.slice(0, -1), text(withoutLabel(last.value))] : contents;
}
