import { isExclusion } from '../../../agenda/exclusion.ts';
import { nextNumber } from '../../../agenda/item-number.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { Plain } from '../../../schema/plain.ts';
import { nested } from '../../nest.ts';
import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { withTypedMarkers } from '../../typed-markers.ts';
import { printedWords, wordsOfBlock } from '../../words.ts';
import { agendaHeader, isAgendaHeader } from './agenda-header.ts';
import { withoutContents, withoutReport } from './agenda-pack.ts';
import { titleCase } from '../casing.ts';
import { exemptionIn } from '../exempt-lines.ts';
import type { Findings } from '../findings.ts';
import type { Gathered } from '../gathered.ts';
import { isMinutesLabel, withoutFrame } from './item-frame.ts';
import { RESOLUTION } from './item-headings.ts';
import { withRowsApart } from './item-rows.ts';
import { type FoundItem, meetingItems } from './meeting-items.ts';
import type { Recognised } from '../report.ts';

const TITLE =
  /^(?:(?:public|supplementary|draft|revised) )*agenda(?: (?:sheet|front ?sheet|pack|(?:for|of) .{3,80}))?:?$|^.{3,60}(?<!\bitem) agenda$|\bsummoned to attend\b|\bnotice is (?:hereby )?given (?:that|of) a meeting\b/i;

/** Sections of a report, which may have "agenda" in its title. */
const OF_REPORT =
  /^(?:recommendations?|recommended action|purpose of (?:the )?report|executive summary|(?:financial|legal) implications|background (?:papers|documents))\b/i;

/** Where an agenda says so, and the longest that the title of an item is. */
const TOP = 40;
const LONGEST = 600;

/**
 * The agenda of a meeting with its items, of a document that says that it is one.
 *
 * @returns undefined for any other document, and for one without items
 */
export function recogniseAgenda(
  source: readonly SourceBlock[],
  _profile: Profile,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): Recognised | undefined {
  const isNamed = source
    .slice(0, TOP)
    .some((block) => block.kind === 'paragraph' && !block.marker && TITLE.test(wordsOfBlock(block).trim()));
  if (!isNamed) return undefined;
  const mark = findings.mark();
  const blocks = withTypedMarkers(withRowsApart(source, findings));
  const isRecord = blocks.some(
    (block) => isMinutesLabel(block) || RESOLUTION.test(wordsOfBlock(block).trim()),
  );
  const { opening, items } = meetingItems(blocks, findings, isAgendaHeader, LONGEST);
  const isReport = items.some(({ heading }) => OF_REPORT.test(heading.words));
  if (isRecord || isReport || items.length < 2) {
    findings.backTo(mark);
    return undefined;
  }
  const fields: Gathered = new Map();
  const introduction = withoutContents(
    agendaHeader(opening, fields, acronyms, findings),
    items.map(({ heading }) => heading.words),
    findings,
  );
  const last = items.at(-1);
  const closing = last ? agendaHeader(last.blocks, fields, acronyms, findings, 'below') : [];
  let number: string | undefined;
  const made = items.map((item): Plain => {
    const blocksOfItem = item === last ? closing : item.blocks;
    const { fields: own, typed } = entryOf({ ...item, blocks: blocksOfItem }, acronyms, findings);
    const isCounted = typed === '' || typed === nextNumber(number);
    number = typed === '' ? nextNumber(number) : typed;
    return isCounted ? own : { number: typed, ...own };
  });
  if (!fields.has('committee')) findings.unsure({ id: 'import-committee-unsaid', args: {} }, '');
  fields.set('items', made);
  return { fields, body: nested(introduction) };
}

const PAGES =
  /\s*[([]?\bpages?\s*(?:nos?\.?\s*)?\d{1,4}(?:\s*(?:[-–]|to)\s*\d{1,4})?\s*[)\]]?\.?\s*$|\s{3,}\d{1,4}(?:\s*[-–]\s*\d{1,4})?\s*$/i;
const TO_FOLLOW = /\s*[([]?\s*(?:report )?to follow\s*[)\]]?\s*$/i;
const REPORT = /^(?:joint )?report (?:of|by|from)\b/i;
/** What our own copies say of an exempt item. */
const OWN_MARK = /^Not for publication\. This item includes exempt information\b/;
const PRESENTER =
  /^(?:presented by|presenter|lead (?:member|councillor)|portfolio holder|cabinet member)(?:\s*:\s*|(?<=by) (?=\p{Lu}))(.{2,90})$/iu;

