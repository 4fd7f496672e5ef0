import { words } from '../messages.ts';
import { withoutMarks } from './exempt/exempt-block.ts';
import { nameOf } from './name-of.ts';
import type { Report } from './report.ts';

/**
 * A report's words as they read outside it: what refers to its paragraphs says so, and footnotes and the marks of exempt
 * passages stay behind.
 */
export function standingAlone(text: string, { labels }: Pick<Report, 'labels'>): string {
  return withoutMarks(text)
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]*)\]\(#([^)]+)\)/g, (whole, shown: string, label: string) => {
      const labelled = labels.get(label);
      if (shown !== '' || !labelled) return shown === '' ? whole : shown;
      return words({ id: 'minutes-of-the-report', args: { place: nameOf(labelled) } });
    });
}
