import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import type { WordPackage } from '../../../../src/word/open-package.ts';
import { child, descendants, readXml, type Xml } from '../../../../src/word/xml.ts';
import { outOfOrder } from './element-order.ts';

/** Asserts all that makes Word call a package damaged: its markup, its order, and everything that leads somewhere. */
export async function assertSound(word: WordPackage): Promise<void> {
  const types = await partOf(word, '[Content_Types].xml');
  for (const part of word.parts.filter((name) => !name.endsWith('/'))) {
    const kind = typeOf(types, part);
    assert.ok(kind, `${part} has a content type`);
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    assertWellFormed((await word.text(part)) ?? '', part);
    const markup = await partOf(word, part);
    assert.deepEqual(outOfOrder(markup), [], part);
    if (part.endsWith('.rels')) assertRelations(markup, part, word.parts);
    else await assertLeads(word, part, markup);
  }
  const document = await partOf(word, word.main);
  assertUnique([...descendants(document, 'bookmarkStart')], 'name');
  assertUnique([...descendants(document, 'bookmarkStart')], 'id');
  assertUnique([...descendants(document, 'docPr')], 'id');
  await assertNumbering(word, document);
}

export async function partOf(word: WordPackage, name: string): Promise<Xml> {
  const text = await word.text(name);
  assert.ok(text !== undefined, `${name} is there`);
  return readXml(text);
}

function assertWellFormed(text: string, part: string): void {
  const fail = (message: string) => assert.fail(`${part}: ${message}`);
  new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    text,
    'text/xml',
  );
}

function typeOf(types: Xml, part: string): string | undefined {
  const entry = types.children.find(
    ({ attributes }) =>
      attributes.get('PartName') === `/${part}` ||
      (attributes.has('Extension') &&
        part.toLowerCase().endsWith(`.${attributes.get('Extension')?.toLowerCase()}`)),
  );
  return entry?.attributes.get('ContentType');
}

function assertRelations(markup: Xml, name: string, parts: readonly string[]): void {
  assertUnique(markup.children, 'Id');
  const folder = name.replace(/_rels\/[^/]*$/, '');
  for (const { attributes } of markup.children) {
    if (attributes.get('TargetMode') === 'External') continue;
    const target = attributes.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    assert.ok(parts.includes(path), `${name} leads to ${path}, which is there`);
  }
}

/** Every `r:id` is a relation of its part, every style is in the sheet, every field is closed, every anchor is there. */
async function assertLeads(word: WordPackage, part: string, markup: Xml): Promise<void> {
  const relations = await word.text(part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`));
  const known = new Set(
    relations === undefined ? [] : readXml(relations).children.map(({ attributes }) => attributes.get('Id')),
  );
  const styles = new Set(
    (await partOf(word, 'word/styles.xml')).children.map(({ attributes }) => attributes.get('styleId')),
  );
  const bookmarks = new Set(
    Array.from(descendants(await partOf(word, word.main), 'bookmarkStart'), ({ attributes }) =>
      attributes.get('name'),
    ),
  );
  for (const name of ['hyperlink', 'blip', 'headerReference', 'footerReference']) {
    for (const { attributes } of descendants(markup, name)) {
      const id = attributes.get('id') ?? attributes.get('embed');
      if (id !== undefined) assert.ok(known.has(id), `${part}: ${id} is a relation`);
      const anchor = attributes.get('anchor');
      if (anchor !== undefined) assert.ok(bookmarks.has(anchor), `${anchor} is a place`);
    }
  }
  for (const name of ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next']) {
    for (const { attributes } of descendants(markup, name)) {
      assert.ok(styles.has(attributes.get('val')), `${part}: ${attributes.get('val')} is a style`);
    }
  }
  const marks = Array.from(descendants(markup, 'fldChar'), ({ attributes }) => attributes.get('fldCharType'));
  assert.equal(marks.join(' '), marks.map((_, index) => ['begin', 'separate', 'end'][index % 3]).join(' '));
  for (const { text } of descendants(markup, 'instrText')) {
    const [, name] = /(?:NOTE)?REF (\S+)/.exec(text) ?? [];
    if (name) assert.ok(bookmarks.has(name), `${name} is a place`);
  }
}

async function assertNumbering(word: WordPackage, document: Xml): Promise<void> {
  if (!word.parts.includes('word/numbering.xml')) return;
  const { children } = await partOf(word, 'word/numbering.xml');
  const lists = children.filter(({ name }) => name === 'abstractNum');
  const runs = children.filter(({ name }) => name === 'num');
  assertUnique(lists, 'abstractNumId');
  assertUnique(runs, 'numId');
  const listIds = new Set(lists.map(({ attributes }) => attributes.get('abstractNumId')));
  for (const run of runs) assert.ok(listIds.has(child(run, 'abstractNumId')?.attributes.get('val')));
  const runIds = new Set(['0', ...runs.map(({ attributes }) => attributes.get('numId'))]);
  for (const { attributes } of descendants(document, 'numId')) assert.ok(runIds.has(attributes.get('val')));
}

function assertUnique(elements: readonly Xml[], attribute: string): void {
  const values = elements.map(({ attributes }) => attributes.get(attribute)?.toLowerCase());
  assert.deepEqual(values, [...new Set(values)], attribute);
}
