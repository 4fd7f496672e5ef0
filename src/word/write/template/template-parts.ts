import { openPackage, type Refusal, type WordPackage } from '../../open-package.ts';
import { readXml } from '../../xml.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a council's template that are written to, as text, and all others as they are. */
export interface TemplateParts {
  /** The name of the part with the text. */
  readonly main: string;
  /** Text of parts by name. */
  readonly text: Map<string, string>;
  readonly others: ReadonlyMap<string, Uint8Array>;
  /** The name of the first part that the text is related to in that way. */
  readonly related: (kind: string) => string | undefined;
}

/** Opens a template; why not, where it cannot be used. */
export async function templateParts(
  file: Uint8Array,
): Promise<TemplateParts | { readonly refused: Refusal | 'macros' | 'strict' }> {
  const opened = await openPackage(file);
  if ('refused' in opened) return opened;
  if (opened.hasMacros) return { refused: 'macros' };
  const text = new Map<string, string>();
  const others = new Map<string, Uint8Array>();
  for (const name of opened.parts) await keep(opened, name, text, others);
  const main = text.get(opened.main) ?? '';
  if (!main.includes(`xmlns:w="${WORD}"`)) return { refused: 'strict' };
  const targets = relations(text.get(relationsOf(opened.main)));
  return {
    main: opened.main,
    text,
    others,
    related: (kind) => {
      const target = targets.get(kind);
      return target === undefined ? undefined : target.replace(/^(?!\/)/, '/word/').slice(1);
    },
  };
}

/** `word/_rels/document.xml.rels` for `word/document.xml`. */
export function relationsOf(part: string): string {
  return part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

async function keep(
  opened: WordPackage,
  name: string,
  text: Map<string, string>,
  others: Map<string, Uint8Array>,
): Promise<void> {
  if (/\.(?:xml|rels)$/.test(name)) text.set(name, ((await opened.text(name)) ?? '').replace(/^\uFEFF/, ''));
  else others.set(name, (await opened.bytes(name)) ?? new Uint8Array());
}

/** What a part leads to within the package, by the last word of the relation's type. */
function relations(part: string | undefined): ReadonlyMap<string, string> {
  const entries = part === undefined ? [] : readXml(part).children;
  return new Map(
    entries
      .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
      .map(({ attributes }) => [
        (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        attributes.get('Target') ?? '',
      ]),
  );
}
