import type { Profile } from '../../../profile/profile.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOf, wordsOfBlock } from '../../words.ts';
import { type HeaderLabel, labelNamed } from './header-labels.ts';
import { dividedLabel, type HeaderPart, partsOfLine } from './header-line.ts';
import { fits, hasForm } from './header-values.ts';
import { meetingIn } from './header-lines.ts';
import { withPost } from './officers.ts';

/** A field of the header as it was found, its words as typed. */
export interface HeaderEntry {
  readonly label: HeaderLabel;
  readonly typed: string;
  value: string;
}

export interface Header {
  /** Those without a value have an empty one. */
  readonly entries: readonly HeaderEntry[];
  /** Lines that name no field, in order; an unknown label stays with what it labels. */
  readonly others: readonly string[];
  /** Blocks that are no lines of a header. */
  readonly blocks: readonly SourceBlock[];
}

interface Row {
  /** What its cells say, or the one line itself. */
  readonly parts: readonly HeaderPart[];
  readonly isTable: boolean;
}

/**
 * The fields above the first heading, in a table or in lines, a label before, above or behind its value, several to
 * a line.
 *
 * @param blocks what stands above the first heading
 */
export function readHeader(blocks: readonly SourceBlock[], profile: Profile): Header {
  const reader = new HeaderReader(profile);
  const kept: SourceBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') for (const line of linesOf(block)) reader.row(line);
    else if (block.kind === 'table' && isHeaderTable(block, profile)) {
      for (const row of block.rows) reader.row(cellsOf(row, profile));
    } else kept.push(block);
  }
  return { ...reader.finish(), blocks: kept };

  function linesOf(block: SourceBlock & { kind: 'paragraph' }): Row[] {
    const marker = block.marker ? `${block.marker.text} ` : '';
    return (marker + wordsOf(block.content)).split('\n').flatMap((line) => {
      if (meetingIn(line.trim()))
        return [{ parts: [{ label: undefined, typed: '', value: line.trim() }], isTable: false }];
      const cells = line.split(/\t+| {4,}/).filter((cell) => cell.trim() !== '');
      const parts = withValues(cells.map((cell) => partsOfLine(cell, profile)));
      return parts.length === 0 ? [] : [{ parts, isTable: cells.length > 1 }];
    });
  }
}

/** Whether a block gives a field of a header. */
export function isHeaderBlock(block: SourceBlock, profile: Profile): boolean {
  if (block.kind === 'table') return isHeaderTable(block, profile);
  if (block.kind !== 'paragraph' || block.heading !== undefined) return false;
  return partsOfLine(wordsOf(block.content), profile).some(
    ({ label, typed }) => label && typed.endsWith(':'),
  );
}

function isHeaderTable(table: SourceBlock & { kind: 'table' }, profile: Profile): boolean {
  const labelled = table.rows.filter((row) =>
    cellsOf(row, profile).parts.some(({ label }) => label !== undefined),
  );
  return labelled.length * 3 >= table.rows.length;
}

function cellsOf(row: readonly (readonly SourceBlock[])[], profile: Profile): Row {
  const cells = row.map((cell) => {
    const lines = cell
      .flatMap((block) => wordsOfBlock(block).split('\n'))
      .filter((line) => line.trim() !== '');
    if (labelNamed(lines.join(' '), profile)) return partsOfLine(lines.join(' '), profile);
    const each = lines.map((line) => partsOfLine(line, profile));
    const [top, ...under] = each;
    const [name, ...besides] = top ?? [];
    // A label, and in the same cell its value below it.
    const isAbove = name?.label && name.value === '' && besides.length === 0 && /[:.]$/.test(name.typed);
    if (isAbove && under.length > 0 && under.every(([first]) => first?.label === undefined)) {
      return [{ ...name, value: lines.slice(1).join('\n') }];
    }
    const isOneText = each
      .slice(1)
      .every(([first, ...more]) => first?.label === undefined && more.length === 0);
    return isOneText && lines.length > 1 ? partsOfLine(lines.join('\n'), profile) : each.flat();
  });
  return { parts: withValues(cells), isTable: true };
}

/**
 * The parts of some cells: what follows a label is its value, though it may be a label elsewhere, as “Director” in
 * the cell behind “Job title”. A row of nothing but labels is the top of a table.
 */
function withValues(cells: readonly (readonly HeaderPart[])[]): HeaderPart[] {
  const isTop = cells.length > 2 && cells.every(([first]) => first?.label && first.value === '');
  const out: HeaderPart[] = [];
  cells.forEach((parts, at) => {
    const [only, ...more] = parts;
    const before = cells[at - 1]?.length === 0 ? undefined : out.at(-1);
    const isBehindLabel = before?.label !== undefined && before.value === '';
    const isValue = isBehindLabel && !isTop && only !== undefined && more.length === 0 && mayBeValue(only);
    if (isValue) out.push({ label: undefined, typed: '', value: only.typed });
    else out.push(...parts);
  });
  return out;
}

/** Whether a label could as well be what another one asks for. */
const mayBeValue = ({ label, typed, value }: HeaderPart) =>
  label !== undefined && value === '' && !typed.endsWith(':') && !hasForm(label.field);

const isOfficer = ({ label }: HeaderEntry) => /^lead_officer(?:\.name)?$/.test(label.field);

