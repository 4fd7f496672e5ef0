import wordings from '../../../snippets/committee-reports.json';
import type { PaperType } from '../parse/paper.ts';
import type { BodyKind, Nation } from '../profile/profile.ts';

/** A wording that ships with the product, and where it fits. */
export interface StandardWording {
  readonly name: string;
  /** What an officer types to find it. */
  readonly prefix: string;
  readonly description: string;
  /** Snippet syntax; a tab stop's hint is in square brackets, so that one left behind is a placeholder. */
  readonly text: string;
  /** Ids of the sections it belongs in; empty for one that is not tied to any. */
  readonly sections: readonly string[];
  /** Where its law holds; undefined for everywhere. */
  readonly nations: readonly Nation[] | undefined;
  /** The bodies whose decisions it is right for; undefined for any. */
  readonly bodies: readonly BodyKind[] | undefined;
  /** The kinds of file it is for. */
  readonly papers: readonly PaperType[];
}

/** An entry of the snippet file. VS Code reads the first three fields and leaves the rest alone. */
interface SnippetEntry {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
  readonly sections: readonly string[];
  readonly nations?: readonly string[];
  readonly bodies?: readonly string[];
  readonly papers?: readonly string[];
}

/** Every wording of `snippets/committee-reports.json`, in that file's order. */
export const standardWordings: readonly StandardWording[] = Object.entries<SnippetEntry>(wordings).map(
  ([name, { prefix, body, description, sections, nations, bodies, papers = ['report'] }]) => ({
    name,
    prefix,
    description,
    text: body.join('\n'),
    sections,
    nations: nations as readonly Nation[] | undefined,
    bodies: bodies as readonly BodyKind[] | undefined,
    papers: papers as readonly PaperType[],
  }),
);
