import type { FootnoteDefinition } from 'mdast';
import { withPassagesWhole } from '../../core/import/passages.ts';
import type { Source, SourceBlock, SourcePicture } from '../../core/import/source.ts';
import { wordsOfBlock } from '../../core/import/words.ts';
import type { WordPackage } from '../open-package.ts';
import { child, readXml, type Xml } from '../xml.ts';
import { blocksIn } from './blocks.ts';
import { Numbering } from './numbering.ts';
import { type Relation, relationsOf } from './relations.ts';
import { readStyles } from './styles.ts';
import { WordReader, wordsBelow } from './word-reader.ts';

/**
 * What a Word document says: its text with the numbers that Word would print, its notes and pictures; and, noted,
 * what is not its text: comments, deletions, what runs along the top and bottom of its pages, what is embedded.
 *
 * @param pictureFolder where its pictures will be, from the file that is made of it
 * @throws PackageFault where a part cannot be read
 */
export async function sourceFromWord(opened: WordPackage, pictureFolder: string): Promise<Source> {
  const relations = await relationsOf(opened.main, opened);
  const part = async (kind: string) => {
    const relation = [...relations.values()].find((each) => each.kind === kind && !each.outside);
    const text = relation && (await opened.text(relation.target));
    return text === undefined ? undefined : readXml(text);
  };
  const reader = new WordReader({
    styles: readStyles(await part('styles')),
    numbering: new Numbering(await part('numbering')),
    relations,
    pictures: await picturesOf(relations, opened, pictureFolder),
  });
  const document = readXml((await opened.text(opened.main)) ?? '<document/>');
  const blocks = underTitle(withPassagesWhole(blocksIn(child(document, 'body') ?? document, reader)));
  const footnotes = notesOf({ footnote: await part('footnotes'), endnote: await part('endnotes') }, reader);
  await noteMargins(relations, opened, blocks, reader);
  noteComments(await part('comments'), reader);
  noteOutside(relations, reader);
  return { blocks, footnotes, pictures: [...reader.pictures], notes: reader.notes };
}

/** With a title, headings count from below it. */
function underTitle(blocks: readonly SourceBlock[]): SourceBlock[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && block.heading === 0)) return [...blocks];
  const below = (block: SourceBlock): SourceBlock => {
    if (block.kind === 'passage') return { ...block, blocks: block.blocks.map(below) };
    const isHeading = block.kind === 'paragraph' && block.heading !== undefined;
    return isHeading ? { ...block, heading: (block.heading ?? 0) + 1 } : block;
  };
  return blocks.map(below);
}

async function picturesOf(
  relations: ReadonlyMap<string, Relation>,
  opened: WordPackage,
  folder: string,
): Promise<ReadonlyMap<string, SourcePicture>> {
  const pictures = new Map<string, SourcePicture>();
  for (const { kind, outside, target } of relations.values()) {
    if (kind !== 'image' || outside || pictures.has(target)) continue;
    const bytes = await opened.bytes(target);
    const name = target.replace(/^.*\//, '').replace(/[^\w.-]/g, '-');
    if (bytes) pictures.set(target, { path: `${folder}/${name}`, bytes });
  }
  return pictures;
}

/** The notes that the text refers to; reading one may find references to others. */
function notesOf(
  parts: Readonly<Record<'footnote' | 'endnote', Xml | undefined>>,
  reader: WordReader,
): FootnoteDefinition[] {
  const made: FootnoteDefinition[] = [];
  for (let at = 0; at < reader.references.length; at++) {
    const [kind = '', id] = (reader.references[at] ?? '').split(' ');
    const part = kind === 'endnote' ? parts.endnote : parts.footnote;
    const note = part?.children.find(({ attributes }) => attributes.get('id') === id);
    const blocks = note ? blocksIn(note, reader) : [];
    const identifier = String(at + 1);
    const children = blocks.flatMap((block): FootnoteDefinition['children'] =>
      block.kind === 'paragraph'
        ? [{ type: 'paragraph', children: [...block.content] }]
        : [{ type: 'paragraph', children: [{ type: 'text', value: wordsOfBlock(block) }] }],
    );
    made.push({ type: 'footnoteDefinition', identifier, label: identifier, children });
  }
  return made;
}

/** What runs along the pages, where it says anything that the text does not. */
async function noteMargins(
  relations: ReadonlyMap<string, Relation>,
  opened: WordPackage,
  blocks: readonly SourceBlock[],
  reader: WordReader,
): Promise<void> {
  const text = blocks.map(wordsOfBlock).join(' ').replace(/\s+/g, ' ');
  const told = new Set<string>();
  for (const { kind, outside, target } of relations.values()) {
    if ((kind !== 'header' && kind !== 'footer') || outside) continue;
    const part = await opened.text(target);
    const said = part === undefined ? '' : wordsBelow(readXml(part)).replace(/\s+/g, ' ').trim();
    if (said === '' || told.has(said) || text.includes(said)) continue;
    told.add(said);
    reader.note('left-out', { id: 'import-margins', args: {} }, said);
  }
}

function noteComments(comments: Xml | undefined, reader: WordReader): void {
  for (const comment of comments?.children ?? []) {
    const author = comment.attributes.get('author') ?? '';
    reader.note('left-out', { id: 'import-comments', args: {} }, `${author}: ${wordsBelow(comment)}`);
  }
}

/** What the document holds or leads to that is neither text nor a picture: it is said, and nothing is done with it. */
function noteOutside(relations: ReadonlyMap<string, Relation>, reader: WordReader): void {
  for (const { kind, outside, target } of relations.values()) {
    if (outside && kind !== 'hyperlink' && kind !== 'image') {
      reader.note('left-out', { id: 'import-outside', args: {} }, target);
    }
    if (!outside && /^(?:oleObject|package|control|aFChunk|chart|diagramData)$/.test(kind)) {
      reader.note('left-out', { id: 'import-object', args: {} }, target.replace(/^.*\//, ''));
    }
  }
}
