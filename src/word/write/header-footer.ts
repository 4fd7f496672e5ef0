import { words } from '../../core/messages.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Look } from './look.ts';
import { nothing, ooxml, type Ooxml } from './ooxml.ts';
import { paragraph } from './paragraph.ts';
import { field, run, tab } from './run.ts';
import type { StyleIds } from './styles/roles.ts';

/** The document's own names of its parts' elements. */
export const namespaces: Ooxml = ooxml`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/**
 * The line above every page but the first, whose own title stands there: what the paper is, and that it is not for
 * publication, which the first page says too.
 */
export function headerXml(
  { title }: Pick<DocumentFacts, 'title'>,
  mark: string | undefined,
  styles: StyleIds,
  page: 'first' | 'others',
): Ooxml {
  const left = page === 'first' ? nothing : run(title);
  const right = mark === undefined ? nothing : ooxml`${tab}${run(mark, { bold: true })}`;
  return ooxml`<w:hdr ${namespaces}>${paragraph({ style: styles.header }, ooxml`${left}${right}`)}</w:hdr>`;
}

/** How many characters leave room for the number of the page beside them. */
const LONGEST = 75;

/** The line below every page: whose paper it is, and which page of how many. */
export function footerXml({ council, subject }: DocumentFacts, styles: StyleIds): Ooxml {
  const whole = [council, subject].filter((each) => each !== '').join(' · ');
  const whose = whole.length > LONGEST ? council || subject : whole;
  const page = ooxml`${run(`${words({ id: 'word-page', args: {} })} `)}${field('PAGE', '1')}${run(` ${words({ id: 'word-of', args: {} })} `)}${field('NUMPAGES', '1')}`;
  return ooxml`<w:ftr ${namespaces}>${paragraph({ style: styles.footer }, ooxml`${run(whose)}${tab}${page}`)}</w:ftr>`;
}

/** The relations that a section's headers and footer are reached by. */
export interface HeaderRelations {
  readonly first: string;
  readonly others: string;
  readonly footer: string;
}

/** What a section of the document is laid out on; `first` where its first page has a header of its own. */
export function sectionXml(look: Look, { first, others, footer }: HeaderRelations, hasFirst: boolean): Ooxml {
  const { width, height, margin } = look.page;
  const firstPage = hasFirst
    ? ooxml`<w:headerReference w:type="first" r:id="${first}"/><w:footerReference w:type="first" r:id="${footer}"/>`
    : nothing;
  const titled = hasFirst ? ooxml`<w:titlePg/>` : nothing;
  return ooxml`<w:sectPr><w:headerReference w:type="default" r:id="${others}"/>${firstPage}<w:footerReference w:type="default" r:id="${footer}"/><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>${titled}</w:sectPr>`;
}
