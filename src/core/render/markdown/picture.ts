import { words } from '../../messages.ts';
import type { Paper } from '../../parse/paper.ts';
import { readAddress, type Address } from './address.ts';
import { markup, type Html } from '../html.ts';

/**
 * Where a page may take a picture from: the address to show for one that a paper names, or undefined if
 * it is not to be shown. A page shows nothing from the web unless its reader asked for it.
 */
export type PictureSource = (address: Address, paper: Paper) => string | undefined;

/** A picture, or its description and why it is not shown. */
export function picture(
  typed: string | undefined,
  alt: string,
  source: (address: Address) => string | undefined,
): Html {
  const address = typed === undefined ? undefined : readAddress(typed);
  const shown = address && source(address);
  if (shown !== undefined) return markup`<img src="${shown}" alt="${alt}" />`;
  const id = address?.kind === 'web' ? 'page-picture-remote' : 'page-picture-missing';
  return markup`<span class="picture">${words({ id, args: { alt } })}</span>`;
}
