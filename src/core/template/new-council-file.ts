import { words } from '../messages.ts';
import { quote } from '../parse/front-matter/quote.ts';
import { bodyKindOf } from '../profile/body-kind.ts';
import { builtinProfile } from '../profile/builtin.ts';
import { councilFields } from '../profile/council-fields.ts';
import type { ParagraphNumbering } from '../profile/profile.ts';
import type { Field } from '../schema/field.ts';

/** What somebody says of a council before its file is begun. */
export interface CouncilAnswers {
  /** The built-in profile that the file extends. */
  readonly extends: string;
  readonly council: string;
  readonly committees: readonly string[];
  readonly numbering: ParagraphNumbering;
}

/** The longest line of a remark. */
const WIDTH = 100;

/**
 * A council's own file as it is begun: what was answered, each with a remark that says what it is for, and below
 * it what else a council may say, so that nobody needs a manual.
 */
export function newCouncilFile({ extends: base, council, committees, numbering }: CouncilAnswers): string {
  const { fields } = councilFields();
  const said = ['extends', 'council', 'committees', 'numbering'];
  const others = [...fields].filter(([name]) => !said.includes(name));
  return [
    remark(words({ id: 'council-file-opening', args: { council } })),
    `extends: ${base}`,
    `council: ${quote(council)}`,
    '',
    about(fields.get('committees')),
    ...committeeLines(committees, base),
    '',
    about(fields.get('numbering')),
    `numbering: ${numbering}`,
    '',
    remark(words({ id: 'council-file-others', args: {} })),
    '#',
    ...others.map(([name, field]) => remark(`${name}: ${field.description}`, '  ')),
    '',
  ].join('\n');
}

function committeeLines(committees: readonly string[], base: string): string[] {
  const known = builtinProfile(base)?.committees ?? [];
  if (committees.length === 0) return ['committees: []'];
  const lines = committees.flatMap((name) => {
    const kind = known.find((body) => body.name === name)?.kind ?? bodyKindOf(name);
    return [`  - name: ${quote(name)}`, `    kind: ${kind}`];
  });
  return ['committees:', ...lines];
}

/** What a field is for, and what each of its choices means. */
function about(field: Field | undefined): string {
  const choices = (field?.choices ?? []).map(({ value, words = '' }) => remark(`${value}: ${words}`, '  '));
  return [remark(field?.description ?? ''), ...choices].join('\n');
}

/** Words as a remark, over as many lines as they need; all but the first moved in by `indent`. */
function remark(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(/\s+/)) {
    if (`${line} ${word}`.length > WIDTH) {
      lines.push(line);
      line = `#${indent}`;
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
