import type { MinutesItem, Resolution } from './minutes.ts';

/** The resolutions of an item, in order. */
export function resolutionsOf({ parts }: Pick<MinutesItem, 'parts'>): Resolution[] {
  return parts.flatMap((part) => (part.kind === 'resolution' ? [part] : []));
}
