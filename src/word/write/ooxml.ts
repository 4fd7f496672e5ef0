/** Markup of a Word part: made by `ooxml`, never from words of a paper directly. */
export interface Ooxml {
  readonly xml: string;
}

type Content = Ooxml | readonly Ooxml[] | string | number | undefined;

/** Nothing to write. */
export const nothing: Ooxml = { xml: '' };

/** Writes markup from a template. Whatever is filled in is escaped, unless it is `Ooxml` already. */
export function ooxml(parts: TemplateStringsArray, ...contents: readonly Content[]): Ooxml {
  let xml = parts[0] ?? '';
  for (let index = 0; index < contents.length; index++) {
    xml += write(contents[index]) + (parts[index + 1] ?? '');
  }
  return { xml };
}

/** One after another. */
export function joined(all: readonly Ooxml[]): Ooxml {
  return { xml: all.map(({ xml }) => xml).join('') };
}

/** A whole part, with what every XML file begins with. */
export function wholePart({ xml }: Ooxml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

function write(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  if (typeof content === 'number') return String(content);
  return 'xml' in content ? content.xml : joined(content).xml;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return special.test(text) ? text.replace(all, (character) => references[character] ?? character) : text;
}

const special = /[&<>"]/;
const all = /[&<>"]/g;
