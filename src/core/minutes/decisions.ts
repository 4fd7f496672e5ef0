import type { List, ListItem, Nodes, TableRow } from 'mdast';
import { spanOf } from '../report/blocks.ts';
import type { Block } from '../report/report.ts';
import type { Span } from '../span.ts';
import { actionIn } from './action.ts';
import type { Opening } from './clause.ts';
import { bulletedCuts, type Cut, cutsIn, numberedCuts } from './inline-parts.ts';
import type { Leading } from './leading-words.ts';
import { capitalVerb, decidingBody } from './lead-words.ts';
import type { Decision } from './minutes.ts';
import { nestedParts, sharesWords } from './nested-parts.ts';
import { type ParagraphWords, paragraphWords } from './paragraph-words.ts';

/** What a resolution decides, and what the words before that have said of it. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly opening: Opening | undefined;
}

/**
 * What a resolution decides, part by part: list items, paragraphs behind the lead words, or what the lead
 * paragraph itself says.
 *
 * @param blocks  the block with the lead words, and what belongs to it
 * @param leading the lead words
 */
export function decisionsOf(blocks: readonly Block[], { words, lead, behind }: Leading): Decided {
  const [first, ...rest] = blocks;
  if (!first) return { decisions: [], opening: undefined };
  const following = [
    ...behind.map((node) => ({ block: first, node })),
    ...rest.map((block) => ({ block, node: block.node })),
  ];
  // "RESOLVED", and on a line of its own "That:".
  const openings = following.flatMap(({ block, node }) => openingAlone(node, block) ?? []);
  const opening = lead.opening ?? openings[0];
  const listed = following.flatMap(({ block, node }) =>
    openingAlone(node, block) === undefined && !isVerbAlone(node, block) ? decisionsIn(block, node) : [],
  );
  const said = withoutRecord(words.text.slice(0, lead.until));
  const own = inWords(first, words, cutsIn(said, lead.end));
  if (listed.length === 0) return { decisions: own.length > 0 ? own : verbOf(first, words), opening };
  const parts = nestedParts(listed);
  const [act, ...others] = own;
  const isShared = givesReasons.test(said) || sharesWords.test(said.slice(lead.end));
  if (act && others.length === 0 && isShared) return { decisions: [{ ...act, parts }], opening };
  return { decisions: isWhole.test(said.slice(lead.end)) ? [...own, ...parts] : parts, opening };
}

/** "AGREED", with no more said. */
function verbOf(block: Block, { text, sourceOf: span }: ParagraphWords): Decision[] {
  const words = text.trim();
  return words === '' ? [] : [decision(undefined, words, block.passage.place(span(0, text.length)), [])];
}

/** What is listed behind these words is why, or on what terms, and no decision of its own. */
const givesReasons =
  /\b(?:reasons?|grounds?|conditions?|informatives?|amendments?|modifications?|caveats?)\b[^:.;]{0,60}[:–—-]+\s*$/i;
/** "That the report be noted; and", where what follows does not go on with the sentence. */
const isWhole = /\w.*(?:[.;](?:\s+and)?|,\s+and)\s*$/s;

/** What is decided, without who moved it and how the vote went, where that is said behind it. */
function withoutRecord(words: string): string {
  return words.replace(record, '');
}

const record =
  /(?<=[.;])(?:\s+\(?(?:(?:Proposed|Moved|Seconded|Prop\.?|Sec\.?)(?:(?: by)?:?| –) (?:[A-Z](?:[^.]|\bSec\.)*|Cllr\.?[^.]*)|All (?:in favour|agreed)|(?:Carried|Agreed|Approved)(?: unanimously| nem\.? con)?|Unanimous(?:ly)?|Vot(?:e|ing)\b[^.]*)\.?\)?)+\s*$/;

function openingAlone(node: Nodes, block: Block): Opening | undefined {
  if (node.type !== 'paragraph') return undefined;
  const { text } = paragraphWords(node, sourceOf(block));
  const word = alone.exec(text);
  return word ? (word[1] === undefined ? 'to' : 'that') : undefined;
}

