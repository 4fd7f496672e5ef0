/** What is done with a problem: something is to be added, to be put right, or to be looked at by a person. */
export type Asks = 'missing' | 'wrong' | 'judge';

export interface Step extends Readonly<Record<Asks, readonly string[]>> {
  readonly id: keyof typeof titles;
}

/** The message that is each step's title. */
export const titles = {
  details: 'readiness-details',
  sections: 'readiness-sections',
  blanks: 'readiness-blanks',
  recommendations: 'readiness-recommendations',
  implications: 'readiness-implications',
  references: 'readiness-references',
  exempt: 'readiness-exempt',
  style: 'readiness-style',
} as const;

/**
 * What an officer goes through before a report is submitted, in the order in which it is best done, and under
 * each step the names of the rules that speak of it, by what they ask for.
 */
export const steps: readonly Step[] = [
  {
    id: 'details',
    missing: ['key-decision-notice-missing'],
    wrong: [
      'front-matter-unclosed',
      'front-matter-invalid-yaml',
      'front-matter-text-cut',
      'front-matter-text-folded',
      'front-matter-schema',
      'unknown-field',
      'date-form',
      'publication-deadline-passed',
      'publication-deadline-near',
      'key-decision-notice-short',
      'agenda-report-meeting-differs',
      'agenda-report-on-another',
      'report-meeting-differs',
      'report-on-two-agendas',
      'agenda-number-repeated',
      'supplement-item-unknown',
    ],
    judge: ['meeting-on-closed-day'],
  },
  {
    id: 'sections',
    missing: ['section-missing', 'section-empty'],
    wrong: ['heading-unknown', 'section-duplicated', 'section-stated-twice', 'section-out-of-order'],
    judge: [],
  },
  {
    id: 'blanks',
    missing: ['placeholder-left'],
    wrong: ['guidance-left', 'comment-left'],
    judge: [],
  },
  {
    id: 'recommendations',
    missing: ['delegation-incomplete', 'resolution-missing'],
    wrong: [
      'recommendation-form',
      'recommendation-mixed-mood',
      'recommendation-compound',
      'resolution-mixed-form',
      'resolution-numbering-broken',
    ],
    judge: [
      'recommendation-noting-only',
      'recommendation-unsupported',
      'recommendation-new-figure',
      'resolution-differs-from-recommendation',
    ],
  },
  {
    id: 'implications',
    missing: ['equality-not-relevant-unexplained', 'options-too-few', 'clearance-missing'],
    wrong: [
      'implication-nil-unexplained',
      'implication-contradicts-nil',
      'law-not-of-this-nation',
      'act-title-wrong',
      'clearance-stale',
    ],
    judge: [],
  },
  {
    id: 'references',
    missing: [
      'appendix-file-missing',
      'background-papers-missing',
      'agenda-report-missing',
      'minutes-agenda-missing',
    ],
    wrong: [
      'reference-unresolved',
      'label-duplicated',
      'appendix-unlisted',
      'background-paper-link-malformed',
      'background-paper-duplicated',
      'agenda-report-repeated',
    ],
    judge: ['appendix-unmentioned', 'background-papers-bare-none'],
  },
  {
    id: 'exempt',
    missing: [
      'exempt-reason-missing',
      'public-interest-missing',
      'urgency-reason-missing',
      'lateness-reason-missing',
      'late-reason-missing',
      'agenda-exclusion-missing',
      'urgency-reason-not-minuted',
    ],
    wrong: ['exempt-block-misread', 'agenda-report-open', 'exempt-leak', 'exempt-paragraph-unknown'],
    judge: ['confidential-not-exempt', 'personal-data-possible'],
  },
  {
    id: 'style',
    missing: ['image-alt-missing', 'table-header-missing'],
    wrong: [
      'date-impossible',
      'date-weekday-wrong',
      'table-total-wrong',
      'heading-level-skipped',
      'heading-all-caps',
      'typed-number',
      'acronym-undefined',
      'link-text-unclear',
      'section-too-long',
      'body-too-long',
      'nested-too-deep',
      'ignore-without-reason',
      'ignore-unneeded',
    ],
    judge: ['figure-mismatch', 'sentence-long'],
  },
];
