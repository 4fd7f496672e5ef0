import type { Profile } from '../../../profile/profile.ts';
import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { wordsOf } from '../../words.ts';
import type { Findings } from '../findings.ts';
import type { Gathered } from '../gathered.ts';
import { enterField } from './header-fields.ts';
import { type HeaderPart, partsOfLine } from './header-line.ts';
import { namesPost, withPost } from './officers.ts';

/** Fields that councils also give behind a summary or at the end; a date or a title there is something else's. */
const GIVEN_LATE =
  /^(?:lead_officer|lead_member|portfolio|wards|key_decision|forward_plan|service|report_of)(?:\.|$)/;

/** How many blocks at the start and at the end of a report may give fields. */
const REACH = 40;

/**
 * A report's blocks without those behind the first heading that give its fields: "Portfolio: Transport" below a
 * summary, "Contact Officer" with a name and a number at the end. What no field takes stays where it is.
 *
 * @param blocks   the report from its first heading on
 * @param headings which blocks are headings
 */
export function withoutDetails(
  blocks: readonly SourceBlock[],
  headings: ReadonlySet<number>,
  profile: Profile,
  acronyms: ReadonlySet<string>,
  fields: Gathered,
  findings: Findings,
): readonly SourceBlock[] {
  const dropped = new Set<number>();
  let namedAt = -2;
  for (let at = 0; at < blocks.length; at++) {
    if (at > REACH && at < blocks.length - REACH) continue;
    const given = detailAt(blocks, at, profile, headings);
    if (!given) continue;
    const { parts, length } = given;
    const isWithin = (part: HeaderPart) => /^lead_officer\./.test(part.label?.field ?? '') && !isName(part);
    // A telephone number is that of the officer named right before it.
    if (parts.some((part, index) => isWithin(part) && !parts.slice(0, index).some(isName)) && namedAt !== at)
      continue;
    // "Portfolio: bonds" amid sentences is none of the report's details.
    const isApart = [at - 1, at + length].some(
      (beside) =>
        headings.has(beside) ||
        !blocks[beside] ||
        dropped.has(beside) ||
        detailAt(blocks, beside, profile, headings),
    );
    const isQuestion = /^(?:which|is|are|does)\b/i.test(parts[0]?.typed ?? '');
    if (!isApart && !isQuestion && !parts.some(isName)) continue;
    const taken = new Map(fields);
    const before = findings.mark();
    const isTaken = parts.every(
      ({ label, typed, value }) =>
        label && enterField({ label, typed, value }, acronyms, fields, findings) === undefined,
    );
    if (isTaken) {
      for (let each = at; each < at + length; each++) dropped.add(each);
      if (parts.some(isName) || namedAt === at) namedAt = at + length;
    } else {
      fields.clear();
      for (const [name, value] of taken) fields.set(name, value);
      findings.backTo(before);
    }
    at += length - 1;
  }
  return blocks.filter((_, at) => !dropped.has(at));
}

interface Detail {
  readonly parts: readonly HeaderPart[];
  /** How many blocks give it. */
  readonly length: number;
}

/** What a block gives, with those below it that say what it only names; undefined where it gives no field. */
function detailAt(
  blocks: readonly SourceBlock[],
  at: number,
  profile: Profile,
  headings: ReadonlySet<number>,
): Detail | undefined {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || block.marker?.style === 'bullet') return undefined;
  const said = wordsOf(block.content).trim();
  if (said.length > LONGEST) return undefined;
  const cells = said.split(/\t+| {4,}/).flatMap((cell) => partsOfLine(cell, profile));
  const [name, value, ...rest] = cells;
  const isPair = name?.label && name.value === '' && value && !value.label && rest.length === 0;
  const parts = isPair ? [{ ...name, value: value.value }] : cells;
  const [only, ...more] = parts;
  const label = only?.label;
  if (!label || !parts.every((part) => part.label && GIVEN_LATE.test(part.label.field))) return undefined;
  if (only.value !== '' || more.length > 0) {
    const isWhole = parts.every(({ value }) => value !== '' && !/[.;]$/.test(value));
    const mayHavePost =
      isName(only) && more.length === 0 && !/[,\d]/.test(only.value) && !headings.has(at + 1);
    const post = mayHavePost ? postBelow(blocks[at + 1]) : undefined;
    if (post !== undefined) return { parts: [{ ...only, value: `${only.value}\n${post}` }], length: 2 };
    return isWhole && block.heading === undefined ? { parts, length: 1 } : undefined;
  }
  const below = linesBelow(blocks, at + 1, profile, headings, isName(only));
  const isTold = isName(only) ? saysWho(below[0] ?? '') : only.typed.endsWith(':');
  if (!isTold || below.length === 0) return undefined;
  return { parts: [{ ...only, value: below.join('\n') }], length: below.length + 1 };
}

/** More than a line of a header says. */
const LONGEST = 250;

/** More lines than it takes to say who can be asked and how. */
const MOST_LINES = 5;

const isName = ({ label }: HeaderPart) => /^lead_officer(?:\.name)?$/.test(label?.field ?? '');

const saysWho = (line: string) =>
  withPost(line) !== undefined ||
  /@|\d{6}|\d{3} \d{3}/.test(line) ||
  /^(?:\p{Lu}[\p{L}'’-]+ ?){2,3}$/u.test(line);

/** The post of an officer, in the line below the name. */
function postBelow(block: SourceBlock | undefined): string | undefined {
  const line = block?.kind === 'paragraph' && isPlain(block) ? wordsOf(block.content).trim() : '';
  const isPost = namesPost(line) && line.split(/\s+/).length <= 8 && !/[.:;,]|\d/.test(line);
  return isPost ? line : undefined;
}

/** The lines below a label that stands alone: one, and of an officer those that say the post and how to be reached. */
function linesBelow(
  blocks: readonly SourceBlock[],
  from: number,
  profile: Profile,
  headings: ReadonlySet<number>,
  isOfficer: boolean,
): string[] {
  const lines: string[] = [];
  for (let at = from; at < Math.min(blocks.length, from + (isOfficer ? MOST_LINES : 1)); at++) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || !isPlain(block) || headings.has(at)) break;
    const said = wordsOf(block.content).trim();
    const [part] = partsOfLine(said, profile);
    const isReach = /@|\d{6}|\d{3} \d{3}/.test(said) && !/\p{L}{3,}(?: \p{L}{2,}){5}/u.test(said);
    const isReached = /^lead_officer\.(?:telephone|email)$/.test(part?.label?.field ?? '');
    if ((part?.label && !isReached) || said.length > 90 || /[.;:?]$/.test(said)) break;
    const hasPost = lines.some((line) => withPost(line) ?? /@|\d{6}/.test(line)) || lines.some(namesPost);
    const isPost = namesPost(said) && !hasPost && !/[.:;]|\d/.test(said);
    if (lines.length > 0 && !isReach && !isReached && !isPost && !withPost(said)) break;
    lines.push(said);
  }
  return lines;
}

const isPlain = ({ marker, heading, bold }: SourceParagraph) =>
  (marker === undefined || marker.style === 'decimal') && heading === undefined && bold !== true;
