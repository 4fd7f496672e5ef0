export { accept } from '../../core/returned/accept.ts';
export { acceptEach } from '../../core/returned/accept-each.ts';
export { keepComment } from '../../core/returned/keep-comment.ts';
export { reviewReport } from '../../core/returned/review-report.ts';
export { readCopy } from '../../word/review/read-copy.ts';
