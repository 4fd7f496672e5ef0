import type { Rule } from './rule.ts';
import { acronymUndefined } from './rules/acronym-undefined.ts';
import { actTitleWrong } from './rules/act-title-wrong.ts';
import { agendaExclusionMissing } from './rules/agenda-exclusion-missing.ts';
import { agendaNumberRepeated } from './rules/agenda-number-repeated.ts';
import { agendaReportMeetingDiffers } from './rules/agenda-report-meeting-differs.ts';
import { agendaReportMissing } from './rules/agenda-report-missing.ts';
import { agendaReportOnAnother } from './rules/agenda-report-on-another.ts';
import { agendaReportOpen } from './rules/agenda-report-open.ts';
import { agendaReportRepeated } from './rules/agenda-report-repeated.ts';
import { appendixFileMissing } from './rules/appendix-file-missing.ts';
import { appendixUnlisted } from './rules/appendix-unlisted.ts';
import { appendixUnmentioned } from './rules/appendix-unmentioned.ts';
import { backgroundPaperDuplicated } from './rules/background-paper-duplicated.ts';
import { backgroundPaperLinkMalformed } from './rules/background-paper-link-malformed.ts';
import { backgroundPapersBareNone } from './rules/background-papers-bare-none.ts';
import { backgroundPapersMissing } from './rules/background-papers-missing.ts';
import { bodyTooLong } from './rules/body-too-long.ts';
import { clearanceMissing } from './rules/clearance-missing.ts';
import { clearanceStale } from './rules/clearance-stale.ts';
import { commentLeft } from './rules/comment-left.ts';
import { confidentialNotExempt } from './rules/confidential-not-exempt.ts';
import { dateForm } from './rules/date-form.ts';
import { dateImpossible } from './rules/date-impossible.ts';
import { dateWeekdayWrong } from './rules/date-weekday-wrong.ts';
import { delegationIncomplete } from './rules/delegation-incomplete.ts';
import { equalityNotRelevantUnexplained } from './rules/equality-not-relevant-unexplained.ts';
import { exemptBlockMisread } from './rules/exempt-block-misread.ts';
import { exemptLeak } from './rules/exempt-leak.ts';
import { exemptParagraphUnknown } from './rules/exempt-paragraph-unknown.ts';
import { exemptReasonMissing } from './rules/exempt-reason-missing.ts';
import { figureMismatch } from './rules/figure-mismatch.ts';
import { frontMatterInvalidYaml } from './rules/front-matter-invalid-yaml.ts';
import { frontMatterSchema } from './rules/front-matter-schema.ts';
import { frontMatterTextCut } from './rules/front-matter-text-cut.ts';
import { frontMatterTextFolded } from './rules/front-matter-text-folded.ts';
import { frontMatterUnclosed } from './rules/front-matter-unclosed.ts';
import { guidanceLeft } from './rules/guidance-left.ts';
import { headingAllCaps } from './rules/heading-all-caps.ts';
import { headingLevelSkipped } from './rules/heading-level-skipped.ts';
import { headingUnknown } from './rules/heading-unknown.ts';
import { ignoreUnneeded } from './rules/ignore-unneeded.ts';
import { ignoreWithoutReason } from './rules/ignore-without-reason.ts';
import { imageAltMissing } from './rules/image-alt-missing.ts';
import { implicationContradictsNil } from './rules/implication-contradicts-nil.ts';
import { implicationNilUnexplained } from './rules/implication-nil-unexplained.ts';
import { keyDecisionNoticeMissing } from './rules/key-decision-notice-missing.ts';
import { keyDecisionNoticeShort } from './rules/key-decision-notice-short.ts';
import { labelDuplicated } from './rules/label-duplicated.ts';
import { lateReasonMissing } from './rules/late-reason-missing.ts';
import { latenessReasonMissing } from './rules/lateness-reason-missing.ts';
import { lawNotOfThisNation } from './rules/law-not-of-this-nation.ts';
import { linkTextUnclear } from './rules/link-text-unclear.ts';
import { meetingOnClosedDay } from './rules/meeting-on-closed-day.ts';
import { minutesAgendaMissing } from './rules/minutes-agenda-missing.ts';
import { nestedTooDeep } from './rules/nested-too-deep.ts';
import { optionsTooFew } from './rules/options-too-few.ts';
import { personalDataPossible } from './rules/personal-data-possible.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { publicInterestMissing } from './rules/public-interest-missing.ts';
import { publicationDeadlineNear } from './rules/publication-deadline-near.ts';
import { publicationDeadlinePassed } from './rules/publication-deadline-passed.ts';
import { recommendationCompound } from './rules/recommendation-compound.ts';
import { recommendationForm } from './rules/recommendation-form.ts';
import { recommendationMixedMood } from './rules/recommendation-mixed-mood.ts';
import { recommendationNewFigure } from './rules/recommendation-new-figure.ts';
import { recommendationNotingOnly } from './rules/recommendation-noting-only.ts';
import { recommendationUnsupported } from './rules/recommendation-unsupported.ts';
import { referenceUnresolved } from './rules/reference-unresolved.ts';
import { reportMeetingDiffers } from './rules/report-meeting-differs.ts';
import { reportOnTwoAgendas } from './rules/report-on-two-agendas.ts';
import { resolutionDiffersFromRecommendation } from './rules/resolution-differs-from-recommendation.ts';
import { resolutionMissing } from './rules/resolution-missing.ts';
import { resolutionMixedForm } from './rules/resolution-mixed-form.ts';
import { resolutionNumberingBroken } from './rules/resolution-numbering-broken.ts';
import { sectionDuplicated } from './rules/section-duplicated.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { sectionMissing } from './rules/section-missing.ts';
import { sectionOutOfOrder } from './rules/section-out-of-order.ts';
import { sectionStatedTwice } from './rules/section-stated-twice.ts';
import { sectionTooLong } from './rules/section-too-long.ts';
import { sentenceLong } from './rules/sentence-long.ts';
import { supplementItemUnknown } from './rules/supplement-item-unknown.ts';
import { tableHeaderMissing } from './rules/table-header-missing.ts';
import { tableTotalWrong } from './rules/table-total-wrong.ts';
import { typedNumber } from './rules/typed-number.ts';
import { unknownField } from './rules/unknown-field.ts';
import { urgencyReasonMissing } from './rules/urgency-reason-missing.ts';
import { urgencyReasonNotMinuted } from './rules/urgency-reason-not-minuted.ts';

