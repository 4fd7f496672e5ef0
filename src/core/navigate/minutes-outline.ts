import type { Minutes, Resolution } from '../minutes/minutes.ts';
import { minuteNumbers } from '../minutes/minute-numbers.ts';
import { spanOf } from '../report/blocks.ts';
import { exemptNote, numbered } from './outline-words.ts';
import type { OutlineEntry } from './outline.ts';

/** Each item of the minutes, and below it what was resolved. */
export function minutesOutline(minutes: Minutes): readonly OutlineEntry[] {
  const { items, paper } = minutes;
  const numbers = minuteNumbers(minutes);
  return items.flatMap((item, index) => {
    const { title, headingSpan, span, exempt, parts } = item;
    const resolutions = parts.filter((part) => part.kind === 'resolution').map(resolutionEntry);
    if (title === '') return resolutions;
    const end = items[index + 1]?.span.start ?? paper.text.length;
    return [
      {
        kind: 'item',
        name: numbered(numbers.get(item), title),
        note: exemptNote(exempt),
        span: { start: span.start, end },
        nameSpan: headingSpan,
        below: resolutions,
      },
    ];
  });
}

/** By its first words, from the lead on: "RESOLVED That: 1) the report be noted …". */
function resolutionEntry({ blocks, span }: Resolution): OutlineEntry {
  const source = blocks.map(({ node, passage: { piece } }) => {
    const { start, end } = spanOf(node);
    return piece.text.slice(start, end);
  });
  const name = numbered(undefined, source.join(' ').replace(/[*_]+/g, ''));
  return { kind: 'resolution', name, note: exemptNote(blocks[0]?.exempt), span, nameSpan: span, below: [] };
}
