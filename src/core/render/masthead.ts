import { words } from '../messages.ts';
import { valueAt, textAt, type MapValue } from '../parse/front-matter/tree.ts';
import type { HeaderField, Profile } from '../profile/profile.ts';
import { fieldValue } from './field-value.ts';
import { markup, nothing, type Html } from './html.ts';

/**
 * The top of a page: whose paper it is, what it is called, and the fields under it that are filled in, each
 * under its label.
 */
export function masthead(
  title: string,
  fields: readonly HeaderField[],
  details: MapValue,
  profile: Profile,
): Html {
  const rows = fields.flatMap(({ field, label }) => {
    const value = field === 'title' ? undefined : fieldValue(details, field, profile);
    return value ? [markup`<div${placeOf(details, field)}><dt>${label}</dt><dd>${value}</dd></div>`] : [];
  });
  const council = profile.council === undefined ? nothing : markup`<p class="council">${profile.council}</p>`;
  const list = rows.length === 0 ? nothing : markup`<dl>${rows}</dl>`;
  return markup`<header class="block masthead">${council}<h1${placeOf(details, 'title')}>${title}</h1>${list}</header>`;
}

/** The title of a report as this reader may see it. */
export function titleOf(details: MapValue, withheld: boolean): string {
  const open = withheld ? textAt(details, 'public_title') : undefined;
  return open ?? textAt(details, 'title') ?? words({ id: 'page-untitled', args: {} });
}

function placeOf(details: MapValue, field: string): Html {
  const value = valueAt(details, ...field.split('.'));
  return value ? markup` data-at="${value.span.start}"` : nothing;
}