/** Every rule, in the order of their documentation. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  frontMatterUnclosed,
  frontMatterInvalidYaml,
  frontMatterTextCut,
  frontMatterTextFolded,
  frontMatterSchema,
  unknownField,
  dateForm,
  bodyTooLong,
  nestedTooDeep,
  sectionMissing,
  sectionEmpty,
  sectionDuplicated,
  sectionStatedTwice,
  sectionOutOfOrder,
  sectionTooLong,
  headingUnknown,
  headingLevelSkipped,
  headingAllCaps,
  typedNumber,
  guidanceLeft,
  commentLeft,
  acronymUndefined,
  sentenceLong,
  linkTextUnclear,
  imageAltMissing,
  tableHeaderMissing,
  placeholderLeft,
  recommendationForm,
  recommendationMixedMood,
  recommendationNotingOnly,
  recommendationCompound,
  recommendationUnsupported,
  recommendationNewFigure,
  delegationIncomplete,
  implicationNilUnexplained,
  implicationContradictsNil,
  equalityNotRelevantUnexplained,
  optionsTooFew,
  lawNotOfThisNation,
  actTitleWrong,
  exemptBlockMisread,
  exemptLeak,
  exemptParagraphUnknown,
  exemptReasonMissing,
  publicInterestMissing,
  urgencyReasonMissing,
  latenessReasonMissing,
  lateReasonMissing,
  publicationDeadlinePassed,
  publicationDeadlineNear,
  meetingOnClosedDay,
  keyDecisionNoticeMissing,
  keyDecisionNoticeShort,
  confidentialNotExempt,
  personalDataPossible,
  clearanceMissing,
  clearanceStale,
  referenceUnresolved,
  labelDuplicated,
  appendixUnlisted,
  appendixUnmentioned,
  appendixFileMissing,
  backgroundPapersMissing,
  backgroundPapersBareNone,
  backgroundPaperLinkMalformed,
  backgroundPaperDuplicated,
  dateImpossible,
  dateWeekdayWrong,
  tableTotalWrong,
  figureMismatch,
  agendaReportMissing,
  agendaReportOnAnother,
  agendaReportRepeated,
  agendaReportMeetingDiffers,
  agendaNumberRepeated,
  supplementItemUnknown,
  agendaExclusionMissing,
  agendaReportOpen,
  minutesAgendaMissing,
  resolutionMissing,
  resolutionMixedForm,
  resolutionNumberingBroken,
  reportMeetingDiffers,
  reportOnTwoAgendas,
  resolutionDiffersFromRecommendation,
  urgencyReasonNotMinuted,
  ignoreWithoutReason,
  ignoreUnneeded,
];
