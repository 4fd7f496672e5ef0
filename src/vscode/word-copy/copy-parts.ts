export { accept } from '../../core/returned/make/accept.ts';
export { acceptEach } from '../../core/returned/make/accept-each.ts';
export { keepComment } from '../../core/returned/make/keep-comment.ts';
export { reviewReport } from '../../core/returned/review-report.ts';
export { readCopy } from '../../word/review/read-copy.ts';
