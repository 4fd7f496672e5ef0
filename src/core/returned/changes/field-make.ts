import type { Value } from '../../parse/front-matter/tree.ts';
import type { Path } from '../../schema/missing-names.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import type { Change } from './change.ts';
import type { Make } from '../make/make.ts';
import type { Piece } from '../word-item.ts';

interface InField {
  readonly state: 'open' | 'made';
  readonly span: Span;
  readonly make: Make | undefined;
}

/**
 * A change in what the tool writes from a field, such as “Report of: …”, where the field is shown as it is typed and
 * the words around the change are its own.
 *
 * @param pieces of the copy's paragraph
 */
export function fieldMake(
  pieces: readonly Piece[],
  change: Change,
  { details }: Report,
): InField | undefined {
  const of = (side: Piece['side']) =>
    pieces.map((piece) =>
      piece.side === 'same' || (piece.change === change ? piece.side === side : piece.side === 'old')
        ? piece.text
        : '',
    );
  const [was, is] = [of('old').join('').trim(), of('new').join('').trim()];
  const holding: { readonly path: Path; readonly text: string; readonly span: Span }[] = [];
  const look = (value: Value, path: Path): void => {
    if (value.kind === 'list') value.items.forEach((item, index) => look(item, [...path, index]));
    else if (value.kind === 'map')
      for (const { key, value: inner } of value.entries) look(inner, [...path, key]);
    else if (value.text.trim().length > 2) holding.push({ path, text: value.text.trim(), span: value.span });
  };
  look(details, []);
  const of1 = holding.filter(({ text }) => was.endsWith(text));
  const [only] = of1.sort((a, b) => b.text.length - a.text.length);
  if (only) {
    const label = was.slice(0, was.length - only.text.length);
    if (!is.startsWith(label) || is.length === label.length) return undefined;
    const value = is.slice(label.length).trim();
    return { state: 'open', span: only.span, make: { kind: 'field', path: only.path, value } };
  }
  const made = holding.find(({ text }) => is.endsWith(text));
  return made && { state: 'made', span: made.span, make: undefined };
}
