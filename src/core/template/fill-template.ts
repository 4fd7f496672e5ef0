import { splitFrontMatter } from '../parse/front-matter/split.ts';
import { quote } from '../parse/front-matter/quote.ts';

/** Answers under the names that a template asks for them by: `{{title}}`, `{{meeting_date}}`. */
export type TemplateAnswers = ReadonlyMap<string, string>;

const GAP = /\{\{[ \t]*(\w+)[ \t]*\}\}/g;

/** A gap that is all of a field's value or of a list's item, in quotes or without. */
const WHOLE_VALUE =
  /^([ \t]*(?:-[ \t]+)?(?:[\w-]+:[ \t]+)?)(["']?)\{\{[ \t]*(\w+)[ \t]*\}\}\2(?=[ \t]*\r?$)/gm;

/**
 * A council's own template with its gaps filled. A gap that is all of a field's value is quoted, so that a
 * title with a colon or a `#` in it stays whole; a gap that has no answer is left as it is.
 */
export function fillTemplate(template: string, answers: TemplateAnswers): string {
  const { inner } = splitFrontMatter(template);
  const details = template
    .slice(inner.start, inner.end)
    .replace(WHOLE_VALUE, (whole, key: string, _quotes, name: string) => {
      const answer = answers.get(name);
      return answer === undefined ? whole : key + quote(answer);
    });
  const filled = template.slice(0, inner.start) + details + template.slice(inner.end);
  return filled.replace(GAP, (gap, name: string) => answers.get(name) ?? gap);
}
