import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import type { Page } from '../../../src/core/render/page.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import type { View } from '../../../src/core/render/view.ts';
import { wordsOf } from './page-text.ts';

/** The page of a paper with those that it names, by their paths from it. */
export function viewOf(text: string, beside: Readonly<Record<string, string>>, view: View): Page {
  const paperAt = (path: string) => {
    const found = beside[path];
    return found === undefined ? undefined : parse(found);
  };
  const page = paperPage(composePaper(parse(text), defaultProfile(), paperAt), view, () => undefined);
  if (!page) throw new Error('This text is none of our papers.');
  return page;
}

/** What a reader sees of a page, a line for each part. */
export const linesIn = ({ parts }: Page) => parts.map(({ html }) => wordsOf(html));
