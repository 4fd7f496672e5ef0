import type { PhrasingContent } from 'mdast';
import type { Plain } from '../../../schema/plain.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOf, wordsOfBlock } from '../../words.ts';
import { exemptionIn } from '../exempt-lines.ts';
import { asMarkdownLine } from '../../write/markdown.ts';
import { ADDRESS, addressUrl, withoutTail } from '../../write/links.ts';

/**
 * Background papers, one a paragraph or item, each with the address that stands in it or right below it;
 * undefined where the section holds more than papers.
 */
export function backgroundPapers(blocks: readonly SourceBlock[]): Plain[] | undefined {
  const papers: { title: string; url?: string }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.heading !== undefined) return undefined;
    const said = wordsOf(block.content).replace(/\s+/g, ' ').trim();
    if (
      /:-?$/.test(said) ||
      block.content.some(({ type }) => type === 'image' || type === 'footnoteReference')
    ) {
      return undefined;
    }
    const link = block.content.find((node) => node.type === 'link');
    const typed = [...said.matchAll(ADDRESS)].filter(([address]) => !address.includes('@'));
    const [only] = typed;
    if (typed.length > 1) return undefined;
    const address = only && withoutTail(only[0]);
    const url = (link?.type === 'link' ? link.url : undefined) ?? (address && addressUrl(address));
    // What stands behind the address is no title's end: such a paragraph says more than a paper's name.
    const title = address
      ? said
          .replace(address, '')
          .replace(/\s+/g, ' ')
          .replace(/\s*[:(–-]\s*\)?\s*$/, '')
          .trim()
      : said;
    if (only && only.index + (address?.length ?? 0) < said.length - 1) return undefined;
    const last = papers.at(-1);
    if (title === '' && url !== undefined && last && last.url === undefined) last.url = url;
    else if (title === '' && url !== undefined) papers.push({ title: url, url });
    else papers.push(url === undefined ? { title: asMarkdownLine(block.content) } : { title, url });
  }
  const [first, ...others] = papers;
  // Behind "None" nothing is a paper.
  if (!first || (others.length > 0 && /^(?:none|nil|n\/a|there are none)\b/i.test(first.title)))
    return undefined;
  if (papers.some(({ title }) => /^note\s*[-–:]|^(?:date|signed)\s*:|^appendices\b/i.test(title)))
    return undefined;
  return papers.map(({ title, url }) => (url === undefined ? title : { title, url }));
}

/** "Appendix A – Equality impact assessment", one a line, paragraph or item; undefined where the section holds more. */
export function appendices(blocks: readonly SourceBlock[]): Plain[] | undefined {
  const listed: Plain[] = [];
  for (const block of blocks.flatMap(linesOf)) {
    if (block.kind !== 'paragraph' || block.heading !== undefined) return undefined;
    if (block.content.some(({ type }) => type !== 'text' && type !== 'strong' && type !== 'link'))
      return undefined;
    const said = wordsOf(block.content).replace(/\s+/g, ' ').trim();
    const named =
      /^(?:Appendix|Annex|Enclosure)\s+([A-Z]{1,2}|\d{1,2}|[IVX]{1,4})\s*(?:[-–—:.]|\s)\s*(\S.*)$/i.exec(
        said,
      );
    if (!named?.[1] || !named[2]) return undefined;
    const { title, exempt } = withoutExemption(named[2]);
    if (title.length > LONGEST_TITLE) return undefined;
    const link = block.content.find((node) => node.type === 'link');
    const file = link?.type === 'link' ? link.url : undefined;
    // An appendix is a file beside the report; what is on the web stays a link in the text.
    if (file !== undefined && /^[a-z][a-z\d+.-]*:/i.test(file)) return undefined;
    listed.push({ label: named[1], title, ...(file !== undefined && { file }), ...(exempt && { exempt }) });
  }
  return listed.length === 0 ? undefined : listed;
}

/** A paragraph whose lines were broken on purpose as a paragraph for each; any other block as it is. */
function linesOf(block: SourceBlock): SourceBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const node of block.content) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((content) => ({ ...block, content }));
}

/** What each entry of a paragraph calls itself before its letter: "Appendix", "Annex". */
export const appendixWords = (block: SourceBlock) => wordsOfBlock(block).match(/^\s*\p{L}+/gmu) ?? [];

/** Longer than the title of an appendix: such a line says more. */
const LONGEST_TITLE = 250;

/** "EXEMPT – Owners’ details", "Owners’ details (exempt)". */
const MARKED =
  /^\(?(?:exempt|confidential|restricted|not for publication)\)?\s*[-–—:]|[(–—-]\s*(?:exempt|confidential|restricted|not for publication)\)?$/i;

/** "Evaluation of bids Not for publication. Exempt information within paragraph 3 of …. The public interest …" */
function withoutExemption(words: string): { readonly title: string; readonly exempt?: Plain } {
  const found = /^(.+?)\s*Not for publication\.\s*(Exempt information within .+?\)\.)?\s*(.*)$/.exec(words);
  if (!found?.[1]) {
    const { paragraphs = [] } = exemptionIn(words) ?? {};
    const isMarked = MARKED.test(words) || (paragraphs.length > 0 && /\bexempt\b/i.test(words));
    return isMarked ? { title: words, exempt: { paragraphs } } : { title: words };
  }
  const paragraphs = exemptionIn(found[2] ?? '')?.paragraphs ?? [];
  const interest = found[3] ?? '';
  return {
    title: found[1],
    exempt: { paragraphs, ...(interest !== '' && { public_interest: interest }) },
  };
}
