import { words } from '../messages.ts';
import type { Imported } from './import-source.ts';
import type { ImportNote } from './note.ts';

/** What stands above the notes of each kind, in the order in which they are read. */
export const NOTE_HEADINGS = {
  unsure: 'import-list-unsure',
  'left-out': 'import-list-left-out',
  replaced: 'import-list-replaced',
} as const satisfies Record<ImportNote['kind'], string>;

/** What a document was taken for. */
export function readAs({ type, council }: Pick<Imported, 'type' | 'council'>): string {
  const what = words({ id: `import-read-${type}`, args: {} });
  return council === undefined ? what : `${what} ${words({ id: 'import-read-council', args: { council } })}`;
}

/** What was made of a document and what of it was not simply taken over, in lines to be read from top to bottom. */
export function noteLines(imported: Imported): string[] {
  const kinds = Object.keys(NOTE_HEADINGS) as ImportNote['kind'][];
  const listed = kinds.flatMap((kind) => {
    const notes = imported.notes.filter((note) => note.kind === kind);
    if (notes.length === 0) return [];
    const said = notes.flatMap(({ message, words }) => [
      `- ${message}`,
      ...(words === '' ? [] : [`  ${words}`]),
    ]);
    return ['', words({ id: NOTE_HEADINGS[kind], args: {} }), ...said];
  });
  return [readAs(imported), ...listed];
}
