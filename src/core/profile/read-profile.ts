import { council } from 'schema-validators';
import { problemOf } from '../check/problem-of.ts';
import type { Fault, PaperRule } from '../check/rule.ts';
import { dateForm } from '../check/rules/date-form.ts';
import { frontMatterInvalidYaml } from '../check/rules/front-matter-invalid-yaml.ts';
import { frontMatterSchema } from '../check/rules/front-matter-schema.ts';
import { frontMatterTextCut } from '../check/rules/front-matter-text-cut.ts';
import { frontMatterTextFolded } from '../check/rules/front-matter-text-folded.ts';
import { unknownField } from '../check/rules/unknown-field.ts';
import { readFields } from '../parse/front-matter/read.ts';
import type { FrontMatter } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Problem } from '../problem.ts';
import { datesInOtherForm } from '../schema/date-form.ts';
import { plain, type Plain } from '../schema/plain.ts';
import { type SchemaError, schemaFaults } from '../schema/schema-faults.ts';
import { unknownFields } from '../schema/unknown-field.ts';
import { builtinProfile, defaultProfile } from './builtin.ts';
import { councilFields } from './council-fields.ts';
import type { CouncilFile } from './council-file.ts';
import { unknownReferences } from './council-references.ts';
import { overlay } from './overlay.ts';
import type { Profile } from './profile.ts';
import { withoutFaults } from './without-faults.ts';

export interface ReadProfile {
  /** Always usable: what could be read, over the profile it extends. */
  readonly profile: Profile;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a council's own file.
 *
 * @param text           `council.yaml`, whole
 * @param resolveExtends the text of another council file that `extends` names, where it names no built-in
 *                       profile; undefined where there is none
 */
export function readProfile(
  text: string,
  resolveExtends: (name: string) => string | undefined = () => undefined,
): ReadProfile {
  const { file, root, faults, errors } = readCouncilFile(text);
  const base = extendedProfile(file, resolveExtends, new Set());
  const profile = overlay(base ?? fallback(file), file);
  const fields = councilFields();
  const frontMatter: FrontMatter = { state: 'closed', span: root.span, inner: root.span, root, faults };
  const paper: Paper = {
    text,
    type: undefined,
    frontMatter,
    body: [],
    definitions: new Set(),
    bodyRead: true,
  };
  const found: readonly (readonly [PaperRule, Iterable<Fault>])[] = [
    ...[frontMatterInvalidYaml, frontMatterTextCut, frontMatterTextFolded].map(
      (rule) => [rule, rule.check(paper, profile)] as const,
    ),
    [frontMatterSchema, schemaFaults(errors, root, fields, text)],
    [frontMatterSchema, unknownReferences(root, profile, base !== undefined || file.extends === undefined)],
    [unknownField, unknownFields(root, fields, faults)],
    [dateForm, datesInOtherForm(root, fields)],
  ];
  const problems = found.flatMap(([rule, ruleFaults]) => {
    const severity = profile.rules[rule.name] ?? rule.severity;
    return severity === 'off' ? [] : Array.from(ruleFaults, (fault) => problemOf(rule, severity, fault));
  });
  return { profile, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

function readCouncilFile(text: string) {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const { root, faults } = readFields(text.slice(start), start);
  const data = plain(root);
  const errors = schemaErrors(data);
  return { root, faults, errors, file: sound(data, errors) };
}

function schemaErrors(data: Plain): readonly SchemaError[] {
  return council(data) ? [] : [...(council.errors ?? [])];
}

/** As much of the file as the schema lets through: what goes may leave a group without what it must have. */
function sound(data: Plain, errors: readonly SchemaError[]): CouncilFile {
  const rest = withoutFaults(data, errors);
  const further = schemaErrors(rest);
  return further.length === 0 ? (rest as CouncilFile) : sound(rest, further);
}

/** Undefined where the file extends nothing, or nothing that can be found without going in a circle. */
function extendedProfile(
  { extends: name }: CouncilFile,
  resolveExtends: (name: string) => string | undefined,
  seen: Set<string>,
): Profile | undefined {
  if (name === undefined || seen.has(name)) return undefined;
  const builtin = builtinProfile(name);
  if (builtin) return builtin;
  seen.add(name);
  const text = resolveExtends(name);
  if (text === undefined) return undefined;
  const { file } = readCouncilFile(text);
  return overlay(extendedProfile(file, resolveExtends, seen) ?? fallback(file), file);
}

/** What a file that extends nothing stands on: the usual practice of its nation. */
function fallback({ nation }: CouncilFile): Profile {
  return (nation && builtinProfile(nation)) ?? defaultProfile();
}
