import { textAt } from '../../core/parse/front-matter/tree.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { fieldValue } from '../../core/render/parts/field-value.ts';
import type { Page } from '../../core/render/page.ts';
import { readPage } from './read-page.ts';
import { wordsIn } from './page-tree.ts';

/** What a document says of itself, beside its words. */
export interface DocumentFacts {
  readonly title: string;
  /** Which meeting it is for. */
  readonly subject: string;
  readonly author: string;
  readonly council: string;
  /** What a field of the paper's details says, as it is printed; undefined for one that is not filled in. */
  readonly field: (name: string) => string | undefined;
}

/** What a paper's page and details say of the document that is made of it. */
export function documentFacts(
  { type, frontMatter: { root } }: Paper,
  profile: Profile,
  { title }: Page,
): DocumentFacts {
  const field = (name: string) => {
    const value = fieldValue(root, name, profile);
    return value && readPage(value.html).map(wordsIn).join(' ').replace(/\s+/g, ' ').trim();
  };
  const meeting = [
    textAt(root, 'committee') ?? textAt(root, 'decision_maker'),
    field('meeting_date') ?? field('decision_date'),
  ];
  const subject = meeting.filter((each) => each !== undefined).join(', ');
  const officer = field('lead_officer.name') ?? textAt(root, 'report_of');
  return {
    // “Minutes” alone says too little where documents are listed.
    title: type === 'report' || subject === '' ? title : `${title}: ${subject}`,
    subject,
    author: officer ?? profile.council ?? '',
    council: profile.council ?? '',
    field: (name) => (name === 'title' ? title : name === 'council' ? profile.council : field(name)),
  };
}
