import type { RootContent } from 'mdast';
import { entryAt } from '../parse/front-matter/tree.ts';
import { parseMarkdown } from '../parse/markdown.ts';
import { prose } from '../parse/prose.ts';
import type { Block, Report, Section } from '../report/report.ts';
import { fieldOfSection } from '../report/section-field.ts';
import { plain, type Plain } from '../schema/plain.ts';
import { contentOf, withoutComments, withoutIntro, type BodyBlock } from './body-content.ts';
import { itemsOfBody, itemsOfField, itemWords } from './recommendation-items.ts';

/**
 * Whether two texts of a report say the same but for the place of one section: no word of it is lost or reads
 * otherwise, no other section or detail is touched, and every label and footnote is still there.
 *
 * @param from the section in the place that it leaves
 */
export function saysTheSame(before: Report, after: Report, from: Section): boolean {
  const id = from.id ?? '';
  const to = after.sections.find((section) => section.id === id && section.place !== from.place);
  const ofOthers = (section: Section) => !section.covers.includes(id);
  return (
    to !== undefined &&
    after.sections.filter((section) => !ofOthers(section)).length === 1 &&
    saidIn(from, before) === saidIn(to, after) &&
    sameSections(before.sections.filter(ofOthers), after.sections.filter(ofOthers)) &&
    JSON.stringify(otherDetails(before, id)) === JSON.stringify(otherDetails(after, id)) &&
    sameKeys(before.labels, after.labels) &&
    sameKeys(before.footnotes, after.footnotes) &&
    before.paper.definitions.size === after.paper.definitions.size &&
    faultsOf(before) === faultsOf(after)
  );
}

/** What a section says, in whichever place; the comments it begins with left out. */
function saidIn(section: Section, report: Report): string | undefined {
  const isList = section.id === 'recommendations';
  if (section.place === 'body') {
    const written = withoutComments(contentOf(report, section));
    return isList
      ? saidInItems(withoutIntro(written, report), report)
      : shapeOf(written.map(({ node }) => node));
  }
  const value = entryAt(report.details, fieldOfSection(section.id ?? ''))?.value;
  if (isList) {
    const items = value && itemsOfField(value);
    return items?.map((item) => shapeOf(parseMarkdown(itemWords(item), new Set()))).join();
  }
  return value?.kind === 'text' ? shapeOf(prose(value, report.paper).piece.nodes) : undefined;
}

function saidInItems(blocks: readonly BodyBlock[], { paper }: Report): string | undefined {
  if (!itemsOfBody(blocks, paper.text)) return undefined;
  const each = blocks.flatMap(({ node }): (readonly RootContent[])[] =>
    node.type === 'list' ? node.children.map(({ children }) => children) : [[node]],
  );
  return each.map(shapeOf).join();
}

/** Nodes without their places, lines ending in one way; a blank line between the items of a list is no matter. */
function shapeOf(nodes: readonly RootContent[]): string {
  return JSON.stringify(nodes, (key, value: unknown) => {
    if (key === 'position' || key === 'spread') return undefined;
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  });
}

function sameSections(before: readonly Section[], after: readonly Section[]): boolean {
  return (
    before.length === after.length &&
    before.every((section, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        section.id === other.id &&
        section.heading === other.heading &&
        section.label === other.label &&
        section.place === other.place &&
        section.level === other.level &&
        sameBlocks(section.blocks, other.blocks) &&
        sameSections(section.sections, other.sections)
      );
    })
  );
}

function sameBlocks(before: readonly Block[], after: readonly Block[]): boolean {
  return (
    before.length === after.length &&
    before.every((block, index) => {
      const other = after[index];
      const isSame = other?.node === block.node || (other && shapeOf([other.node]) === shapeOf([block.node]));
      return isSame && String(other?.exempt) === String(block.exempt);
    })
  );
}

/** The details without the field of a section, and without the implications where it was the only one. */
function otherDetails({ details }: Report, id: string): [string, Plain][] {
  const [first, second] = fieldOfSection(id);
  return details.entries.flatMap(({ key, value }): [string, Plain][] => {
    if (key !== first) return [[key, plain(value)]];
    if (second === undefined || value.kind !== 'map') return [];
    const kept = value.entries.filter((inner) => inner.key !== second);
    return kept.map((inner): [string, Plain] => [`${key}.${inner.key}`, plain(inner.value)]);
  });
}

function sameKeys(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): boolean {
  return before.size === after.size && [...before.keys()].every((key) => after.has(key));
}

function faultsOf({ paper }: Report): string {
  return paper.frontMatter.state + paper.frontMatter.faults.map(({ kind, detail }) => kind + detail).join();
}
