import { entry, isEmpty, valueAt, type MapValue } from '../../parse/front-matter/tree.ts';
import { ofPiece } from '../../parse/of-piece.ts';
import type { Paper } from '../../parse/paper.ts';
import { shift, type Span } from '../../span.ts';
import { exemptWithin } from './exempt-block.ts';
import type { ExemptDoubt } from './exempt-doubts.ts';
import { isClassification, isWhollyExempt, saidBy } from './wholly-exempt.ts';

/**
 * Where a report says that some of it is exempt though no passage and no appendix of it is marked so: all of it would
 * be published.
 */
export function nothingMarked(paper: Paper): readonly ExemptDoubt[] {
  const { root } = paper.frontMatter;
  if (paper.type !== 'report' || isWhollyExempt(root)) return [];
  const span = saysInDetails(root) ?? saidInBody(paper);
  if (!span || marksExempt(paper)) return [];
  return [{ span, message: { id: 'exempt-nothing-marked', args: {} } }];
}

function saysInDetails(root: MapValue): Span | undefined {
  const said = root.entries.find(
    ({ key, value }) => isClassification(key) && value.kind === 'text' && saidBy(value.text) === 'part',
  );
  const stated = entry(root, 'exempt');
  if (said || !stated || isEmpty(stated.value)) return said?.keySpan;
  const { value } = stated;
  return value.kind === 'text' && /^(?:no|false)$/i.test(value.text.trim()) ? undefined : stated.keySpan;
}

/** A line by itself says so, as it does above what is exempt in a Word document. */
const inBody = ofPiece(({ text }): Span | undefined => {
  const found = /^[ \t>*_]*not for publication\b/im.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
});

/** Where a line of a paper’s body says by itself that something is not for publication. */
export function saidInBody({ body }: Paper): Span | undefined {
  for (const { piece, start } of body) {
    const found = inBody(piece);
    if (found) return shift(found, start);
  }
  return undefined;
}

const hasPassage = ofPiece(({ text, nodes }) => text.includes(':::') && nodes.some(exemptWithin));

/** Whether a report marks anything as exempt: all of it, an appendix or a passage, wherever that stands. */
export function marksExempt({ body, frontMatter, text }: Paper): boolean {
  const appendices = valueAt(frontMatter.root, 'appendices');
  return (
    isWhollyExempt(frontMatter.root) ||
    (appendices?.kind === 'list' && appendices.items.some((item) => valueAt(item, 'exempt'))) ||
    // A passage in a field is one, or is said to be none.
    text.slice(frontMatter.inner.start, frontMatter.inner.end).includes(':::') ||
    body.some(({ piece }) => hasPassage(piece))
  );
}
