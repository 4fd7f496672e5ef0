import type { Written } from '../base.ts';
import { namespaces } from '../header-footer.ts';
import { joined, ooxml, wholePart } from '../ooxml.ts';
import { packed, wordType } from '../package.ts';
import { coreProperties, footnoteSeparators } from '../properties.ts';
import type { Relations } from '../relations.ts';
import type { StyleIds, StyleRole } from '../styles/roles.ts';
import { stylesXml } from '../styles/style-sheet.ts';
import { fillFields } from './fill-fields.ts';
import { insertAtEnd, insertBehind } from './insert.ts';
import { lastSection, restartingNotes } from './section.ts';
import { relationsOf, type TemplateParts } from './template-parts.ts';

interface Taken {
  readonly ids: StyleIds;
  /** The styles that the template lacks. */
  readonly missing: readonly StyleRole[];
  readonly noteRelations: Relations;
  /** How many sections were ended within the body. */
  readonly sections: number;
}

type Kind = 'styles' | 'numbering' | 'footnotes';

/** Puts what was written into the template's parts, fills its fields, and packs it as a document. */
export function finishTemplate(parts: TemplateParts, written: Written, taken: Taken): Promise<Uint8Array> {
  const text = new Map(parts.text);
  const { facts, mark, numberings, notes, pictures, relations, linked, look } = written;
  const valueOf = (name: string) => (name === 'mark' ? (mark ?? '') : facts.field(name));
  /** Changes the part of that kind, which is made where the template has none. */
  const change = (kind: Kind, empty: string, edit: (part: string) => string): void => {
    const known = parts.related(kind);
    const name = known ?? `word/${kind}.xml`;
    text.set(name, edit(withNamespaces(known === undefined ? empty : (text.get(known) ?? empty))));
    if (known === undefined) {
      relations.to(kind, `${kind}.xml`);
      addType(text, `<Override PartName="/${name}" ContentType="${partType(kind)}"/>`);
    }
  };
  const styles = joined(stylesXml(taken.missing, taken.ids, look, linked)).xml;
  change('styles', wholePart(ooxml`<w:styles ${namespaces}></w:styles>`), (part) =>
    insertAtEnd(part, styles),
  );
  if (!numberings.isEmpty) {
    change('numbering', wholePart(ooxml`<w:numbering ${namespaces}></w:numbering>`), (part) => {
      const defined = insertBehind(
        part,
        ['w:numPicBullet', 'w:abstractNum'],
        numberings.definitionsXml().xml,
      );
      return insertBehind(
        defined,
        ['w:numPicBullet', 'w:abstractNum', 'w:num'],
        numberings.instancesXml().xml,
      );
    });
  }
  if (notes.bodies.length > 0) {
    const empty = wholePart(ooxml`<w:footnotes ${namespaces}>${footnoteSeparators}</w:footnotes>`);
    change('footnotes', empty, (part) => insertAtEnd(part, joined(notes.bodies).xml));
    const name = relationsOf(parts.related('footnotes') ?? 'word/footnotes.xml');
    if (!taken.noteRelations.isEmpty) addRelations(text, name, taken.noteRelations);
  }
  for (const [name, part] of text) {
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) text.set(name, fillFields(part, valueOf).part);
  }
  text.set(parts.main, filledMain(text.get(parts.main) ?? '', written, taken.sections, valueOf));
  addRelations(text, relationsOf(parts.main), relations);
  setProperties(text, wholePart(coreProperties(facts)));
  for (const extension of ['png', 'jpeg', 'gif']) {
    const types = text.get(TYPES) ?? '';
    if (pictures.files.size > 0 && !new RegExp(`Extension="${extension}"`, 'i').test(types)) {
      addType(text, `<Default Extension="${extension}" ContentType="image/${extension}"/>`);
    }
  }
  text.set(
    TYPES,
    (text.get(TYPES) ?? '').replace(
      /wordprocessingml\.template\.main\+xml/g,
      'wordprocessingml.document.main+xml',
    ),
  );
  return packed(new Map<string, string | Uint8Array>([...text, ...parts.others, ...pictures.files]));
}

const TYPES = '[Content_Types].xml';

const partType = (kind: Kind) => `${wordType.replace(/\.document$/, '')}.${kind}+xml`;

/** The text of the template with its fields filled, and the body where it says `{{report}}` or else at its end. */
function filledMain(
  main: string,
  { body }: Written,
  sections: number,
  valueOf: (name: string) => string | undefined,
): string {
  const { part, hasBody } = fillFields(withNamespaces(main), valueOf, body.xml);
  const last = lastSection(part);
  const restarted = sections > 0 && last !== undefined ? restartingNotes(last) : last;
  const at = last === undefined ? part.lastIndexOf('</w:body>') : part.lastIndexOf(last);
  const before = part.slice(0, at);
  const behind = (restarted ?? '') + part.slice(at + (last?.length ?? 0));
  return hasBody ? before + behind : withoutEmptyEnd(before) + body.xml + behind;
}

/** Word ends every document with a paragraph, which is empty where the template says nothing more. */
function withoutEmptyEnd(text: string): string {
  return text.replace(
    /<w:p(?: [^>]*)?(?:\/>|>(?:<w:pPr>(?:(?!<w:sectPr|<w:p[ >])[^])*?<\/w:pPr>)?<\/w:p>)\s*$/,
    '',
  );
}

/** Our markup names relations, which a part without any may not have declared. */
function withNamespaces(part: string): string {
  if (part.includes('xmlns:r=')) return part;
  return part.replace(
    /<w:\w+(?=[\s>])/,
    (root) => `${root} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`,
  );
}

function addType(text: Map<string, string>, entry: string): void {
  text.set(TYPES, insertAtEnd(text.get(TYPES) ?? '', entry));
}

function addRelations(text: Map<string, string>, name: string, relations: Relations): void {
  const known = text.get(name);
  text.set(
    name,
    known === undefined ? wholePart(relations.xml()) : insertAtEnd(known, joined(relations.entriesXml()).xml),
  );
}

/** What the document says of itself is the paper's, not the template's. */
function setProperties(text: Map<string, string>, properties: string): void {
  const name = 'docProps/core.xml';
  if (!text.has(name)) {
    addType(
      text,
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
    );
    const relation = `<Relationship Id="rIdReportProperties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${name}"/>`;
    text.set('_rels/.rels', insertAtEnd(text.get('_rels/.rels') ?? '', relation));
  }
  text.set(name, properties);
}
