import type { ReturnedDocument } from '../../core/returned/returned.ts';
import type { WordPackage } from '../open-package.ts';
import { child, descendants, readXml, type Xml } from '../xml.ts';
import { readComments } from './read-comments.ts';
import { ParagraphReader } from './read-paragraphs.ts';
import { relatedPart } from './related-part.ts';

/**
 * What a Word copy says, with every change that was tracked in it and every comment.
 *
 * @throws PackageFault where a part of it cannot be read
 */
export async function readReturned(opened: WordPackage): Promise<ReturnedDocument> {
  const part = async (kind: string) => {
    const name = await relatedPart(opened, kind);
    const text = name === undefined ? undefined : await opened.text(name);
    return text === undefined ? undefined : readXml(text);
  };
  const main = await opened.text(opened.main);
  const body = main === undefined ? undefined : child(readXml(main), 'body');
  const levels = headingLevels(await part('styles'));
  const reader = new ParagraphReader(levels);
  if (body) reader.read(body, 'body');
  for (const kind of ['footnotes', 'endnotes']) {
    const notes = await part(kind);
    for (const note of notes?.children ?? []) {
      if (!note.attributes.has('type')) reader.read(note, 'note');
    }
  }
  const comments = readComments(await part('comments'), await part('commentsExtended'), reader.anchors);
  return { paragraphs: reader.paragraphs, comments };
}

/** The heading level that each style stands for, by the style's id: what Word calls “heading 2” has outline level 1. */
function headingLevels(styles: Xml | undefined): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of styles ? descendants(styles, 'style') : []) {
    const id = style.attributes.get('styleId');
    const name = child(style, 'name')?.attributes.get('val') ?? '';
    const outline = child(child(style, 'pPr'), 'outlineLvl')?.attributes.get('val');
    const level = /^heading (\d)$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
    if (id === undefined) continue;
    if (level !== undefined) levels.set(id, Number(level));
    else if (outline !== undefined && Number(outline) < 9) levels.set(id, Number(outline) + 1);
  }
  return levels;
}
