import { words } from '../../messages.ts';
import { valueAt, textAt, type MapValue } from '../../parse/front-matter/tree.ts';
import type { HeaderField, Profile } from '../../profile/profile.ts';
import type { Copy } from '../copy.ts';
import { fieldValue } from './field-value.ts';
import { markup, nothing, type Html } from '../html.ts';

/** What the title is on its page. A paper below another does not say again whose it is. */
interface Heading {
  readonly level: number;
  readonly id?: string;
  /** The number that the agenda gives a report, whichever its own details have. */
  readonly number?: string | undefined;
}

/**
 * The top of a page: whose paper it is, what it is called, and the fields under it that are filled in, each
 * under its label.
 */
export function masthead(
  title: string,
  fields: readonly HeaderField[],
  details: MapValue,
  profile: Profile,
  heading: Heading = { level: 1 },
): Html {
  const rows = fields.flatMap(({ field, label }) => {
    const value = field === 'title' ? undefined : valueOf(field, details, profile, heading);
    return value ? [markup`<div${placeOf(details, field)}><dt>${label}</dt><dd>${value}</dd></div>`] : [];
  });
  const tag: Html = { html: `h${heading.level}` };
  const id = heading.id === undefined ? nothing : markup` id="${heading.id}"`;
  const council =
    heading.level > 1 || profile.council === undefined
      ? nothing
      : markup`<p class="council">${profile.council}</p>`;
  const list = rows.length === 0 ? nothing : markup`<dl>${rows}</dl>`;
  return markup`<header class="block masthead">${council}<${tag}${id} class="title"${placeOf(details, 'title')}>${title}</${tag}>${list}</header>`;
}

function valueOf(field: string, details: MapValue, profile: Profile, { number }: Heading): Html | undefined {
  if (field === 'agenda_item' && number !== undefined) return markup`${number}`;
  return fieldValue(details, field, profile);
}

/** The title of a report as this reader may see it: the public sees another where there is one. */
export function titleOf(details: MapValue, copy: Copy): string {
  const open = copy === 'public' ? textAt(details, 'public_title') : undefined;
  return open ?? textAt(details, 'title') ?? words({ id: 'page-untitled', args: {} });
}

function placeOf(details: MapValue, field: string): Html {
  const value = valueAt(details, ...field.split('.'));
  return value ? markup` data-at="${value.span.start}"` : nothing;
}
