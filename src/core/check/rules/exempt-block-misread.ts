import { misreadMarks } from '../../report/exempt/exempt-doubts.ts';
import type { PaperRule } from '../rule.ts';

/** What is meant as exempt and cannot be read as such: it would be published. */
export const exemptBlockMisread: PaperRule = {
  name: 'exempt-block-misread',
  severity: 'error',
  of: 'paper',
  page: {
    fault:
      'Something is meant as exempt but written so that it is not read as such: the start or the end of a passage, a field of the details, or a classification that marks nothing.',
    why: 'What belongs to it would be published with the open words. Exempt information that has been published cannot be taken back, so that no copy for the public is made while this stands.',
    remedy:
      'Begin a passage with three colons and the word exempt, with the paragraphs in curly brackets straight behind it, and end it with three colons on a line of their own. Say of an appendix, or of an item on the agenda, that it is exempt in the field “exempt” under its title; of a whole report, as its classification, at the start of a line.',
  },
  check: misreadMarks,
};
