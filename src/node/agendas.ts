import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { AgendasByReport } from '../core/meeting/agendas-by-report.ts';
import { factsIn } from '../core/meeting/facts-in.ts';
import { type NamingAgenda, namingAgendas } from '../core/meeting/naming-agendas.ts';
import type { PaperFacts } from '../core/meeting/paper-facts.ts';
import { agendaToRead } from '../core/meeting/read-with.ts';

/** Beyond so many folders it is not a council's. */
const MOST_FOLDERS = 2000;

/** Never looked into: what programs keep for themselves, and the council's own templates. */
const leftOut = /^(?:\.|node_modules$|templates$)/;

/** The agendas in folders, each folder looked through once, when it is first asked for. */
export class Agendas {
  readonly #folders = new Map<string, AgendasByReport>();

  /**
   * The agendas, other than the paper itself, that name a report.
   *
   * @param home   the folder whose agendas count
   * @param own    the paper that is asked about
   * @param report that paper, or one that it names
   */
  thatName(home: string, own: string, report: string): readonly NamingAgenda[] {
    const folder = resolve(home);
    return namingAgendas(this.#of(folder), pathFrom(folder, own), pathFrom(folder, report));
  }

  /**
   * The file of the agenda that a report is read with; undefined where none names it.
   *
   * @param facts of the report
   */
  readWith(home: string, report: string, facts: PaperFacts): string | undefined {
    const folder = resolve(home);
    const path = pathFrom(folder, report);
    const found = agendaToRead({ path, facts }, this.#of(folder).of(path));
    return found && join(folder, found.path);
  }

  #of(folder: string): AgendasByReport {
    let agendas = this.#folders.get(folder);
    if (!agendas) this.#folders.set(folder, (agendas = agendasIn(folder)));
    return agendas;
  }
}

function pathFrom(folder: string, file: string): string {
  return relative(folder, resolve(file)).replaceAll(sep, '/');
}

function agendasIn(home: string): AgendasByReport {
  const agendas = new AgendasByReport();
  const folders = [''];
  for (let read = 0; read < folders.length && read < MOST_FOLDERS; read++) {
    const folder = folders[read] ?? '';
    for (const entry of entriesOf(join(home, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !leftOut.test(entry.name)) folders.push(path);
      else if (entry.isFile() && /\.md$/i.test(entry.name)) {
        const text = agendaAt(join(home, path));
        if (text !== undefined) agendas.take(path, factsIn(text));
      }
    }
  }
  return agendas;
}

/** A folder that may not be read is passed over. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The text of a file that looks like an agenda. */
function agendaAt(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    // The details end with this line, if not before it; most files are found by their first lines to be no agenda.
    const end = bytes.indexOf('\n---', 3);
    const details = bytes.toString('latin1', 0, end === -1 ? undefined : end);
    return /^type[ \t]*:[ \t]*["']?agenda\b/im.test(details) ? bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
