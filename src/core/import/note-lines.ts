import { words } from '../messages.ts';
import type { Imported } from './import-source.ts';
import type { ImportNote } from './note.ts';

const HEADINGS = {
  unsure: 'import-list-unsure',
  'left-out': 'import-list-left-out',
  replaced: 'import-list-replaced',
} as const satisfies Record<ImportNote['kind'], string>;

/** What was made of a document and what of it was not simply taken over, in lines to be read from top to bottom. */
export function noteLines({ type, council, notes }: Imported): string[] {
  const what = words({ id: `import-read-${type}`, args: {} });
  const practice = council === undefined ? '' : ` ${words({ id: 'import-read-council', args: { council } })}`;
  const kinds = ['unsure', 'left-out', 'replaced'] as const;
  return [
    `${what}${practice}`,
    ...kinds.flatMap((kind) => {
      const of = notes.filter((note) => note.kind === kind);
      if (of.length === 0) return [];
      const said = of.flatMap(({ message, words }) => [
        `- ${message}`,
        ...(words === '' ? [] : [`  ${words}`]),
      ]);
      return ['', words({ id: HEADINGS[kind], args: {} }), ...said];
    }),
  ];
}