class HeaderReader {
  readonly #entries: HeaderEntry[] = [];
  readonly #others: string[] = [];
  readonly #profile: Profile;
  /** The entries of the row above, which a line without a label may go on with. */
  #above: HeaderEntry[] = [];
  /** A label whose value has not come yet. */
  #open: HeaderEntry | undefined;
  /** Words before the labels of the row above, which may belong to a label below them. */
  #loose: string | undefined;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  row({ parts, isTable }: Row): void {
    const [only, ...more] = parts;
    if (!isTable && only && more.length === 0 && this.#alone(only)) return;
    this.#settle();
    if (isTable) this.#open = undefined;
    const entries: HeaderEntry[] = [];
    // A name that nobody knows may stand before one that is known, each with its value beside it.
    const known = isTable ? parts.findIndex(({ label }) => label) : 0;
    if (known > 1) this.#others.push(asLine(parts.slice(0, known), isTable));
    for (const { label, typed, value } of known > 1 ? parts.slice(known) : parts) {
      if (label) {
        const entry = { label, typed, value };
        this.#entries.push(entry);
        entries.push(entry);
        this.#open = value === '' ? entry : undefined;
      } else if (this.#open) {
        this.#open.value = value;
        this.#open = undefined;
      } else if (entries.length === 0 && parts.length > 1 && !isTable) this.#loose = value;
      else if (entries.length > 0) this.#append(entries.at(-1), value);
      else this.#others.push(asLine(parts, isTable));
      if (!label && entries.length === 0 && isTable) break;
    }
    this.#above = entries;
  }

  finish(): Pick<Header, 'entries' | 'others'> {
    this.#settle();
    return { entries: this.#entries, others: this.#others };
  }

  /** A line with a single part: a label alone, or words that belong to a label above or below them. */
  #alone({ label, typed, value }: HeaderPart): boolean {
    const sameAbove = label && this.#above.length === 1 && this.#above[0]?.label.field === label.field;
    if (sameAbove && value === '' && !typed.endsWith(':')) {
      this.#append(this.#above[0], typed);
      return true;
    }
    if (this.#open?.typed.endsWith(':') && mayBeValue({ label, typed, value })) {
      this.#open.value = typed;
      this.#open = undefined;
      return true;
    }
    if (label && value === '') {
      const takesLoose =
        this.#loose !== undefined && (!hasForm(label.field) || fits(label.field, this.#loose));
      const entry: HeaderEntry = { label, typed, value: takesLoose ? (this.#loose ?? '') : '' };
      if (takesLoose) this.#loose = undefined;
      this.#settle();
      this.#entries.push(entry);
      this.#open = entry.value === '' ? entry : undefined;
      this.#above = [entry];
      return true;
    }
    if (label) return false;
    const divided = this.#loose === undefined ? undefined : dividedLabel(this.#loose, value, this.#profile);
    if (divided) {
      this.#loose = undefined;
      const entry = { ...divided };
      this.#entries.push(entry);
      this.#above = [entry, ...this.#above];
      return true;
    }
    if (this.#open) {
      this.#open.value = value;
      this.#open = undefined;
      return true;
    }
    const [only] = this.#above;
    if (only && this.#above.length === 1 && isOfficer(only) && withPost(only.value) && withPost(value)) {
      only.value += `\n${value}`;
      return true;
    }
    const goesOn = this.#loose === undefined ? goingOn(this.#above, value) : undefined;
    if (goesOn) {
      this.#append(goesOn, value);
      return true;
    }
    return false;
  }

  #append(entry: HeaderEntry | undefined, value: string): void {
    if (!entry) return;
    const isEmail = entry.label.field.endsWith('email');
    entry.value += (isEmail && !/\s/.test(value) ? '' : ' ') + value;
  }

  #settle(): void {
    if (this.#loose !== undefined) this.#others.push(this.#loose);
    this.#loose = undefined;
  }
}

/** A row without a label that is known as the one line that it stays: "Budget: £4m". */
function asLine(parts: readonly HeaderPart[], isTable: boolean): string {
  const [first = '', ...rest] = parts.map(({ typed, value }) => (typed + value).replace(/\s+/g, ' '));
  const joint = isTable && rest.length > 0 && !/[:?]$/.test(first) ? ': ' : ' ';
  return (first + joint + rest.join(' ')).trim();
}

/** Which of the values above a line without a label goes on with: one that is plainly cut off, else the first of words. */
function goingOn(above: readonly HeaderEntry[], value: string): HeaderEntry | undefined {
  const isCut = ({ value: said }: HeaderEntry) => /(?:['’]s|[,&/-]|\b(?:and|of|the|for|to|in))$/i.test(said);
  const isCutEmail = ({ label, value: said }: HeaderEntry) =>
    label.field.endsWith('email') && !/\s/.test(value) && /(?:@[\w-]*\.?|\.)$|@[\w-]+$/.test(said);
  const inWords = above.filter(({ label, value: said }) => !hasForm(label.field) && said !== '');
  const found = above.find(isCutEmail) ?? inWords.find(isCut);
  if (found) return found;
  const sameCase = /^\p{Lu}[\p{Lu}\s]*$/u.test(value) && above.length === 1 && value.split(/\s+/).length < 4;
  return sameCase ? inWords[0] : undefined;
}
