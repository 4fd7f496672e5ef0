import { ooxml, type Ooxml } from './ooxml.ts';
import { paragraph } from './paragraph.ts';
import { childCalled, childOfClass, elementsIn, wordsIn } from './page-tree.ts';
import type { Element } from './read-page.ts';
import { run, tab } from './run.ts';
import type { Spot } from './writing.ts';

/**
 * The contents of an agenda: its items, each leading to its place. They give no pages: those are not known here, and
 * Word works them out on opening only where it first asks whether it may.
 */
export function writeContents(part: Element, { look, styles, bookmarks }: Spot): readonly Ooxml[] {
  const heading = childCalled(part, 'h2');
  const list = childCalled(part, 'ol');
  const entries = list ? elementsIn(list) : [];
  return [
    ...(heading ? [paragraph({ style: styles.label, keepNext: true }, run(wordsIn(heading)))] : []),
    ...entries.map((entry) => {
      const link = childCalled(entry, 'a');
      const number = link && childOfClass(link, 'number');
      const title = link
        ? elementsIn(link)
            .filter((each) => each !== number)
            .map(wordsIn)
            .join(' ')
        : '';
      const anchor = bookmarks.nameOf(link?.attributes.get('href')?.slice(1) ?? '');
      const shown = ooxml`${run(number ? wordsIn(number) : '')}${tab}${run(title)}`;
      return paragraph(
        { style: styles.contents, left: look.hang, hanging: look.hang },
        ooxml`<w:hyperlink w:anchor="${anchor}" w:history="1">${shown}</w:hyperlink>`,
      );
    }),
  ];
}
