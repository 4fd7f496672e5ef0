import type { AgendaItem } from '../core/meeting/agenda-item.ts';
import { composeItems } from '../core/meeting/compose-items.ts';
import type { Paper } from '../core/parse/paper.ts';
import { parse } from '../core/parse/parse.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { Composed } from '../core/render/composed.ts';
import { holdsExempt } from '../core/render/holds-exempt.ts';
import { modesOf } from '../core/render/modes.ts';
import type { Page } from '../core/render/page.ts';
import { paperPage } from '../core/render/paper-page.ts';
import type { Mode, View } from '../core/render/view.ts';
import type { Typed } from './command-line/read-args.ts';
import type { shownOptions } from './command-line/shared-options.ts';
import { Agendas } from './agendas.ts';
import { composeShown } from './compose-shown.ts';
import { Papers } from './papers.ts';
import { picturesOf } from './files/pictures-beside.ts';
import { profileFor } from './profile-for.ts';
import { readText } from './files/read-text.ts';
import { saysMisread } from './says-misread.ts';
import { UsageError } from './usage-error.ts';

/** What of a paper a command was told to show, to whom, and in whose practice. */
export type ShownValues = Typed<typeof shownOptions>;

/** A paper with those of its meeting, and what of them is shown to whom. */
export interface ShownPaper {
  readonly path: string;
  readonly profile: Profile;
  readonly composed: Composed;
  readonly view: View & { readonly copy: 'public' | 'members' };
  /** Every paper that may stand on the page, with its file. */
  readonly files: ReadonlyMap<Paper, string>;
  /** The papers beside it, each read once. */
  readonly papers: Papers;
  readonly agendas: Agendas;
}

/**
 * Reads the one file a command was given, and what of it is asked for.
 *
 * @param command what the command is called, for what is said of a wrong call
 * @returns undefined where exempt matter would be given away, which has been said
 * @throws UsageError where the call is wrong, or does not say whose copy of exempt matter it wants
 */
export async function readShownPaper(
  command: string,
  operands: readonly string[],
  values: ShownValues,
): Promise<ShownPaper | undefined> {
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0) throw new UsageError(`${command} needs one file.`);
  if (values.public && values.members) throw new UsageError('Choose one of --public and --members.');
  const text = await readText(path);
  const profile = profileFor(values.profile, path);
  const papers = new Papers();
  const agendas = new Agendas();
  const { composed, files } = composeShown(path, parse(text ?? ''), profile, { papers, agendas });
  const mode = modeAsked(values, composed);
  const at = values.item === undefined ? undefined : placeOf(values.item, composed);
  const copy = values.members ? 'members' : 'public';
  if (copy === 'public' && saysMisread(composed, files)) return undefined;
  if (!values.public && !values.members && holdsExempt(composed, { mode, at })) {
    throw new UsageError(`“${path}” holds exempt matter: say --public or --members.`);
  }
  return { path, profile, composed, view: { copy, mode, at }, files, papers, agendas };
}

/** The page that is shown, its pictures inside it; undefined for a file that is none of our papers. */
export function pageOf({ composed, view, files }: ShownPaper): Page | undefined {
  return paperPage(composed, view, picturesOf(files));
}

/** The page that was asked for, where it is not the paper itself. */
function modeAsked({ decisions, notice, item }: ShownValues, composed: Composed): Mode | undefined {
  if (decisions && notice) throw new UsageError('Choose one of --decisions and --notice.');
  if (decisions && item !== undefined)
    throw new UsageError('--decisions lists every item: leave out --item.');
  const mode = decisions ? 'decisions' : notice ? 'notice' : undefined;
  if (!mode && item !== undefined) return 'item';
  if (mode && !modesOf(composed).includes(mode)) {
    throw new UsageError(`--${mode} needs minutes in which something is resolved.`);
  }
  return mode;
}

/** Where an item begins in its file, by its number; the item of a report is all of it. */
function placeOf(number: string, composed: Composed): number {
  const { paper } = composed;
  const isOf = ({ reports }: AgendaItem) =>
    paper.type !== 'report' || reports.some(({ report }) => report?.paper === paper);
  const items = composeItems(composed).filter(isOf);
  const item = items.find((each) => each.number?.toLowerCase() === number.toLowerCase());
  if (!item) throw new UsageError(`There is no item ${number}.`);
  return (item.minutes?.span ?? item.entry?.span)?.start ?? 0;
}
