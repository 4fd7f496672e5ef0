import { exemptInformation } from '../../law/exempt-information.ts';
import { entry, textAt, valueAt, type Value } from '../../parse/front-matter/tree.ts';
import type { Nation } from '../../profile/profile.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import {
  exemptAppendices,
  exemptClassification,
  exemptPassages,
  paragraphsNamed,
  type NamedParagraph,
} from '../exempt-parts.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';
import { isWhollyExempt } from '../../report/exempt/wholly-exempt.ts';

export const publicInterestMissing: ReportRule = {
  name: 'public-interest-missing',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'Something is exempt, and the report does not say why the public interest is in keeping it so.',
    why: 'In England (all paragraphs) and Wales (paragraphs 12 to 15, 17 and 18, not 16) information is exempt only so long as the public interest in maintaining the exemption outweighs that in disclosing it: Local Government Act 1972, Schedule 12A, Parts 2 and 5. Scotland has no such test. In Northern Ireland check it with the council’s solicitor: there this is a warning, and so everywhere is a statement that gives no reason of twelve words or more.',
    remedy:
      'Say under `exempt`, as `public_interest`, why disclosure would do harm here that outweighs its use to the public. It is published, so it must not give away what it protects.',
  },
  *check(report) {
    const { nation } = report.profile;
    if (exemptInformation[nation].weighed.length === 0) return;
    for (const span of unweighed(report)) {
      const message = say('public-interest-missing', {});
      yield nation === 'northern_ireland' ? { span, message, severity: 'warning' } : { span, message };
    }
    yield* bareStatements(report);
  },
};

/** Where the public interest is not weighed though it must be. */
function unweighed({ paper, details, profile: { nation } }: Report): Span[] {
  if (textAt(details, 'exempt', 'public_interest') !== undefined) return [];
  const stated = entry(details, 'exempt');
  const classification = exemptClassification(details);
  const passages = exemptPassages(paper);
  const appendices = exemptAppendices(details).filter(({ paragraphs }) => mustWeigh(paragraphs, nation));
  const own = [
    ...paragraphsNamed(valueAt(details, 'exempt', 'paragraphs')),
    ...passages.flatMap((each) => each.paragraphs),
  ];
  const silent = appendices.filter(({ publicInterest }) => publicInterest?.kind !== 'text');
  const isWhole = isWhollyExempt(details) || passages.length > 0;
  const isShared = appendices.length === 0 || (stated !== undefined && silent.length > 0);
  const place = stated?.keySpan ?? classification?.keySpan ?? passages[0]?.span;
  if (place && (isWhole || isShared) && mustWeigh(own, nation)) return [place];
  return silent.map(({ span }) => span);
}

/** Where no paragraph is named, it cannot be one that need not be weighed. */
function mustWeigh(paragraphs: readonly NamedParagraph[], nation: Nation): boolean {
  const { weighed } = exemptInformation[nation];
  return paragraphs.length === 0 || paragraphs.some(({ number }) => weighed.includes(number));
}

const LEAST_REASON = 12;
const formulas = [
  /\bin all the circumstances of the case,?/gi,
  /\b(?:it is considered that )?the public interest in (?:maintaining|keeping|upholding) (?:the|this|that) exemption outweighs the public interest in (?:disclosing (?:the|this|that|such)? ?information|(?:its |the )?disclosure(?: of (?:the|this) information)?|disclosing it)/gi,
  /^\W*(?:because|since|as)\b/i,
];

function* bareStatements({ details }: Report): Iterable<Fault> {
  const statements = [
    valueAt(details, 'exempt', 'public_interest'),
    ...exemptAppendices(details).map(({ publicInterest }) => publicInterest),
  ];
  for (const statement of statements) {
    if (statement?.kind === 'text' && statement.text.trim() !== '' && isBare(statement)) {
      yield { span: statement.span, severity: 'warning', message: say('public-interest-bare', {}) };
    }
  }
}

function isBare(statement: Extract<Value, { kind: 'text' }>): boolean {
  const text = statement.text.replace(/\s+/g, ' ').trim();
  const reason = formulas.reduce((rest, formula) => rest.replace(formula, ' ').trim(), text);
  return reason.split(/\s+/).filter((word) => /\w/.test(word)).length < LEAST_REASON;
}
