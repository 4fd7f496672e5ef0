import type { RootContent } from 'mdast';
import { nested } from '../nest.ts';
import type { Profile } from '../../profile/profile.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { wordsOf, wordsOfBlock } from '../words.ts';
import { isCapitals, titleCase } from './casing.ts';
import type { Findings } from './findings.ts';
import type { Gathered } from './header-fields.ts';
import type { Recognised } from './report.ts';
import { minutesHeader } from './minutes-header.ts';

const RESOLUTION = /^(?:\d{1,3}[.)]?\s+)?(?:It was\s+)?(?:UNANIMOUSLY\s+)?RESOLVED\b/;

/** Whether a document is the record of a meeting or of one of its items, and not a report to it. */
export function isMinutes(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.map(wordsOfBlock).map((line) => line.trim());
  if (lines.some((line) => /^minutes:?$/i.test(line)) || /^agenda item$/i.test(lines[0] ?? '')) return true;
  if (lines.slice(0, 15).some((line) => /\bminutes of (?:the|a)\b[^]*\b(?:meeting|held)\b/i.test(line)))
    return true;
  const asks = lines.some((line) =>
    /^(?:[\d.]+\s+)?(?:recommendations?|recommended action|purpose of (?:the )?report)\b/i.test(line),
  );
  return !asks && lines.some((line) => RESOLUTION.test(line));
}

/** The words that a committee system puts around an item, which are no part of the record. */
const FRAME =
  /^(?:agenda item|minutes|supporting documents|additional documents|related documents|decision)\s*:?$/i;

/** Minutes, be they of a meeting or of one item as its page shows it. */
export function recogniseMinutes(
  source: readonly SourceBlock[],
  _profile: Profile,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): Recognised {
  const fields: Gathered = new Map();
  const isItemPage = source.some((block) => /^minutes:?$/i.test(wordsOfBlock(block).trim()));
  const blocks = isItemPage ? itemPage(source, findings) : source;
  const start = isItemPage ? 0 : minutesHeader(blocks, fields, acronyms, findings, isHeading);
  const committee = resolvingBody(blocks);
  if (!fields.has('committee')) {
    if (committee === undefined) findings.unsure({ id: 'import-committee-unsaid', args: {} }, '');
    else fields.set('committee', committee);
  }
  return { fields, body: bodyOf(blocks.slice(start), acronyms, findings) };
}

/** The item of a page: its title becomes the heading, and what only frames it goes. */
function itemPage(blocks: readonly SourceBlock[], findings: Findings): SourceBlock[] {
  const said = blocks.map((block) => wordsOfBlock(block).trim());
  const label = said.findIndex((line) => /^agenda item$/i.test(line));
  const title = label === -1 ? said.findIndex((line) => line !== '') : label + 1;
  const listed = said.findLastIndex((line) => DOCUMENTS.test(line));
  return blocks.flatMap((block, at): SourceBlock[] => {
    const line = said[at] ?? '';
    if (listed !== -1 && at > listed && block.kind === 'paragraph') return [asItem(block)];
    const isFrame = FRAME.test(line) && at !== title && block.kind === 'paragraph';
    // Documents that are listed keep the words that say what they are.
    const isLast = said.slice(at + 1).every((below) => below === '');
    if (isFrame && (isLast || /^(?:agenda item|minutes|decision)/i.test(line))) {
      findings.replaced({ id: 'import-labels', args: {} }, line);
      return [];
    }
    return [at === title && block.kind === 'paragraph' ? { ...block, heading: 1 } : block];
  });
}

const DOCUMENTS = /^(?:supporting|additional|related) documents\s*:?$/i;

/** One of the documents that a page lists, whether it draws a bullet before it or not. */
function asItem(block: SourceParagraph): SourceParagraph {
  const isOther = block.marker !== undefined || block.heading !== undefined || block.depth !== undefined;
  return isOther ? block : { ...block, tight: true, marker: { text: '-', style: 'bullet', value: 0 } };
}

/** Whether a paragraph is the heading of an item. */
export function isHeading(block: SourceBlock): block is SourceParagraph {
  if (block.kind !== 'paragraph') return false;
  if (block.heading !== undefined) return true;
  const said = wordsOf(block.content).trim();
  const isTitle = isCapitals(said) || (block.bold === true && !RESOLUTION.test(said));
  return (
    isTitle && said.length <= 120 && /\p{L}{3}/u.test(said) && !/[.;:]$/.test(said) && !RESOLUTION.test(said)
  );
}

function bodyOf(
  blocks: readonly SourceBlock[],
  acronyms: ReadonlySet<string>,
  findings: Findings,
): RootContent[] {
  const levels = [
    ...new Set(blocks.flatMap((block) => (isHeading(block) ? [block.heading ?? 9] : []))),
  ].sort();
  const body: RootContent[] = [];
  let run: SourceBlock[] = [];
  for (const block of blocks) {
    if (!isHeading(block)) {
      run.push(block);
      continue;
    }
    body.push(...nested(run));
    run = [];
    const typed = wordsOf(block.content).replace(/\s+/g, ' ').trim();
    const number =
      block.marker?.text ?? /^(?:\d{1,4}[.):]?|[A-Z]\d{1,4}\.?)\s+(?=\p{Lu})/u.exec(typed)?.[0] ?? '';
    const words = block.marker ? typed : typed.slice(number.length);
    if (number !== '') findings.replaced({ id: 'import-item-numbers', args: {} }, number);
    const depth = Math.min(6, 2 + levels.indexOf(block.heading ?? 9));
    const value = titleCase(words, acronyms);
    body.push({ type: 'heading', depth: depth as 2, children: [{ type: 'text', value }] });
  }
  return [...body, ...nested(run)];
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
