import type { Link, List, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paragraphNumbers } from '../law/paragraph-numbers.ts';
import { textAt, valueAt, type Value } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import { spanOf } from './blocks.ts';
import { exemptWithin } from './exempt/exempt-block.ts';
import type { Appendix, BackgroundPaper, Section } from './report.ts';

/** The background papers: as listed in the front matter, else the list items under their heading. */
export function backgroundPapersOf(paper: Paper, section: Section | undefined): BackgroundPaper[] {
  const value = valueAt(paper.frontMatter.root, 'background_papers');
  if (value && section?.place !== 'body') {
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
      const title =
        item.kind === 'text' ? item.text.trim() : (textAt(item, 'title') ?? textAt(item, 'url') ?? '');
      return title === '' ? [] : [{ title, url: textAt(item, 'url'), exempt: undefined, span: item.span }];
    });
  }
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.node.type !== 'list') return [];
    const list: List = block.node;
    return list.children.map((item) => ({
      title: toString(item).trim(),
      url: firstLink(item)?.url,
      exempt: block.exempt ?? exemptWithin(item),
      span: block.passage.place(spanOf(item)),
    }));
  });
}

function firstLink(node: Nodes): Link | undefined {
  if (node.type === 'link') return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const link = firstLink(child);
    if (link) return link;
  }
  return undefined;
}

/** The appendices listed in the front matter. */
export function appendicesOf(paper: Paper): Appendix[] {
  const value = valueAt(paper.frontMatter.root, 'appendices');
  return (value?.kind === 'list' ? value.items : []).map((item) => {
    const exempt = valueAt(item, 'exempt');
    const file = textAt(item, 'file');
    return {
      label: textAt(item, 'label'),
      title: item.kind === 'text' ? item.text.trim() : (textAt(item, 'title') ?? file ?? ''),
      publicTitle: textAt(item, 'public_title'),
      file,
      exempt: exempt && exemptUnder(exempt),
      publicInterest: exempt && textAt(exempt, 'public_interest'),
      span: item.span,
    };
  });
}

/** The paragraphs of an `exempt` field, however it is written; undefined only where it says that nothing is exempt. */
function exemptUnder(exempt: Value): string[] | undefined {
  if (exempt.kind === 'text' && /^(?:no|false)?$/i.test(exempt.text.trim())) return undefined;
  return paragraphNumbers(valueAt(exempt, 'paragraphs') ?? exempt);
}
