import { words } from '../messages.ts';
import type { Profile } from '../profile/profile.ts';
import { defaultProfile } from '../profile/builtin.ts';
import { unaccounted } from './account.ts';
import type { ImportNote } from './note.ts';
import type { PaperType } from '../parse/paper.ts';
import type { Plain } from '../schema/plain.ts';
import { acronymsIn } from './recognise/casing.ts';
import { recogniseAgenda } from './recognise/meeting/agenda.ts';
import { recogniseCouncil } from './recognise/header/council.ts';
import { Findings } from './recognise/findings.ts';
import { withoutLitter } from './recognise/litter.ts';
import { isMinutes, recogniseMinutes } from './recognise/meeting/minutes.ts';
import { recogniseReport } from './recognise/report.ts';
import type { Source, SourcePicture } from './source.ts';
import { withTypedMarkers } from './typed-markers.ts';
import { unframed } from './unframed.ts';
import { printedWords, wordsOf, wordsOfBlock } from './words.ts';
import { frontMatter } from './write/front-matter.ts';
import { provenMarkdown } from './write/proven.ts';

/** A paper of ours made of a document. */
export interface Imported {
  readonly type: PaperType;
  /** The whole file. */
  readonly markdown: string;
  /** What was not simply taken over, the most doubtful first. */
  readonly notes: readonly ImportNote[];
  /** To be saved beside the file, each under its path. */
  readonly pictures: readonly SourcePicture[];
  readonly title: string;
  /** ISO, where the document says it. */
  readonly meetingDate: string | undefined;
  /** The council whose practice it was read in. */
  readonly council: string | undefined;
}

/**
 * Makes a report, an agenda or minutes of a document. No word is lost: each stands in the paper or in a note.
 *
 * @param practice the council's, where it is known; else it is recognised by the document
 * @param picturesAreSaved whether there is a place for the pictures that came with it; else they are only named
 */
export function importSource(source: Source, practice?: Profile, { picturesAreSaved = true } = {}): Imported {
  const { blocks: clean, notes: litter } = withoutLitter(source.blocks);
  const blocks = withTypedMarkers(unframed(clean));
  const recognised = practice ? undefined : recogniseCouncil(blocks);
  const profile = practice ?? recognised?.profile ?? defaultProfile();
  const lines = source.blocks.map(wordsOfBlock);
  const acronyms = new Set([...acronymsIn(lines), ...profile.acronyms]);
  const findings = new Findings();
  const agenda = recogniseAgenda(blocks, profile, acronyms, findings);
  const type = agenda ? 'agenda' : isMinutes(blocks) ? 'minutes' : 'report';
  const recognise = type === 'minutes' ? recogniseMinutes : recogniseReport;
  const { fields, body } = agenda ?? recognise(blocks, profile, acronyms, findings);
  const nodes = [...body, ...source.footnotes];
  const text = nodes.length === 0 ? '' : `\n${provenMarkdown(nodes)}`;
  const markdown = frontMatter(type, Object.fromEntries(fields), profile) + text;
  const notes = [...source.notes, ...findings.notes, ...litter];
  const said = [
    ...source.blocks.map(printedWords),
    ...source.footnotes.map((note) => note.children.map((child) => wordsOf([child])).join('\n')),
  ];
  // The names of fields are no words of the document, nor is anything in notes on what its text did not hold.
  const told = [...findings.notes, ...litter].filter(({ kind }) => kind !== 'unsure');
  const kept = [...[...fields.values()].flatMap(textsOf), text, ...told.map((note) => note.words)].join('\n');
  const lost = unaccounted(said, kept);
  if (lost.length > 0) {
    notes.push({
      kind: 'replaced',
      message: words({ id: 'import-otherwise', args: {} }),
      words: lost.join(' · '),
    });
  }
  if (!picturesAreSaved && source.pictures.length > 0) {
    const names = source.pictures.map(({ path }) => path).join(' · ');
    notes.push({
      kind: 'left-out',
      message: words({ id: 'import-pictures-unsaved', args: {} }),
      words: names,
    });
  }
  const date = fields.get('meeting_date');
  const title = fields.get('title') ?? headingOf(text);
  return {
    type,
    markdown,
    notes: inOrder(notes),
    pictures: source.pictures,
    title: typeof title === 'string' ? title : '',
    meetingDate: typeof date === 'string' ? date : undefined,
    council: profile.council,
  };
}

/** All that a field says. */
function textsOf(value: Plain): string[] {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(textsOf);
}

const headingOf = (text: string) => /^## (.+)$/m.exec(text)?.[1] ?? '';

const KINDS: readonly ImportNote['kind'][] = ['unsure', 'left-out', 'replaced'];

function inOrder(notes: readonly ImportNote[]): ImportNote[] {
  return KINDS.flatMap((kind) => notes.filter((note) => note.kind === kind));
}
