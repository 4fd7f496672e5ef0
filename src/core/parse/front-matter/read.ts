import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { Span } from '../../span.ts';
import { applyMends } from './apply-mends.ts';
import { findMends, type Mend } from './mend.ts';
import { readPlainFields } from './plain-fields.ts';
import { Reader } from './reader.ts';
import { splitFrontMatter } from './split.ts';
import type { FrontMatter, FrontMatterFault, MapValue } from './tree.ts';

const maxLength = 1_000_000;

/**
 * Reads the front matter of a file.
 *
 * @param text     the whole file
 * @param previous what was read before; kept if the front matter did not change
 */
export function readFrontMatter(
  text: string,
  previous?: { text: string; frontMatter: FrontMatter },
): FrontMatter {
  const { state, span, inner } = splitFrontMatter(text);
  if (previous && sameFrontMatter(previous, text, span, state)) return previous.frontMatter;
  const { root, faults } = readFields(text.slice(inner.start, inner.end), inner.start);
  const unclosed: FrontMatterFault[] =
    state === 'unclosed'
      ? [{ kind: 'unclosed', span: { start: span.start, end: inner.start }, detail: '' }]
      : [];
  return Object.freeze({ state, span, inner, root, faults: [...unclosed, ...faults] });
}

function sameFrontMatter(
  previous: { text: string; frontMatter: FrontMatter },
  text: string,
  span: Span,
  state: FrontMatter['state'],
): boolean {
  const was = previous.frontMatter;
  return (
    was.state === state &&
    was.span.end === span.end &&
    previous.text.slice(0, span.end) === text.slice(0, span.end)
  );
}

/**
 * Reads fields: front matter without its fences, or a whole `council.yaml`.
 *
 * @param source the fields as typed
 * @param at     where `source` stands in its file; every span in the result counts from the file's start
 */
export function readFields(source: string, at = 0): { root: MapValue; faults: FrontMatterFault[] } {
  if (source.length > maxLength)
    return { root: noFields(source, at), faults: [unreadable('too-large', { start: at, end: at })] };
  const mends = findMends(source);
  const plain = mends.length === 0 ? readPlainFields(source, at) : undefined;
  return plain ? { root: plain, faults: [] } : readAnyFields(source, at, mends);
}

/** The fields as the YAML library reads them, once what it would bend is mended. */
export function readAnyFields(
  source: string,
  at: number,
  mends: readonly Mend[],
): { root: MapValue; faults: FrontMatterFault[] } {
  const empty = noFields(source, at);
  // A lone CR ends a line for us and not for YAML; a LF in its place leaves every offset as it is.
  const mended = applyMends(source.replace(/\r(?!\n)/g, '\n'), mends);
  const reader = new Reader(source, at, mends, mended.toSource);
  let document: Document;
  let untabbed: Document | undefined;
  try {
    document = parseYaml(mended.text);
    if (document.errors.some(({ code }) => code === 'TAB_AS_INDENT')) {
      // Meant as an indent: read as one if that makes sense of it, and the tab is still said.
      untabbed = parseYaml(mended.text.replace(/^[ \t]+/gm, (margin) => ' '.repeat(margin.length)));
    }
  } catch (error) {
    // Nested too deep for a recursive reader; nothing an officer types.
    if (error instanceof RangeError) return { root: empty, faults: [unreadable('too-deep', empty.span)] };
    throw error;
  }
  const { contents } = untabbed?.errors.length === 0 ? untabbed : document;
  const root = contents === null ? empty : reader.value(contents, empty.span.start);
  const faults = [
    ...mends.flatMap((mend) => reader.mendFault(mend)),
    ...reader.faults,
    ...firstOnEachLine(mended.text, document.errors).map((error) => reader.errorFault(error)),
  ];
  if (root.kind === 'map') return { root, faults: inOrder(faults) };
  return { root: empty, faults: inOrder([unreadable('no-fields', root.span), ...faults]) };
}

function noFields(source: string, at: number): MapValue {
  return { kind: 'map', span: { start: at, end: at + source.length }, entries: [] };
}

const parseYaml = (text: string) => parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });

const inOrder = (faults: FrontMatterFault[]) => faults.sort((a, b) => a.span.start - b.span.start);

function unreadable(detail: string, span: Span): FrontMatterFault {
  return { kind: 'unreadable', span, detail };
}

/** Further errors on one line follow from the first. */
function firstOnEachLine(text: string, errors: readonly YAMLError[]): YAMLError[] {
  const seen = new Set<number>();
  return errors.filter(({ pos }) => {
    const line = text.lastIndexOf('\n', pos[0] - 1);
    return !seen.has(line) && seen.add(line);
  });
}
