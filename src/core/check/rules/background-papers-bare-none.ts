import { toString } from 'mdast-util-to-string';
import { isComment } from '../../report/blocks.ts';
import { everySection } from '../../report/every-section.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { backgroundPapersLaw } from '../../law/background-papers.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const backgroundPapersBareNone: ReportRule = {
  name: 'background-papers-bare-none',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'The report says “None” for its background papers and no more.',
    why: 'The law asks for the unpublished documents that disclose facts on which the report is based and that were relied on to a material extent (Local Government Act 1972, section 100D; in Scotland, Local Government (Scotland) Act 1973, section 50D; in Northern Ireland, Local Government Act (Northern Ireland) 2014, Part 8). “None” does not show that anybody asked that question.',
    remedy:
      'Say it in those terms: “No unpublished documents were relied on to a material extent in preparing this report.”',
  },
  *check(report) {
    const span = bareNone(report);
    if (span) {
      const source = backgroundPapersLaw[report.profile.nation];
      yield { span, message: say('background-papers-bare-none', { source }) };
    }
  },
};

const none =
  /^(?:none|nil|n\/?a|no|not applicable|none (?:used|identified|relied on|applicable)|(?:there (?:are|were|is) )?(?:none|no) ?(?:background (?:papers?|documents?|information|reading))?(?: (?:for|to|in|with|relating to) this report)?)[.!]?$/i;

function bareNone({ backgroundPapers, sections }: Report): Span | undefined {
  const [first, second] = backgroundPapers;
  if (first) return !second && none.test(first.title) ? first.span : undefined;
  for (const { covers, blocks, place } of everySection(sections)) {
    if (place !== 'body' || !covers.includes('background_papers') || covers.length > 1) continue;
    const written = blocks.filter(({ node }) => !isComment(node));
    const [block, next] = written;
    if (block && !next && none.test(toString(block.node).trim())) return block.span;
  }
  return undefined;
}
