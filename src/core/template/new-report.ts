import type { Profile, SectionPractice } from '../profile/profile.ts';
import { fieldOfSection } from '../report/section-field.ts';
import type { Draft } from './draft.ts';
import { headerDraft } from './header-draft.ts';
import { bodySectionDraft, fieldSectionDraft } from './section-draft.ts';

/** What an officer says of a report before it is begun. */
export interface NewReportAnswers {
  readonly committee: string;
  /** ISO. */
  readonly meetingDate: string;
  readonly title: string;
  /** Id of one of the council's kinds of report; the first one where it has no such kind. */
  readonly kind: string;
}

/**
 * A new report as its council writes them: header fields and sections in the council's order, those that
 * reports of this kind have, each with its guidance and a blank to write in.
 */
export function newReport(profile: Profile, answers: NewReportAnswers): Draft {
  const kind = profile.reportTypes.find(({ id }) => id === answers.kind) ?? profile.reportTypes[0];
  const sections = profile.sections.filter(({ id }) => kind?.sections.includes(id) ?? true);
  const inBody = sections.filter(({ place }) => place === 'body');
  return [
    '---\n',
    ...headerDraft(profile, answers, kind?.id ?? answers.kind),
    ...detailsDraft(sections.filter(({ place }) => place === 'details')),
    '---\n',
    ...inBody.flatMap((section) => ['\n', ...bodySectionDraft(section)]),
  ];
}

/** The sections that are fields; the implications together, where the first of them stands. */
function detailsDraft(sections: readonly SectionPractice[]): Draft {
  const groups = new Map<string, SectionPractice[]>();
  for (const section of sections) {
    const [field] = fieldOfSection(section.id);
    groups.set(field, [...(groups.get(field) ?? []), section]);
  }
  return [...groups].flatMap(([field, group]): Draft => {
    const drafts = group.flatMap((section) => {
      const [, within] = fieldOfSection(section.id);
      return fieldSectionDraft(section, within ?? field, within === undefined ? 0 : 2);
    });
    const isGroup = group.some(({ id }) => fieldOfSection(id).length > 1);
    return isGroup ? [`${field}:\n`, ...drafts] : drafts;
  });
}
