import { bodyKind } from '../deadlines/body-kind.ts';
import type { Profile } from '../profile/profile.ts';
import { words } from '../messages.ts';
import { blank, draftOf, type Draft } from './draft.ts';
import { standardWordings } from './wording.ts';

/**
 * The resolution that excludes the press and public, in the words of the nation's law for the body that
 * meets, with a blank for whatever is not given.
 *
 * @param number     of the item that is taken in private
 * @param paragraphs of the Schedule, as the agenda names them
 */
export function exclusionWording(
  profile: Profile,
  committee: string | undefined,
  number: string | undefined,
  paragraphs: readonly string[],
): Draft {
  const kind = bodyKind(committee, profile);
  const apt = standardWordings.filter(
    ({ name, nations, bodies }) =>
      name.startsWith('Exclusion of press and public') &&
      nations?.includes(profile.nation) === true &&
      (kind === undefined || bodies === undefined || bodies.some((body) => body === kind)),
  );
  const named = (text: string) =>
    paragraphs.length > 0 && paragraphs.every((each) => text.includes(`paragraph ${each} `));
  const wording = apt.find(({ text }) => named(text)) ?? apt[0];
  return draftOf(wording?.text ?? '').map((part) => {
    if (typeof part === 'string') return part;
    if (part.choices === undefined) return number ?? part;
    // A choice would stand as if it were made where nobody is there to choose.
    return paragraphs.length > 0
      ? paragraphs.join(' and paragraph ')
      : blank(words({ id: 'exclusion-blank-paragraph', args: {} }));
  });
}
