import { paragraphNumbers } from '../law/paragraph-numbers.ts';
import { textAt, type TextValue, type Value, valueAt } from '../parse/front-matter/tree.ts';
import { inBody } from '../parse/in-body.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { footnotesOf } from '../report/footnotes.ts';
import { blocksIn } from '../report/raw-block.ts';
import type { Agenda, AgendaEntry, ItemExemption, ReportPath } from './agenda.ts';
import { nextNumber } from './item-number.ts';

/** Puts an agenda together, its items numbered. An item may be a title alone. */
export function composeAgenda(paper: Paper, profile: Profile): Agenda {
  const items = valueAt(paper.frontMatter.root, 'items');
  const entries: AgendaEntry[] = [];
  for (const item of items?.kind === 'list' ? items.items : []) {
    entries.push(entryOf(item, nextNumber(entries.at(-1)?.number)));
  }
  return Object.freeze({
    paper,
    profile,
    details: paper.frontMatter.root,
    introduction: paper.body.flatMap((placed) => blocksIn(inBody(placed))),
    entries,
    footnotes: footnotesOf(paper),
  });
}

function entryOf(item: Value, counted: string): AgendaEntry {
  const title = item.kind === 'text' ? item : valueAt(item, 'title');
  const exempt = valueAt(item, 'exempt');
  return {
    number: textAt(item, 'number') ?? counted,
    numberSpan: textAt(item, 'number') === undefined ? undefined : valueAt(item, 'number')?.span,
    title: title?.kind === 'text' ? title.text.trim() : '',
    description: textAt(item, 'description'),
    presenter: textAt(item, 'presenter'),
    reports: textsIn(valueAt(item, 'report')).map(pathOf),
    exempt: exempt && exemptionOf(exempt),
    span: item.span,
    titleSpan: title?.span ?? item.span,
  };
}

/** A field that may hold one text or a list of them. */
function textsIn(value: Value | undefined): TextValue[] {
  if (value?.kind === 'list') return value.items.flatMap(textsIn);
  return value?.kind === 'text' && value.text.trim() !== '' ? [value] : [];
}

function pathOf({ text, span }: TextValue): ReportPath {
  return { path: text.trim(), span };
}

function exemptionOf(value: Value): ItemExemption | undefined {
  if (value.kind === 'text' && /^(?:no|false)?$/i.test(value.text.trim())) return undefined;
  const typed = value.kind === 'map' ? valueAt(value, 'paragraphs') : value;
  return { paragraphs: paragraphNumbers(typed), publicInterest: textAt(value, 'public_interest') };
}
