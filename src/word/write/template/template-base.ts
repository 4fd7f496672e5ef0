import type { Profile } from '../../../core/profile/profile.ts';
import { PackageFault } from '../../open-package.ts';
import { readXml } from '../../xml.ts';
import type { Base } from '../base.ts';
import { lookOf } from '../look.ts';
import { Numberings } from '../numbering/definitions.ts';
import { Pictures } from '../pictures.ts';
import { Relations } from '../relations.ts';
import { finishTemplate } from './finish-template.ts';
import { highest } from './insert.ts';
import { templateRefusal } from './refusal.ts';
import { lastSection, pageSize, restartingNotes } from './section.ts';
import { templateStyles } from './style-ids.ts';
import { type TemplateParts, templateParts } from './template-parts.ts';

/**
 * A council's own document, which the body is written into: its styles, headers, footers and margins are kept.
 *
 * @returns why not, in a sentence, for a file that is no sound template or that holds macros
 */
export async function templateBase(
  file: Uint8Array,
  profile: Pick<Profile, 'appearance'>,
): Promise<Base | { readonly refused: string }> {
  try {
    const parts = await templateParts(file);
    return 'refused' in parts ? { refused: templateRefusal(parts.refused) } : baseOf(parts, profile);
  } catch (error) {
    if (error instanceof PackageFault) return { refused: templateRefusal(error.refusal) };
    throw error;
  }
}

function baseOf(parts: TemplateParts, { appearance }: Pick<Profile, 'appearance'>): Base {
  const textOf = (kind: string) => parts.text.get(parts.related(kind) ?? '') ?? '';
  const main = parts.text.get(parts.main) ?? '';
  const sheet = textOf('styles');
  const section = lastSection(main);
  const size = /<w:docDefaults>[^]*?<w:sz w:val="(\d+)"[^]*?<\/w:docDefaults>/.exec(sheet)?.[1];
  const look = {
    ...lookOf(appearance),
    page: pageSize(section),
    ...(size !== undefined && { size: Number(size) }),
  };
  const { ids, missing } = templateStyles(sheet === '' ? noStyles : readXml(sheet));
  const numbering = textOf('numbering');
  const noteRelations = new Relations('rIdNote');
  let sections = 0;
  return {
    styles: ids,
    numberings: new Numberings({
      definition: highest(numbering, /<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g, -1),
      instance: highest(numbering, /<w:num [^>]*w:numId="(\d+)"/g, 0),
    }),
    relations: new Relations('rIdReport'),
    noteRelations,
    pictures: new Pictures('report-picture', highest(main, /<wp:docPr [^>]*\bid="(\d+)"/g, 0)),
    lastBookmark: highest(main, /<w:bookmarkStart [^>]*w:id="(\d+)"/g, 0),
    lastNote: highest(textOf('footnotes'), /<w:footnote [^>]*w:id="(\d+)"/g, 0),
    hasOwnStyles: false,
    hasOwnHeading: /\{\{\s*title\s*\}\}/.test(main.replace(/<[^>]*>/g, '')),
    look,
    endSection: () => {
      sections++;
      return { xml: `<w:p><w:pPr>${restartingNotes(section ?? '<w:sectPr></w:sectPr>')}</w:pPr></w:p>` };
    },
    finish: (written) => finishTemplate(parts, written, { ids, missing, noteRelations, sections }),
  };
}

const noStyles = { name: 'styles', attributes: new Map<string, string>(), children: [], text: '' };
