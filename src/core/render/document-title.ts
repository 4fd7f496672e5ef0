import { textAt } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import { dateInWords } from './parts/field-value.ts';
import type { Page } from './page.ts';

/** What a page is called where it stands alone, in a browser's tab or a PDF's title: what it is, and of which meeting. */
export function documentTitle({ title }: Page, { frontMatter }: Paper): string {
  const field = (name: string) => textAt(frontMatter.root, name)?.trim();
  const body = field('committee') ?? field('decision_maker');
  const date = field('meeting_date') ?? field('decision_date');
  return [title, body, date && dateInWords(date)].filter(Boolean).join(', ');
}
