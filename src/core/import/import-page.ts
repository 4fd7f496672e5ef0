import { literalMarkdown } from '../literal-markdown.ts';
import { words } from '../messages.ts';
import type { Imported } from './import-source.ts';
import type { ImportNote } from './note.ts';
import { NOTE_HEADINGS, readAs } from './note-lines.ts';

/** What was made of a document, as Markdown to be read beside the paper. */
export function importPage(imported: Imported, name: string): string {
  const lines = (Object.keys(NOTE_HEADINGS) as ImportNote['kind'][]).flatMap((kind) => {
    const notes = imported.notes.filter((note) => note.kind === kind);
    if (notes.length === 0) return [];
    return [`## ${words({ id: NOTE_HEADINGS[kind], args: {} })}`, ...notes.map(noteBlock)];
  });
  return `${[`# ${literalMarkdown(name)}`, literalMarkdown(readAs(imported)), ...lines].join('\n\n')}\n`;
}

function noteBlock({ message, words: said }: ImportNote): string {
  const quoted = said === '' ? '' : `\n\n  > ${literalMarkdown(said)}`;
  return `- ${literalMarkdown(message)}${quoted}`;
}
