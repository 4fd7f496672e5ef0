import type { RootContent } from 'mdast';
import type { Profile } from '../../../profile/profile.ts';
import { exemptNode, nested } from '../../nest.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOf, wordsOfBlock } from '../../words.ts';
import { withTypedMarkers } from '../../typed-markers.ts';
import { titleCase } from '../casing.ts';
import { exemptionOf } from './exempt-items.ts';
import type { Findings } from '../findings.ts';
import type { Gathered } from '../gathered.ts';
import { isMinutesLabel, withoutFrame } from './item-frame.ts';
import { type ItemHeading, headingsByLook, RESOLUTION } from './item-headings.ts';
import { withRowsApart } from './item-rows.ts';
import { type FoundItem, meetingItems, type MeetingItems } from './meeting-items.ts';
import { meetingLine } from './meeting-line.ts';
import { withoutEnd } from './minutes-end.ts';
import { minutesHeader } from './minutes-header.ts';
import { fieldOfNames } from './present.ts';
import type { Recognised } from '../report.ts';

/** Whether a document is the record of a meeting or of one of its items, and not a report to it. */
export function isMinutes(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.map(wordsOfBlock).map((line) => line.trim());
  if (withRowsApart(blocks).some(isMinutesLabel) || /^agenda item$/i.test(lines[0] ?? '')) return true;
  const first = blocks.slice(0, 15).filter((block) => block.kind === 'paragraph' && !block.marker);
  const titles = first.map((block) => wordsOfBlock(block).trim());
  if (titles.some((title) => TITLE.test(title))) return true;
  const asks = lines.some((line) =>
    /^(?:[\d.]+\s+)?(?:recommendations?|recommended action|purpose of (?:the )?report)\b/i.test(line),
  );
  return (
    !asks && (titles.some((title) => DECISIONS.test(title)) || lines.some((line) => RESOLUTION.test(line)))
  );
}

const TITLE =
  /^(?:(?:draft|unconfirmed|approved) )?(?:minutes|cofnodion)$|^.{3,60} [–-] minutes$|\bminutes? of (?:(?:the|an?)\b[^]*\b)?(?:meeting|held)\b|\bcofnodion (?:y |o |cyfarfod)/i;

/** The list of decisions of a meeting; a report for decision may say "Decision" too. */
const DECISIONS =
  /^(?!decision$)(?:(?:record|notice|list|summary|schedule) of )?decisions?(?: (?:list|notice|record|sheet))?$|^.{3,60} [–-] decisions$/i;

/** Minutes, be they of a meeting or of one item as its page shows it. */
export function recogniseMinutes(
  source: readonly SourceBlock[],
  _profile: Profile,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): Recognised {
  const fields: Gathered = new Map();
  const blocks = withTypedMarkers(withRowsApart(source, findings));
  const { opening, items } = isItemPage(blocks)
    ? itemPage(blocks, findings)
    : meetingItems(blocks, findings, isHeader);
  const above = minutesHeader(opening, fields, acronyms, findings);
  const committee = resolvingBody(blocks);
  if (!fields.has('committee')) {
    if (committee === undefined) findings.unsure({ id: 'import-committee-unsaid', args: {} }, '');
    else fields.set('committee', committee);
  }
  const last = items.at(-1);
  const closed = last && { ...last, blocks: withoutEnd(last.blocks, fields, findings) };
  const all = closed ? [...items.slice(0, -1), closed] : items;
  const counted = countedFrom(all);
  if (counted !== undefined) fields.set('first_minute_number', counted);
  const headed = all.flatMap((item) => itemNodes(item, counted !== undefined, acronyms, findings));
  const start = all.length === 0 ? withoutEnd(above, fields, findings) : above;
  return { fields, body: [...nested(start), ...headed] };
}

/** Whether a page is of one item: it has its title, and one label above its minutes. */
function isItemPage(blocks: readonly SourceBlock[]): boolean {
  const isNamed = blocks.some((block) => /^agenda item$/i.test(wordsOfBlock(block).trim()));
  return isNamed || blocks.filter(isMinutesLabel).length === 1;
}

