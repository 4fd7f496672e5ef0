import { behind } from '../../details/written-value.ts';
import type { PaperType } from '../../parse/paper.ts';
import type { Profile } from '../../profile/profile.ts';
import { fieldsFor } from '../../schema/fields.ts';
import type { Plain } from '../../schema/plain.ts';

/** The fields of a paper, by name. A field that holds nothing is not written. */
export type Fields = Readonly<Record<string, Plain>>;

/** The details at the top of a paper, in the order in which its fields are usually given. */
export function frontMatter(type: PaperType, fields: Fields, profile: Profile): string {
  const known = fieldsFor(type, profile);
  const order = [...known.fields.keys()];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const lines = Object.entries({ type, ...fields })
    .filter(([, value]) => !isEmpty(value))
    .sort(([a], [b]) => place(a) - place(b))
    .map(
      ([name, value]) =>
        `${name}:${behind(value, 0, known.fields.get(name), { lineEnd: '\n', blocks: true })}\n`,
    );
  return `---\n${lines.join('')}---\n`;
}

function isEmpty(value: Plain): boolean {
  return typeof value === 'string' ? value.trim() === '' : Object.keys(value).length === 0;
}
