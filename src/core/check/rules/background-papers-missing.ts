import { valueAt } from '../../parse/front-matter/tree.ts';
import { backgroundPapersLaw } from '../../law/background-papers.ts';
import { everySection } from '../../report/every-section.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import { endOfLine } from '../../template/line-of.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const backgroundPapersMissing: ReportRule = {
  name: 'background-papers-missing',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'A report of a kind that the council asks no background papers of says nothing about them.',
    why: 'The law asks every report to a public meeting to list its background papers, those on planning and licensing too (Local Government Act 1972, section 100D; in Scotland, Local Government (Scotland) Act 1973, section 50D; in Northern Ireland, Local Government Act (Northern Ireland) 2014, Part 8). Where the council’s own template asks for the section, `section-missing` says so.',
    remedy:
      'List them, the application’s file among them; or say that no unpublished documents were relied on to a material extent.',
  },
  *check(report) {
    const kind = kindOfReport(report);
    if (!kind || kind.id === 'briefing' || kind.required.includes('background_papers')) return;
    if (valueAt(report.details, 'background_papers')) return;
    for (const { covers } of everySection(report.sections)) if (covers.includes('background_papers')) return;
    const { start } = report.paper.frontMatter.span;
    const source = backgroundPapersLaw[report.profile.nation];
    const span = { start, end: endOfLine(report.paper.text, start) };
    yield { span, message: say('background-papers-missing', { source }) };
  },
};
