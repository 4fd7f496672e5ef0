import type { Section } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const sectionOutOfOrder: ReportRule = {
  name: 'section-out-of-order',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'A section stands in another place than in this council’s other reports.',
    why: 'Members who read many reports find what they look for sooner when it is always in the same place. The order is the council’s own, from its profile.',
    remedy: 'Move the section to where the message says, unless there is a reason to leave it.',
  },
  *check({ sections, profile }) {
    const place = new Map(profile.sections.map(({ id }, index) => [id, index]));
    const known = sections.filter((section) => section.place === 'body' && place.has(section.id ?? ''));
    const placeOf = (section: Section) => place.get(section.id ?? '') ?? 0;
    const kept = longestInOrder(known, placeOf);
    for (const section of known) {
      if (kept.has(section)) continue;
      const next = known.find((other) => kept.has(other) && placeOf(other) > placeOf(section));
      const previous = known.findLast((other) => kept.has(other) && placeOf(other) < placeOf(section));
      const message = next
        ? say('section-out-of-order-before', { heading: section.heading, other: next.heading })
        : say('section-out-of-order-after', { heading: section.heading, other: previous?.heading ?? '' });
      yield { span: section.headingSpan, message };
    }
  },
};

/** The most sections that already stand in order, so that the fewest are said to be out of it. */
function longestInOrder(sections: readonly Section[], placeOf: (section: Section) => number): Set<Section> {
  const chains: Section[][] = [];
  for (const section of sections) {
    const before = chains.filter((chain) => placeOf(chain.at(-1) ?? section) <= placeOf(section));
    const longest = before.reduce<Section[]>(
      (best, chain) => (chain.length > best.length ? chain : best),
      [],
    );
    chains.push([...longest, section]);
  }
  return new Set(chains.reduce<Section[]>((best, chain) => (chain.length > best.length ? chain : best), []));
}
