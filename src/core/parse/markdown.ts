import type { RootContent } from 'mdast';
import { closedNodes } from './closed-nodes.ts';
import { lineStart, listMarker, move, startsApart } from './cut.ts';
import { definitionsIn } from './definitions.ts';
import { parseEverySyntax } from './every-syntax.ts';
import { behindBlankLines, behindBlock, nextLine } from './plain/lines.ts';
import { readPlainBlock } from './plain/plain-block.ts';

/** Control characters, a byte-order mark, a lone CR: they are left out, replaced or ends of lines. */
const unusual = /[^\P{Cc}\t\n\r]|\uFEFF|\r(?!\n)/u;

/**
 * The top-level nodes of `text`, positions counted from its start: those that the parser gives for the whole, with
 * every definition known, though it is asked for no more than what is not plain (see plain-block.ts).
 *
 * @param known identifiers of definitions outside `text` (see known-definitions.ts)
 */
export function parseMarkdown(text: string, known: ReadonlySet<string>): RootContent[] {
  const stretches = unusual.test(text)
    ? [{ nodes: parseEverySyntax(text, known), start: 0, doubtful: text }]
    : stretchesOf(text, known);
  const defined = text.includes(']:') ? withDefinitions(known, stretches) : known;
  return stretches.flatMap(({ nodes, start, doubtful }) => {
    if (doubtful === undefined) return nodes;
    const refers = defined.size > known.size && doubtful.includes('[');
    const read = refers ? parseEverySyntax(doubtful, defined) : nodes;
    for (const node of read) move(node, start);
    return read;
  });
}

/** A part of a text that reads the same whatever stands around it. */
interface Stretch {
  readonly nodes: RootContent[];
  readonly start: number;
  /** Its text, where the parser had to read it; the nodes then count from where it starts. */
  readonly doubtful?: string;
}

function stretchesOf(text: string, known: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = behindBlankLines(text, 0);
  while (at < text.length) {
    const plain = readPlainBlock(text, at);
    if (plain) {
      stretches.push({ nodes: [plain.node], start: at });
      at = behindBlankLines(text, nextLine(text, plain.end));
    } else {
      const { nodes, doubtful } = readDoubtful(text, at, known);
      stretches.push({ nodes, start: at, doubtful });
      at += doubtful.length;
    }
  }
  return stretches;
}

/**
 * Reads on to where a plain block stands and all before it is closed. Where something is still open there, twice as
 * much is taken in, so that a long block costs no more than a few whole parses.
 */
function readDoubtful(text: string, start: number, known: ReadonlySet<string>) {
  let end = start;
  for (let reach = 1; ; reach *= 2) {
    let block = end;
    for (let taken = 0; taken < reach || !canEnd(text, block, end); taken++) {
      block = end;
      end = behindBlock(text, end);
    }
    const doubtful = text.slice(start, end);
    if (end === text.length) return { nodes: parseEverySyntax(doubtful, known), doubtful };
    const nodes = closedNodes(doubtful, known, parseEverySyntax);
    if (nodes && startsApart(text.slice(end, end + lineStart), nodes.at(-1))) return { nodes, doubtful };
  }
}

/** Whether what stands at `at` is plain; `block` is where the block before it starts. */
function canEnd(text: string, block: number, at: number): boolean {
  if (at === text.length) return true;
  const isItem = (start: number) => listMarker.test(text.slice(start, start + lineStart));
  // To try each item of a long list as the start of one would take for ever.
  return !(isItem(block) && isItem(at)) && readPlainBlock(text, at) !== undefined;
}

/** What is known, and what is defined here. */
function withDefinitions(known: ReadonlySet<string>, stretches: readonly Stretch[]): ReadonlySet<string> {
  const defined = new Set(known);
  for (const { nodes, doubtful } of stretches) {
    if (doubtful?.includes(']:')) for (const id of definitionsIn(nodes).all) defined.add(id);
  }
  return defined;
}
