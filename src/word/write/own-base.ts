import type { Profile } from '../../core/profile/profile.ts';
import type { Base, Written } from './base.ts';
import { footerXml, headerXml, namespaces, sectionXml } from './header-footer.ts';
import { lookOf } from './look.ts';
import { Numberings } from './numbering/definitions.ts';
import { ooxml, wholePart, type Ooxml } from './ooxml.ts';
import { packed, type Parts, wordType } from './package.ts';
import { Pictures } from './pictures.ts';
import { coreProperties, footnoteSeparators, settings } from './properties.ts';
import { Relations } from './relations.ts';
import { type StyleRole, styleNames, usualIds } from './styles/roles.ts';
import { documentDefaults, stylesXml } from './styles/style-sheet.ts';

/** A document of our own, which looks as the council's profile says. */
export function ownBase({ appearance }: Pick<Profile, 'appearance'>): Base {
  const look = lookOf(appearance);
  const relations = new Relations();
  const noteRelations = new Relations();
  const headers = {
    first: relations.to('header', 'header1.xml'),
    others: relations.to('header', 'header2.xml'),
    footer: relations.to('footer', 'footer1.xml'),
  };
  let sections = 0;
  const section = () => sectionXml(look, headers, sections++ === 0);
  return {
    styles: usualIds,
    numberings: new Numberings(),
    relations,
    noteRelations,
    pictures: new Pictures(),
    lastBookmark: 0,
    lastNote: 0,
    hasOwnStyles: true,
    hasOwnHeading: false,
    look,
    endSection: () => ooxml`<w:p><w:pPr>${endLine}${section()}</w:pPr></w:p>`,
    finish: (written) => packed(partsOf(written, section(), noteRelations)),
  };
}

/** The paragraph that a section ends with takes no room. */
const endLine = ooxml`<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`;

function partsOf(written: Written, section: Ooxml, noteRelations: Relations): Parts {
  const { body, facts, look, mark, notes, numberings, pictures, relations } = written;
  const styles = usualIds;
  for (const kind of ['styles', 'settings', 'numbering', 'footnotes'] as const)
    relations.to(kind, `${kind}.xml`);
  const roles = Object.keys(styleNames) as StyleRole[];
  const markup = new Map<string, Ooxml>([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(facts)],
    ['word/document.xml', ooxml`<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', relations.xml()],
    [
      'word/styles.xml',
      ooxml`<w:styles ${namespaces}>${documentDefaults(look)}${stylesXml(roles, styles, look, written.linked)}</w:styles>`,
    ],
    ['word/settings.xml', settings],
    [
      'word/numbering.xml',
      ooxml`<w:numbering ${namespaces}>${numberings.definitionsXml()}${numberings.instancesXml()}</w:numbering>`,
    ],
    [
      'word/footnotes.xml',
      ooxml`<w:footnotes ${namespaces}>${footnoteSeparators}${notes.bodies}</w:footnotes>`,
    ],
    ...(noteRelations.isEmpty ? [] : [['word/_rels/footnotes.xml.rels', noteRelations.xml()] as const]),
    ['word/header1.xml', headerXml(facts, mark, styles, 'first')],
    ['word/header2.xml', headerXml(facts, mark, styles, 'others')],
    ['word/footer1.xml', footerXml(facts, styles)],
  ]);
  const parts = Array.from(markup, ([name, part]) => [name, wholePart(part)] as const);
  return new Map<string, string | Uint8Array>([...parts, ...pictures.files]);
}

const part = (name: string, type: string) =>
  ooxml`<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;

const contentTypes = ooxml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.main+xml"/>${part('styles', 'styles')}${part('settings', 'settings')}${part('numbering', 'numbering')}${part('footnotes', 'footnotes')}${part('header1', 'header')}${part('header2', 'header')}${part('footer1', 'footer')}</Types>`;

const packageRelations = ooxml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
