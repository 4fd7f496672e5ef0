import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import type { Copy } from '../../../src/core/render/copy.ts';
import type { Page } from '../../../src/core/render/page.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import type { PictureSource } from '../../../src/core/render/markdown/picture.ts';

export interface Reader {
  readonly copy?: Copy;
  readonly profile?: Profile;
  readonly pictures?: PictureSource;
}

/** The page of a paper's text. */
export function pageOf(
  text: string,
  { copy = 'working', profile = defaultProfile(), pictures = () => undefined }: Reader = {},
): Page {
  const page = paperPage(composePaper(parse(text), profile), { copy }, pictures);
  if (!page) throw new Error('This text is none of our papers.');
  return page;
}

/** The HTML of a page's parts, one after another. */
export function htmlOf(text: string, reader?: Reader): readonly string[] {
  return pageOf(text, reader).parts.map(({ html }) => html);
}

/** What a reader sees of a page, a line for each part. */
export function linesOf(text: string, reader?: Reader): readonly string[] {
  return htmlOf(text, reader).map((html) => wordsOf(html));
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x26;': '&',
  '&#x3C;': '<',
};

/** The words in some HTML of ours. */
export function wordsOf(html: string): string {
  return html
    .replace(/<\/(?:td|th|li|p|h\d|dt|dd)>|<br \/>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, (reference) => references[reference] ?? reference)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A report with these details and this body. */
export function report(body: string, details = 'title: Parking review'): string {
  return `---\ntype: report\n${details}\n---\n\n${body}\n`;
}
