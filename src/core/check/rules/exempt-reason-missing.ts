import { exemptInformation } from '../../law/exempt-information.ts';
import { entry, textAt, valueAt } from '../../parse/front-matter/tree.ts';
import { exemptAppendices, exemptClassification, exemptPassages, paragraphsNamed } from '../exempt-parts.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const exemptReasonMissing: ReportRule = {
  name: 'exempt-reason-missing',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'Something is marked as exempt without the paragraph of the law, or without what makes it exempt.',
    why: 'The public may only be shut out for information of a kind that the law lists (Schedule 12A to the Local Government Act 1972, or the nation’s own Schedule), and the report must say which and why. What is marked without a reason is hard to defend when somebody asks for it. What must be registered under company or charity law is not exempt as somebody’s business affairs, nor in England what is about development for which the council may grant itself permission (Schedule 12A, paragraphs 8 and 9, for Wales 19; in Scotland Schedule 7A, Part II).',
    remedy:
      'Under `exempt` name the paragraphs, and give as the reason what there is in the text that makes it so: “The appendix sets out each bidder’s prices.”',
  },
  *check({ paper, details, profile }) {
    const classification = exemptClassification(details);
    const stated = entry(details, 'exempt');
    const passages = exemptPassages(paper);
    const appendices = exemptAppendices(details);
    const own = paragraphsNamed(valueAt(details, 'exempt', 'paragraphs'));
    const parts = [...passages, ...appendices];
    const unnamed = own.length > 0 ? [] : parts.filter(({ paragraphs }) => paragraphs.length === 0);
    const whole = stated ?? classification;
    const { provision } = exemptInformation[profile.nation];
    const places = unnamed.map(({ span }) => span);
    if (whole && own.length === 0 && parts.length === 0) places.push(whole.keySpan);
    for (const span of places) yield { span, message: say('exempt-paragraph-missing', { provision }) };
    const place = whole?.keySpan ?? passages[0]?.span;
    if (place && places.length === 0 && textAt(details, 'exempt', 'reason') === undefined) {
      yield { span: place, message: say('exempt-reason-missing', {}) };
    }
  },
};
