import { pathFrom } from '../meeting/path-from.ts';
import type { Paper } from '../parse/paper.ts';
import type { FileLink } from '../render/markdown/relink.ts';
import { attachedOf, type AttachedFiles } from './attached.ts';
import { filesOf, type PackItem } from './pack.ts';

/** Links to papers that are in the pack lead to their first page there; the others lead nowhere, because it travels alone. */
export function packLinks(items: readonly PackItem[], files: AttachedFiles, agenda: Paper): FileLink {
  const places = new Map<string, string>();
  const stands = new Map<Paper | undefined, string>([[agenda, '']]);
  for (const paper of items.flatMap(({ papers }) => papers)) {
    if (paper.kind === 'report') {
      places.set(paper.path, paper.id);
      stands.set(paper.report.paper, paper.path);
    }
    for (const appendix of filesOf(paper)) {
      const attached = attachedOf(appendix, files);
      if (!attached || attached.kind === 'left out' || appendix.path === undefined) continue;
      places.set(appendix.path, appendix.id);
      if (attached.kind === 'words') stands.set(attached.paper, appendix.path);
    }
  }
  return (typed, paper) => {
    const from = stands.get(paper);
    const id = from === undefined ? undefined : places.get(pathFrom(from, decoded(typed)));
    return id === undefined ? undefined : `#${id}`;
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
