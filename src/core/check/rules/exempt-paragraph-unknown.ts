import { exemptInformation } from '../../law/exempt-information.ts';
import { valueAt } from '../../parse/front-matter/tree.ts';
import type { Nation } from '../../profile/profile.ts';
import { exemptAppendices, exemptPassages, hasParagraph, paragraphsNamed } from '../exempt-parts.ts';
import type { NamedParagraph } from '../exempt-parts.ts';
import { say } from '../say.ts';
import type { Fault, PaperRule } from '../rule.ts';

export const exemptParagraphUnknown: PaperRule = {
  name: 'exempt-paragraph-unknown',
  of: 'paper',
  severity: 'error',
  page: {
    fault: 'A paragraph is named for exempt information that the law of the nation does not have.',
    why: 'The resolution that shuts the public out must describe the information by its paragraph. England has paragraphs 1 to 7 and Wales 12 to 18 of Schedule 12A to the Local Government Act 1972, Scotland 1 to 15 of Schedule 7A to the Local Government (Scotland) Act 1973, Northern Ireland 1 to 7 of Schedule 6 to the Local Government Act (Northern Ireland) 2014. For Northern Ireland this is a warning: check the paragraph with the council’s solicitor.',
    remedy:
      'Name the paragraph that describes the information. England’s 1 to 7 are 12 to 18 in Wales, in the same order.',
  },
  *check(paper, { nation }) {
    const { root } = paper.frontMatter;
    const named = [
      ...paragraphsNamed(valueAt(root, 'exempt', 'paragraphs')),
      ...exemptAppendices(root).flatMap(({ paragraphs }) => paragraphs),
      ...exemptPassages(paper).flatMap(({ paragraphs }) => paragraphs),
    ];
    for (const each of named) if (!hasParagraph(nation, each.number)) yield faultOf(each, nation);
  },
};

function faultOf({ number, span }: NamedParagraph, nation: Nation): Fault {
  const { provision, paragraphs } = exemptInformation[nation];
  const known = Object.keys(paragraphs).filter((each) => /^\d+$/.test(each));
  const args = { number, provision, first: known[0] ?? '', last: known.at(-1) ?? '' };
  const severity = nation === 'northern_ireland' ? 'warning' : 'error';
  const meant = inThisNation(number, nation);
  if (meant === undefined) return { span, severity, message: say('exempt-paragraph-unknown', args) };
  return {
    span,
    severity,
    message: say('exempt-paragraph-meant', { ...args, meant, description: paragraphs[meant] ?? '' }),
    fixes: [{ title: say('fix-change', { meant }), edits: [{ span, text: meant }] }],
  };
}

/** England's 1 to 7 and Wales's 12 to 18 are the same kinds of information. */
const WALES_FROM_ENGLAND = 11;

function inThisNation(number: string, nation: Nation): string | undefined {
  const by = {
    wales: WALES_FROM_ENGLAND,
    england: -WALES_FROM_ENGLAND,
    scotland: NaN,
    northern_ireland: NaN,
  };
  const meant = String(Number(number) + by[nation]);
  return hasParagraph(nation, meant) ? meant : undefined;
}