/** "That:", "That Cabinet:" */
const alone = new RegExp(
  `^\\s*(?:([Tt]hat|THAT|T H A T)(?:\\s*[:–—-]*| ${decidingBody}\\s*[:–—-]+)|(?:[Tt]o|TO)\\s*[:–—-]*)\\s*$`,
);

/** Below a heading "Decision", "AGREED:" or "The Committee:" on a line of its own. */
function isVerbAlone(node: Nodes, block: Block): boolean {
  return node.type === 'paragraph' && verbAlone.test(paragraphWords(node, sourceOf(block)).text);
}

const verbAlone = new RegExp(
  `^\\s*(?:${capitalVerb}\\s*[:–—-]*|${decidingBody}(?: (?:agreed|resolved|decided))?\\s*:[–—-]*)\\s*$`,
);

function decisionsIn(block: Block, node: Nodes): Decision[] {
  switch (node.type) {
    case 'list':
      return node.children.map((item) => decisionOfItem(block, node, item));
    case 'blockquote':
      return node.children.flatMap((child) => decisionsIn(block, child));
    case 'paragraph':
    case 'tableCell':
      return decisionsOfParagraph(block, node);
    case 'tableRow':
      return decisionOfRow(block, node);
    default:
      return [];
  }
}

function decisionOfItem(block: Block, list: List, item: ListItem): Decision {
  const own = item.children.filter((child) => child.type !== 'list');
  const parts = item.children.flatMap((child) => (child.type === 'list' ? decisionsIn(block, child) : []));
  const typed = /^\S+/.exec(textOf(block, spanOf(item)))?.[0];
  const text = own.map((child) => textOf(block, spanOf(child))).join('\n\n');
  const marker = list.ordered ? typed : undefined;
  return decision(marker, text, block.passage.place(spanOf(item)), parts);
}

/** A paragraph behind the lead words: one part with its marker typed before it, or a part a line. */
function decisionsOfParagraph(block: Block, node: Nodes): Decision[] {
  const words = paragraphWords(node, sourceOf(block));
  const several = bulletedCuts(words.text) ?? numberedCuts(words.text, 0);
  if (several?.[0]?.lineStart === 0) return inWords(block, words, several);
  const marker = /^\s*(\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]|\d{1,2}(?=\s+(?:that|to)\b))\s+/i.exec(words.text);
  const start = marker?.[0].length ?? 0;
  if (words.text.slice(start).trim() === '') return [];
  const { start: at, end } = words.sourceOf(start, words.text.length);
  const span = marker ? spanOf(node) : { start: at, end };
  return [decision(marker?.[1], textOf(block, { start: at, end }), block.passage.place(span), [])];
}

/** "| (a) | the report be noted; |" */
function decisionOfRow(block: Block, { children }: TableRow): Decision[] {
  const cells = children.filter((cell) => textOf(block, spanOf(cell)).replace(/[|\s]/g, '') !== '');
  const last = cells.at(-1);
  if (!last) return [];
  const [first] = cells;
  const marker = first && first !== last ? paragraphWords(first, sourceOf(block)).text.trim() : undefined;
  return decisionsOfParagraph(block, last).map((found) => ({ ...found, marker: marker ?? found.marker }));
}

function inWords(block: Block, words: ParagraphWords, cuts: readonly Cut[]): Decision[] {
  return cuts.flatMap(({ marker, start, end }) => {
    const blank = /^\s*/.exec(words.text.slice(start, end))?.[0].length ?? 0;
    const said = words.text.slice(start, end).trim();
    if (said === '') return [];
    const source = words.sourceOf(start + blank, start + blank + said.length);
    return [decision(marker, textOf(block, source), block.passage.place(source), [])];
  });
}

function decision(
  marker: string | undefined,
  text: string,
  span: Span,
  parts: readonly Decision[],
): Decision {
  return { marker, text: text.trim(), span, parts, action: actionIn(text) };
}

const sourceOf = ({ passage }: Block) => passage.piece.text;
const textOf = (block: Block, { start, end }: Span) => sourceOf(block).slice(start, end);
