import { joined, nothing, ooxml, type Ooxml } from '../ooxml.ts';
import type { Counting } from './marker-form.ts';

/** How one level of a list counts, what it prints and where. Lengths in twentieths of a point. */
export interface Level {
  readonly counting: Counting | 'bullet' | 'none';
  /** `%1.%2` stands for the counts of the first and the second level. */
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
  /** The paragraph style that belongs to the level. */
  readonly style?: string | undefined;
  /** Whether the count goes on whatever stands between, rather than anew below each item of a level above. */
  readonly goesOn?: boolean;
}

/** A count begun at another number, by level from 0. */
export type Starts = ReadonlyMap<number, number>;

interface Definition {
  readonly id: number;
  readonly levels: readonly Level[];
}

interface Instance {
  readonly id: number;
  readonly definition: Definition;
  readonly starts: Starts;
}

const noStarts: Starts = new Map();

/** The lists of a document: what each looks like, and the runs of counting in it. Identifiers begin where they may. */
export class Numberings {
  readonly #firstDefinition: number;
  readonly #firstInstance: number;
  readonly #definitions = new Map<string, Definition>();
  readonly #instances: Instance[] = [];

  /** @param taken the highest identifiers that stand in the document already */
  constructor(
    taken: { readonly definition: number; readonly instance: number } = { definition: -1, instance: 0 },
  ) {
    this.#firstDefinition = taken.definition + 1;
    this.#firstInstance = taken.instance + 1;
  }

  /** The definition with these levels; one and the same for the same `key`. */
  define(key: string, levels: () => readonly Level[]): Definition {
    let definition = this.#definitions.get(key);
    if (!definition) {
      definition = { id: this.#firstDefinition + this.#definitions.size, levels: levels() };
      this.#definitions.set(key, definition);
    }
    return definition;
  }

  /** A run of counting: goes on from the one before of the same definition, unless `starts` says where it begins. */
  begin(definition: Definition, starts: Starts = noStarts): number {
    const id = this.#firstInstance + this.#instances.length;
    this.#instances.push({ id, definition, starts });
    return id;
  }

  get isEmpty(): boolean {
    return this.#instances.length === 0;
  }

  /** What each list looks like. */
  definitionsXml(): Ooxml {
    return joined(Array.from(this.#definitions.values(), definitionXml));
  }

  /** The runs of counting, which stand behind all definitions. */
  instancesXml(): Ooxml {
    return joined(this.#instances.map(instanceXml));
  }
}

export type { Definition };

function definitionXml({ id, levels }: Definition): Ooxml {
  // Word knows lists by these, and would take two that are alike for one.
  const session = (0x4c520000 + id).toString(16).toUpperCase();
  return ooxml`<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${session}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${session}"/>${levels.map(levelXml)}</w:abstractNum>`;
}

function levelXml({ counting, text, left, hanging, style, goesOn }: Level, index: number): Ooxml {
  const restart = goesOn ? ooxml`<w:lvlRestart w:val="0"/>` : nothing;
  const linked = style === undefined ? nothing : ooxml`<w:pStyle w:val="${style}"/>`;
  const suffix = counting === 'none' ? ooxml`<w:suff w:val="nothing"/>` : nothing;
  return ooxml`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${counting}"/>${restart}${linked}${suffix}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;
}

function instanceXml({ id, definition, starts }: Instance): Ooxml {
  const overrides = Array.from(starts)
    .sort(([a], [b]) => a - b)
    .map(
      ([level, start]) =>
        ooxml`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    );
  return ooxml`<w:num w:numId="${id}"><w:abstractNumId w:val="${definition.id}"/>${overrides}</w:num>`;
}