function itemPage(blocks: readonly SourceBlock[], findings: Findings): MeetingItems {
  const said = blocks.map((block) => wordsOfBlock(block).trim());
  const label = said.findIndex((line) => /^agenda item$/i.test(line));
  if (label !== -1) findings.replaced({ id: 'import-labels', args: {} }, said[label] ?? '');
  const at = said.findIndex((line, index) => index > label && line !== '');
  const title = blocks[at];
  if (title?.kind !== 'paragraph') return { opening: blocks, items: [] };
  const below = blocks.slice(at + 1);
  const number = title.marker?.text ?? '';
  const heading: ItemHeading = { at, number, words: wordsOf(title.content), depth: 2 };
  const depths = new Map(headingsByLook(below).map((each) => [each.at, each]));
  const item: FoundItem = { heading, blocks: below, within: depths, isPrivate: false };
  return { opening: blocks.slice(0, Math.max(0, label)), items: [item] };
}

/** Whether a block says who met, when, or who was there. */
function isHeader(block: SourceBlock): boolean {
  const said = wordsOfBlock(block).replace(/\s+/g, ' ').trim();
  return fieldOfNames(said) !== undefined || meetingLine(said, new Map(), new Set());
}

/** The number of the first minute, where all are numbered on from it. */
function countedFrom(items: readonly FoundItem[]): string | undefined {
  const numbers = items.map(({ heading }) => /^(\d{1,4})[.):]?$/.exec(heading.number.trim())?.[1]);
  const first = Number(numbers[0] ?? NaN);
  const isCounted = numbers.every((number, index) => Number(number ?? NaN) === first + index);
  return numbers.length > 1 && isCounted ? String(first) : undefined;
}

function itemNodes(
  { heading, blocks, within, isPrivate }: FoundItem,
  isCounted: boolean,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): RootContent[] {
  const marked = blocks.map((block, at): SourceBlock => {
    const sub = within.get(at);
    return sub && block.kind === 'paragraph' ? { ...block, heading: sub.depth } : block;
  });
  const { paragraphs, open } = exemptionOf(heading.words, marked, isPrivate, findings);
  const parts = partsOf(withoutFrame(open, findings), acronyms, findings);
  return [
    headingNode(heading, isCounted, acronyms, findings),
    ...(paragraphs ? [exemptNode(paragraphs, parts)] : parts),
  ];
}

function partsOf(
  blocks: readonly SourceBlock[],
  acronyms: ReadonlySet<string>,
  findings: Findings,
): RootContent[] {
  const parts: RootContent[] = [];
  let run: SourceBlock[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || block.heading === undefined) return void run.push(block);
    parts.push(...nested(run));
    run = [];
    const number = block.marker?.text ?? '';
    const heading = { at, number, words: wordsOf(block.content), depth: Math.max(3, block.heading) };
    parts.push(headingNode(heading, false, acronyms, findings));
  });
  return [...parts, ...nested(run)];
}

/** "Item 5", by which minutes name an item of the agenda. */
const AGENDA_ITEM = /^(?:agenda )?item ?(?:no\.? ?)?(\d{1,4}[a-z]?)[.):]?$/i;

/** A heading in words; a number that minutes are referred to by stays with it, one that is counted does not. */
function headingNode(
  { number, words, depth }: ItemHeading,
  isCounted: boolean,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): RootContent {
  const isReference = /\p{L}|\d[/:-]\d/u.test(number);
  if (number !== '' && !isReference)
    findings.replaced({ id: isCounted ? 'import-items-counted' : 'import-item-numbers', args: {} }, number);
  const title = titleCase(words.replace(/\s+/g, ' ').trim(), acronyms);
  const item = AGENDA_ITEM.exec(number)?.[1];
  if (item !== undefined) findings.replaced({ id: 'import-item-labels', args: {} }, number);
  const value =
    item === undefined
      ? isReference
        ? `${number} ${title}`
        : title
      : `${title} {#item-${item.toLowerCase()}}`;
  return { type: 'heading', depth: Math.min(6, depth) as 2, children: [{ type: 'text', value }] };
}

/** The body that a resolution says resolves: "RESOLVED that the Scrutiny Board (2):". */
function resolvingBody(blocks: readonly SourceBlock[]): string | undefined {
  for (const block of blocks) {
    const said = wordsOfBlock(block).trim();
    const found =
      /^(?:\d{1,3}[.)]?\s+)?RESOLVED,? that (?:the )?((?:\p{Lu}[\p{L}'’-]*|and|of|for|the|&)(?:[\s,]+(?:\p{Lu}[\p{L}'’-]*|and|of|for|the|&|\(\d+\)))*)\s*:/u.exec(
        said,
      )?.[1];
    if (found && /\b(?:Committee|Cabinet|Board|Panel|Commission|Council|Executive)\b/.test(found)) {
      return titleCase(found, new Set());
    }
  }
  return undefined;
}
