import { dirname, join, relative, resolve, sep } from 'node:path';
import { paperFacts } from '../core/meeting/paper-facts.ts';
import { pathFrom } from '../core/meeting/path-from.ts';
import { textAt } from '../core/parse/front-matter/tree.ts';
import type { Paper } from '../core/parse/paper.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { Composed } from '../core/render/composed.ts';
import { composePaper } from '../core/render/compose-paper.ts';
import type { Agendas } from './agendas.ts';
import { homeOf } from './files/home-folder.ts';
import type { Papers } from './papers.ts';

/** A paper put together with those of its meeting, and the file of each. */
interface ComposedFiles {
  readonly composed: Composed;
  readonly files: ReadonlyMap<Paper, string>;
}

/** Puts a paper together: a report with the agenda that names it, another paper with those that it names. */
export function composeShown(
  path: string,
  paper: Paper,
  profile: Profile,
  { papers, agendas }: { readonly papers: Papers; readonly agendas: Agendas },
): ComposedFiles {
  const alone = composePaper(paper, profile, papers.beside(path));
  const facts = paper.type === 'report' ? paperFacts(paper) : undefined;
  const file = facts && agendas.readWith(homeOf(path), path, facts);
  const named = file && relative(dirname(resolve(path)), file).replaceAll(sep, '/');
  const agenda = named === undefined ? undefined : papers.beside(path)(named);
  if (file === undefined || agenda?.type !== 'agenda')
    return { composed: alone, files: filesOf(alone, path) };
  // What else is on the agenda is no matter of this report.
  const ownAlone = (other: string) => (join(dirname(file), other) === resolve(path) ? paper : undefined);
  const composed = { ...alone, ...composePaper(agenda, profile, ownAlone), paper, report: alone.report };
  return {
    composed,
    files: new Map([
      [agenda, file],
      [paper, path],
    ]),
  };
}

/** Minutes name their agenda, and an agenda its reports. */
function filesOf({ paper, agenda, reports = new Map() }: Composed, path: string): ReadonlyMap<Paper, string> {
  const named = paper.type === 'minutes' ? (textAt(paper.frontMatter.root, 'agenda') ?? '') : '';
  const beside = (name: string) => join(dirname(path), name);
  return new Map([
    ...Array.from(reports, ([name, report]) => [report.paper, beside(pathFrom(named, name))] as const),
    ...(agenda && named !== '' ? [[agenda.paper, beside(pathFrom('', named))] as const] : []),
    [paper, path],
  ]);
}
