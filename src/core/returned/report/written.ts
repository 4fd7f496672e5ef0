import type { Html, Nodes, PhrasingContent, Text } from 'mdast';
import { commentsIn, isComment, spanOf } from '../../report/blocks.ts';
import { withoutLabel } from '../../report/label.ts';
import { nameOf } from '../../report/name-of.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { alignWords } from './align-words.ts';

/** What a stretch of Markdown reads as, letter by letter, and where in the Markdown each letter stands. */
export interface Written {
  /** As its reader sees it: marks, labels, comments and footnote signs left out. */
  readonly text: string;
  /** For each letter the Markdown that makes it, in the piece. */
  readonly letters: readonly Letter[];
}

export interface Letter {
  readonly span: Span;
  /** What it stands in, innermost last: the marks for bold, a link. */
  readonly within: readonly Nodes[];
  /** Set where the tool writes the words, as those of a reference: they are changed as a whole or not at all. */
  readonly fixed: boolean;
}

/**
 * Inline content as its reader sees it.
 *
 * @param source the piece's text
 * @param labels what references lead to, as they say its number
 */
export function writtenOf(
  content: readonly PhrasingContent[],
  source: string,
  labels: Report['labels'],
): Written {
  let written = kept.get(content);
  if (written) return written;
  written = read(content, source, labels);
  // What a reference says may change though its own words do not.
  if (written.letters.every(({ fixed }) => !fixed)) kept.set(content, written);
  return written;
}

/** By the nodes of a piece, which live as long as the piece does. */
const kept = new WeakMap<readonly PhrasingContent[], Written>();

function read(content: readonly PhrasingContent[], source: string, labels: Report['labels']): Written {
  const letters: Letter[] = [];
  let text = '';
  const add = (words: string, within: readonly Nodes[], spans: readonly Span[] | Span) => {
    const fixed = !Array.isArray(spans);
    for (let index = 0; index < words.length; index++) {
      const span = Array.isArray(spans) ? (spans as readonly Span[])[index] : (spans as Span);
      if (span) letters.push({ span, within, fixed });
    }
    text += words;
  };
  const gather = (node: PhrasingContent, within: readonly Nodes[]): void => {
    const span = spanOf(node);
    if (node.type === 'text' || node.type === 'inlineCode') {
      add(node.value, within, lettersOf(node.value, source, span, node.type === 'inlineCode'));
    } else if (node.type === 'break') add('\n', within, span);
    else if (node.type === 'html') {
      const words = shownHtml(node);
      if (words !== '') add(words, within, span);
    } else if (node.type === 'link' && node.children.length === 0) {
      const labelled = labels.get(decoded(node.url.slice(1)));
      add(labelled && node.url.startsWith('#') ? nameOf(labelled) : node.url, within, span);
    } else if ('children' in node) for (const each of node.children) gather(each, [...within, node]);
  };
  for (const node of content) gather(node, []);
  const shown = isText(content.at(-1)) ? withoutLabel(text) : text;
  return { text: shown, letters: letters.slice(0, shown.length) };
}

const isText = (node: Nodes | undefined): node is Text => node?.type === 'text';

function lettersOf(value: string, source: string, span: Span, isCode: boolean): readonly Span[] | Span {
  const raw = source.slice(span.start, span.end);
  if (!isCode) return alignWords(value, raw, span.start) ?? span;
  const start = raw.indexOf(value);
  if (start === -1) return span;
  return Array.from({ length: value.length }, (_, index) => {
    const at = span.start + start + index;
    return { start: at, end: at + 1 };
  });
}

function shownHtml(node: Html): string {
  const { value } = node;
  if (/^<br\s*\/?>$/i.test(value)) return '\n';
  if (isComment(node)) return '';
  return commentsIn(node)
    .reduce((words, { text }) => words.replace(text, ''), value)
    .trim();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
