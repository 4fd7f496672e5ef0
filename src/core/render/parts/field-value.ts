import { readDate, weekday, writtenDate } from '../../civil-date.ts';
import { words } from '../../messages.ts';
import { valueAt, type MapValue, type Value } from '../../parse/front-matter/tree.ts';
import type { Profile } from '../../profile/profile.ts';
import { readAddress } from '../markdown/address.ts';
import { join, markup, type Html } from '../html.ts';

/**
 * A field of front matter as a header prints it: dates written out, choices in words, people and lists
 * line by line. Undefined where nothing is typed.
 *
 * @param path the field's name; `lead_officer.email` for a field within a field
 */
export function fieldValue(details: MapValue, path: string, profile: Profile): Html | undefined {
  const keys = path.split('.');
  const value = valueAt(details, ...keys);
  const lines = value ? linesOf(value, keys.at(-1) ?? path, profile) : [];
  return lines.length === 0 ? undefined : join(lines, markup`<br />`);
}

function linesOf(value: Value, key: string, profile: Profile): Html[] {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '' ? [] : [textValue(value.text.trim(), key, profile)];
    case 'list':
      return value.items.flatMap((item) => {
        const lines = linesOf(item, key, profile);
        return item.kind === 'map' ? [join(lines, markup`, `)] : lines;
      });
    case 'map':
      return value.entries.flatMap((each) => linesOf(each.value, each.key, profile));
  }
}

function textValue(text: string, key: string, profile: Profile): Html {
  const own = profile.fields.find((field) => field.id === key)?.kind;
  if (own === 'date' || isDate.test(key)) return markup`${dateInWords(text)}`;
  if (own === 'yes/no' || key === 'key_decision') return markup`${yesNo(text)}`;
  if (key === 'email' && /^[^\s@]+@[^\s@]+$/.test(text)) return contact(`mailto:${text}`, text);
  if (key === 'telephone' && /^[\d\s()+-]{5,}$/.test(text))
    return contact(`tel:${text.replace(/[^\d+]/g, '')}`, text);
  if (key === 'report_type') {
    return markup`${profile.reportTypes.find(({ id }) => id === text)?.label ?? text}`;
  }
  return markup`${choiceInWords(key, text)}`;
}

const isDate = /^(?:date|published|becomes_open|.*_date)$/;

/** "Thursday 15 October 2026"; as typed where it is no date. */
export function dateInWords(typed: string): string {
  const date = readDate(typed);
  return date ? `${weekday(date)} ${writtenDate(date)}` : typed;
}

function yesNo(typed: string): string {
  if (/^(?:yes|y|true|on)$/i.test(typed)) return words({ id: 'page-yes', args: {} });
  if (/^(?:no|n|false|off)$/i.test(typed)) return words({ id: 'page-no', args: {} });
  return typed;
}

function contact(address: string, shown: string): Html {
  const live = readAddress(address);
  return live ? markup`<a href="${live.href}">${shown}</a>` : markup`${shown}`;
}

const choices = {
  open: 'page-classification-open',
  part_exempt: 'page-classification-part-exempt',
  exempt: 'page-classification-exempt',
} as const;

function choiceInWords(key: string, typed: string): string {
  if (key !== 'classification' || !Object.hasOwn(choices, typed)) return typed;
  return words({ id: choices[typed as keyof typeof choices], args: {} });
}
