import { nothing, ooxml, type Ooxml } from './ooxml.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Kind = 'footnotes' | 'footer' | 'header' | 'hyperlink' | 'image' | 'numbering' | 'settings' | 'styles';

interface Relation {
  readonly id: string;
  readonly kind: Kind;
  readonly target: string;
}

/** What one part of a document leads to: other parts, pictures, and addresses outside. */
export class Relations {
  readonly #prefix: string;
  readonly #all = new Map<string, Relation>();

  /** @param prefix of identifiers, which no relation that the part has already begins with */
  constructor(prefix = 'rId') {
    this.#prefix = prefix;
  }

  /** The identifier of a relation; one and the same for the same target. */
  to(kind: Kind, target: string): string {
    const key = `${kind} ${target}`;
    let relation = this.#all.get(key);
    if (!relation) {
      relation = { id: `${this.#prefix}${this.#all.size + 1}`, kind, target };
      this.#all.set(key, relation);
    }
    return relation.id;
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** The relations without what stands around them. */
  entriesXml(): readonly Ooxml[] {
    return Array.from(this.#all.values(), ({ id, kind, target }) => {
      const outside = kind === 'hyperlink' ? ooxml` TargetMode="External"` : nothing;
      return ooxml`<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"${outside}/>`;
    });
  }

  /** The whole part. */
  xml(): Ooxml {
    return ooxml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.entriesXml()}</Relationships>`;
  }
}
