import type { Paper } from '../../parse/paper.ts';
import { markup } from '../html.ts';
import type { Page } from '../page.ts';

/**
 * Where a link to a file leads on this page: an address, or undefined where it leads nowhere from here.
 *
 * @param path  the file as it is typed, counted from the folder of `paper`, percent-encoded, without what follows ? or #
 * @param paper whose words the link stands in
 */
export type FileLink = (path: string, paper: Paper | undefined) => string | undefined;

/**
 * Makes the links to files lead where they should from where the page is kept: each is typed as counted from its own
 * paper's folder, and a page may hold several papers. One that leads nowhere is left as its words.
 */
export function relink(page: Page, fileLink: FileLink): Page {
  const parts = page.parts.map((part) => {
    const html = part.html.replace(links, (link, typed: string, more: string, inner: string) => {
      const href = decoded(typed);
      if (/^(?:#|[a-z][a-z\d+.-]*:)/i.test(href)) return link;
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
      const address = fileLink(path, part.paper);
      if (address === undefined) return `<span class="dead"${more}>${inner}</span>`;
      const shown = address.startsWith('#') ? address : address + rest;
      return `${markup`<a href="${shown}"`.html}${more}>${inner}</a>`;
    });
    return { ...part, html };
  });
  return { ...page, parts };
}

/** As our own writers and the sanitiser write them: the address first, in double quotes, and no link inside another. */
const links = /<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs;

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(attribute: string): string {
  return attribute.replace(/&(?:#(?:x([\da-f]+)|(\d+))|(\w+));/gi, (reference, hex, decimal, name) => {
    if (name !== undefined) return references[String(name).toLowerCase()] ?? reference;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return String.fromCodePoint(code);
  });
}