/** An item as agendas keep it, and the number that was typed before it. */
function entryOf(
  { heading, blocks, within, isPrivate }: FoundItem,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): { readonly fields: Readonly<Record<string, Plain>>; readonly typed: string } {
  const typed = heading.number.replace(/[.):]+$/, '');
  const signs = heading.number.slice(typed.length);
  if (heading.number !== '') findings.replaced({ id: 'import-agenda-numbers', args: {} }, `${typed}${signs}`);
  let hasReport = false;
  const withoutPages = (words: string) => {
    const pages = PAGES.exec(words)?.[0];
    if (pages === undefined) return words;
    hasReport = true;
    findings.leftOut({ id: 'import-agenda-pages', args: {} }, pages.trim());
    return words.slice(0, words.length - pages.length);
  };
  // "Minutes (Pages 5 - 12) To approve the minutes": the line below was run on.
  const [, first = heading.words, below = ''] = RUN_ON.exec(heading.words) ?? [];
  const said = withoutPages(first);
  const toFollow = TO_FOLLOW.exec(said)?.[0] ?? '';
  const words = said.slice(0, said.length - toFollow.length).replace(/\s+/g, ' ');
  const title = titleCase(words.replace(/\s*:?\s*$/, ''), acronyms);
  let presenter: string | undefined;
  const exemption: string[] = [];
  let publicInterest = '';
  const own = withoutReport(blocks, within, title, findings);
  const all = below === '' ? own : [paragraphOf(below), ...own];
  const kept = withoutFrame(all, findings).flatMap((block): SourceBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const words = wordsOfBlock(block).trim();
    const named = presenter === undefined ? PRESENTER.exec(words)?.[1] : undefined;
    if (named !== undefined) {
      presenter = named;
      findings.replaced({ id: 'import-labels', args: {} }, words.slice(0, words.length - named.length));
      return [];
    }
    hasReport ||= REPORT.test(words);
    if (OWN_MARK.test(words)) {
      findings.replaced({ id: 'import-exempt-mark', args: {} }, words);
      exemption.push(...(exemptionIn(words)?.paragraphs ?? []));
      return [];
    }
    if (exemption.length > 0 && /\bpublic interest in maintaining the exemption\b/i.test(words)) {
      publicInterest = words;
      return [];
    }
    const rest = withoutPages(words);
    if (rest === words) return [block];
    return rest.trim() === '' ? [] : [{ ...block, ...paragraphOf(rest) }];
  });
  if (hasReport && toFollow === '') findings.unsure({ id: 'import-agenda-reports', args: {} }, title);
  const described = toFollow === '' ? kept : [...kept, paragraphOf(toFollow.trim())];
  // Agendas say it in plain words, a paragraph each.
  const description = described.map((block) => printedWords(block).trim()).join('\n\n');
  const exempt =
    exemption.length > 0
      ? { paragraphs: exemption, ...(publicInterest !== '' && { public_interest: publicInterest }) }
      : exemptOf(title, described, isPrivate);
  return {
    typed,
    fields: {
      title,
      ...(description !== '' && { description }),
      ...(presenter !== undefined && { presenter }),
      ...(exempt !== undefined && { exempt }),
    },
  };
}

const RUN_ON = /^(.{3,200}?\((?:pages?\b[^)]{1,20}|(?:report )?to follow)\))\s+(\S.*)$/i;

const paragraphOf = (words: string): SourceParagraph => ({
  kind: 'paragraph',
  content: [{ type: 'text', value: words }],
});

/** Whether an item is taken in private, and under which paragraphs. */
function exemptOf(title: string, blocks: readonly SourceBlock[], isPrivate: boolean): Plain | undefined {
  if (isExclusion({ title, description: undefined })) return undefined;
  const said = [title, ...blocks.map(wordsOfBlock)].map(exemptionIn);
  const paragraphs = [...new Set(said.flatMap((each) => each?.paragraphs ?? []))];
  if (paragraphs.length > 0) return { paragraphs };
  const isSaid = said.some((each) => each && each.classification !== 'open');
  return isPrivate || isSaid || /\b(?:exempt|private|confidential)\)?$/i.test(title) ? 'yes' : undefined;
}
