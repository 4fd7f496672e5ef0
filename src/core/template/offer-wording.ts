import type { PaperType } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { standardWordings } from './wording.ts';

/** What the cursor stands in, as far as it bears on which wordings fit. */
export interface WordingPlace {
  readonly paper: PaperType;
  /** The ids that the section answers for; empty outside any section. */
  readonly sections: readonly string[];
  /** The body that meets or decides, as the front matter names it. */
  readonly committee: string | undefined;
}

/** One wording in the list that an officer picks from. */
export interface OfferedWording {
  readonly name: string;
  readonly description: string | undefined;
  /** Snippet syntax. */
  readonly text: string;
  /** Whether it belongs in the section the cursor is in. */
  readonly fits: boolean;
}

/**
 * The wordings for a place, those that belong in its section first, the council's own before ours. Left
 * out are those of another kind of file, of another nation's law, or for bodies of another kind; a body
 * that the profile does not know is offered them all. A wording of the council's own stands in place of
 * ours with the same name.
 */
export function offerWordings(place: WordingPlace, profile: Profile): readonly OfferedWording[] {
  const belongs = (sections: readonly string[]) => sections.some((id) => place.sections.includes(id));
  const kind = profile.committees.find(({ name }) => name === place.committee)?.kind;
  const own = profile.wording.map(({ name, text, section }) => ({
    name,
    description: profile.council,
    text,
    fits: section !== undefined && belongs([section]),
  }));
  const ours = standardWordings
    .filter(({ name }) => own.every((wording) => wording.name !== name))
    .filter(({ papers, nations = [profile.nation], bodies }) => {
      const suits = kind === undefined || bodies === undefined || bodies.some((body) => body === kind);
      return papers.includes(place.paper) && nations.includes(profile.nation) && suits;
    })
    .map(({ name, description, text, sections }) => ({ name, description, text, fits: belongs(sections) }));
  return [...own, ...ours].sort((a, b) => Number(b.fits) - Number(a.fits));
}
