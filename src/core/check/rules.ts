import type { Rule } from './rule.ts';
import { bodyTooLong } from './rules/body-too-long.ts';
import { commentLeft } from './rules/comment-left.ts';
import { dateForm } from './rules/date-form.ts';
import { frontMatterInvalidYaml } from './rules/front-matter-invalid-yaml.ts';
import { frontMatterSchema } from './rules/front-matter-schema.ts';
import { frontMatterTextCut } from './rules/front-matter-text-cut.ts';
import { frontMatterTextFolded } from './rules/front-matter-text-folded.ts';
import { frontMatterUnclosed } from './rules/front-matter-unclosed.ts';
import { guidanceLeft } from './rules/guidance-left.ts';
import { headingLevelSkipped } from './rules/heading-level-skipped.ts';
import { headingUnknown } from './rules/heading-unknown.ts';
import { ignoreUnneeded } from './rules/ignore-unneeded.ts';
import { ignoreWithoutReason } from './rules/ignore-without-reason.ts';
import { implicationNilUnexplained } from './rules/implication-nil-unexplained.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { recommendationForm } from './rules/recommendation-form.ts';
import { sectionDuplicated } from './rules/section-duplicated.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { sectionMissing } from './rules/section-missing.ts';
import { sectionOutOfOrder } from './rules/section-out-of-order.ts';
import { sectionStatedTwice } from './rules/section-stated-twice.ts';
import { sectionTooLong } from './rules/section-too-long.ts';
import { typedNumber } from './rules/typed-number.ts';
import { unknownField } from './rules/unknown-field.ts';

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
  sectionMissing,
  sectionEmpty,
  sectionDuplicated,
  sectionStatedTwice,
  sectionOutOfOrder,
  sectionTooLong,
  headingUnknown,
  headingLevelSkipped,
  typedNumber,
  guidanceLeft,
  commentLeft,
  placeholderLeft,
  recommendationForm,
  implicationNilUnexplained,
  ignoreWithoutReason,
  ignoreUnneeded,
];
