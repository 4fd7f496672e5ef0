import { parse } from '../../../src/core/parse/parse.ts';
import { builtinProfile } from '../../../src/core/profile/builtin.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type {
  Fate,
  ReturnedComment,
  ReturnedDocument,
  ReturnedParagraph,
} from '../../../src/core/returned/returned.ts';

const by = { author: 'Idris Calloway', date: '2026-10-03T09:12:00Z' };

const fates: Readonly<Record<string, Fate>> = {
  '+': { kind: 'inserted', by, moved: false },
  '-': { kind: 'deleted', by, moved: false },
};
const kept: Fate = { kind: 'kept' };

/**
 * A Word copy from lines of marked words: `{+put in+}`, `[-taken out-]`, and at the end of a line `¶+` or `¶-` where
 * its end was put in or taken out. A line that begins with `#` is a heading, one with `-` an entry of a list, and one
 * with `|` a row of cells, which was put in or taken out whole where it is `|+` or `|-`.
 */
export function markedCopy(
  lines: readonly string[],
  comments: readonly ReturnedComment[] = [],
): ReturnedDocument {
  let cells = 0;
  const paragraphs = lines.flatMap((line): ReturnedParagraph[] => {
    const row = /^\|([+-]?) (.*) \|$/.exec(line);
    if (!row) return [paragraphOf(line, 'body')];
    const fate = fates[row[1] ?? ''] ?? kept;
    const own = { fate };
    return (row[2] ?? '').split(' | ').map((cell) => {
      const words = fate.kind === 'kept' ? cell : fate.kind === 'inserted' ? `{+${cell}+}` : `[-${cell}-]`;
      return { ...paragraphOf(words, 'cell'), row: own, cell: cells++ };
    });
  });
  return { paragraphs, comments };
}

function paragraphOf(line: string, place: 'body' | 'cell'): ReturnedParagraph {
  const [, hashes = '', dash = '', words = '', end = ''] = /^(#*)(- )? ?(.*?)(?:¶([+-]))?$/.exec(line) ?? [];
  const parts = words
    .split(/(\{\+.*?\+\}|\[-.*?-\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const sign = /^(?:\{(\+)|\[(-))/.exec(part);
      const fate = sign ? (fates[sign[1] ?? sign[2] ?? ''] ?? kept) : kept;
      return { text: sign ? part.slice(2, -2) : part, fate, bold: false, italic: false };
    });
  return {
    place,
    level: hashes === '' ? undefined : hashes.length,
    inList: dash !== '',
    row: undefined,
    cell: undefined,
    parts,
    end: fates[end] ?? kept,
    restyled: [],
  };
}

/** A report in the practice of the English built-in profile. */
export function reportOf(body: string, details = ''): Report {
  const text = `---\ntype: report\ntitle: The bridge\ncommittee: Cabinet\n${details}---\n\n${body}`;
  const profile = builtinProfile('england');
  if (!profile) throw new Error('There is no profile “england”.');
  return composeReport(parse(text), profile);
}
