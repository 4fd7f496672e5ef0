import type { CheckedPaper } from '../check/check.ts';
import { readFields, readFrontMatter } from '../parse/front-matter/read.ts';
import type { FrontMatterFault, MapValue } from '../parse/front-matter/tree.ts';
import { councilFieldsFor } from '../profile/council-fields.ts';
import type { Profile } from '../profile/profile.ts';
import { missingSections } from '../report/missing-sections.ts';
import { fieldOfSection } from '../report/section-field.ts';
import type { Field } from '../schema/field.ts';
import { fieldsFor } from '../schema/fields.ts';
import { missingNames, type Path } from '../schema/missing-names.ts';
import type { Span } from '../span.ts';

/**
 * The details at the top of a paper, or the whole of a council's own file: fields, and what is known of them.
 * One kind of thing, so that both are completed, explained and changed in one way.
 */
export interface Details {
  /** The file. */
  readonly text: string;
  /** Where the fields stand in it, from the start of a line. */
  readonly inner: Span;
  readonly root: MapValue;
  /** What the council knows of them; the whole is one field. */
  readonly fields: Field;
  readonly profile: Profile;
  /** The fields that must be given and are not, or are empty. */
  readonly missing: readonly Path[];
  /** Whether they are a report's, whose sections may be fields. */
  readonly ofReport: boolean;
  /** The same of the file as another text of it has it. */
  readonly read: (text: string) => Fields;
}

/** Fields as they were read, and what is amiss with their text. */
export interface Fields {
  readonly root: MapValue;
  readonly faults: readonly FrontMatterFault[];
}

/** The details of a paper; undefined where it has none. */
export function detailsOf(
  { paper, report }: Pick<CheckedPaper, 'paper' | 'report'>,
  profile: Profile,
): Details | undefined {
  const { text, type, frontMatter } = paper;
  if (type === undefined || frontMatter.state === 'none') return undefined;
  const { inner, root } = frontMatter;
  const sections = report ? missingSections(report).map(({ id }) => fieldOfSection(id)) : [];
  return {
    text,
    inner,
    root,
    fields: fieldsFor(type, profile),
    profile,
    missing: [...missingNames(paper), ...sections],
    ofReport: type === 'report',
    read: (changed) => readFrontMatter(changed),
  };
}

/**
 * A council's own file, as its details.
 *
 * @param text    `council.yaml`, whole
 * @param profile what it makes
 */
export function councilDetails(text: string, profile: Profile): Details {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const read = (changed: string) => readFields(changed.slice(start), start);
  return {
    text,
    inner: { start, end: text.length },
    root: read(text).root,
    fields: councilFieldsFor(profile),
    profile,
    missing: [],
    ofReport: false,
    read,
  };
}

/** The names that must be given and are not at the end of `path`, or below it; list positions are left out of `path`. */
export function missingBelow({ missing }: Details, path: readonly string[]): readonly Path[] {
  return missing.filter((each) => {
    const names = each.filter((step) => typeof step === 'string');
    return path.every((name, index) => names[index] === name);
  });
}
