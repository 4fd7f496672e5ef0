import { defaultProfile } from '../../../profile/builtin.ts';
import { matchHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';
import { isImplication } from '../../../report/implications.ts';
import { fieldOfSection } from '../../../report/section-field.ts';
import type { SourceBlock, SourceTable } from '../../source.ts';
import { withoutStart, wordsOf, wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';
import type { FoundHeading } from './heading-candidates.ts';
import { unmarked } from './paragraph-numbers.ts';

/** Blocks, and the headings among them. */
export interface Headed {
  readonly blocks: readonly SourceBlock[];
  readonly headings: readonly FoundHeading[];
}

/**
 * A report in which the rows of a table of implications are sub-sections, and so are paragraphs that begin with the
 * name of one, "Legal – The Council may …", where it is certain that they are: they stand under a heading that says
 * implications or issues, and all but a few name one that is known. A third column stays below its second.
 */
export function withImplicationsApart(
  { blocks, headings }: Headed,
  profile: Profile,
  findings: Findings,
): Headed {
  const out: SourceBlock[] = [];
  const found: FoundHeading[] = [];
  const places = new Map(headings.map((heading) => [heading.at, heading]));
  let under: FoundHeading | undefined;
  blocks.forEach((block, at) => {
    const heading = places.get(at);
    if (heading) {
      under = heading;
      found.push({ ...heading, at: out.length });
    }
    const parts =
      under && !heading && saysImplications(under)
        ? partsOf(blocks, at, places, profile, findings)
        : undefined;
    if (!parts || !under) return void out.push(block);
    for (const { name, text } of parts) {
      const words = name.replace(/\s*:+$/, '');
      found.push({
        at: out.length,
        words,
        number: '',
        practice: undefined,
        level: under.level + 1,
        isGuess: false,
      });
      out.push({ kind: 'paragraph', content: [{ type: 'text', value: words }] }, ...text);
    }
  });
  return { blocks: out, headings: found };
}

const saysImplications = ({ words }: FoundHeading) =>
  /\bimplications\b|\bcross[\s-]cutting\b|\bimpacts?$/i.test(words) && words.split(/\s+/).length <= 8;

interface Part {
  readonly name: string;
  readonly text: readonly SourceBlock[];
}

function partsOf(
  blocks: readonly SourceBlock[],
  at: number,
  headings: ReadonlyMap<number, FoundHeading>,
  profile: Profile,
  findings: Findings,
): readonly Part[] | undefined {
  const block = blocks[at];
  if (block?.kind === 'table') return rowsOf(block, profile, findings);
  const part = block && runIn(block);
  if (!part) return undefined;
  const beside = [at - 1, at + 1].flatMap((place) => {
    const found = headings.has(place) ? undefined : blocks[place];
    return (found && runIn(found)) ?? [];
  });
  const known = [part, ...beside].filter(({ name }) => namesImplication(name, profile)).length;
  // One name alone may begin any sentence; one between two that are known is one as well.
  return beside.length > 0 && known >= 2 ? [part] : undefined;
}

/** What stands above the columns of such a table. */
const NAMES = /^(?:issues?|implications?|areas?|types?|themes?|considerations?|categor(?:y|ies)|impacts?)\b/i;
const TEXTS = /\b(?:implications?|impacts?|comments?|assessment|details?|considerations?|description)\b/i;

function rowsOf({ rows }: SourceTable, profile: Profile, findings: Findings): readonly Part[] | undefined {
  const said = rows.map((row) => row.map((cell) => cell.map(wordsOfBlock).join(' ').trim()));
  const [first = []] = said;
  const isHeaded = NAMES.test(first[0] ?? '') && TEXTS.test(first[1] ?? '');
  const own = isHeaded ? said.slice(1) : said;
  const widest = Math.max(...rows.map((row) => row.length));
  const isClear = own.every(
    ([name = '', text = '']) => name !== '' && text !== '' && name.split(/\s+/).length <= 8,
  );
  const known = own.filter(([name = '']) => namesImplication(name, profile));
  const areMost = isHeaded ? known.length * 2 >= own.length : known.length === own.length;
  if (widest < 2 || widest > 3 || own.length < 2 || !isClear || !areMost) return undefined;
  const [names, texts, third = ''] = isHeaded ? first : [];
  findings.replaced({ id: 'import-implications', args: {} }, [names, texts].join(' '));
  return rows.slice(isHeaded ? 1 : 0).map(([name = [], text = [], more = []]) => ({
    name: name.map(wordsOfBlock).join(' ').replace(/\s+/g, ' '),
    text: [...text, ...labelled(third, more)],
  }));
}

/** What stands in the third column, behind the words at its top. */
function labelled(label: string, [first, ...others]: readonly SourceBlock[]): readonly SourceBlock[] {
  if (first?.kind !== 'paragraph' || label === '') return first ? [first, ...others] : [];
  return [{ ...first, content: [{ type: 'text', value: `${label}: ` }, ...first.content] }, ...others];
}

/** "Legal – The Council may …", "Financial: None, because …" */
function runIn(block: SourceBlock): Part | undefined {
  if (block.kind !== 'paragraph' || block.heading !== undefined || block.marker?.style === 'bullet')
    return undefined;
  const words = wordsOf(block.content);
  const [typed, name = ''] = /^([^:.;–\n]{3,70}?)(?::| [-–])\s+(?=\S)/.exec(words) ?? [];
  if (typed === undefined || !/^\p{Lu}/u.test(name) || name.split(/\s+/).length > 8) return undefined;
  const paragraph = { ...unmarked(block), content: withoutStart(block.content, typed.length), bold: false };
  return { name, text: [paragraph] };
}

/** Whether a name is that of an implication, in this council's reports or any. */
function namesImplication(name: string, profile: Profile): boolean {
  const practice = [profile, defaultProfile()]
    .flatMap((each) => [name, `${name} implications`].map((heading) => matchHeading(each, heading)))
    .find((found) => found && fieldOfSection(found.id).length > 1);
  return (
    (practice !== undefined && isImplication({ covers: [practice.id, ...practice.covers], heading: '' })) ||
    /^(?:staffing|human resources|hr|procurement|property|privacy|data protection|human rights|public health|health|crime and disorder|community safety|safeguarding|biodiversity|gaelic|welsh language|rural needs|corporate priorities|impact on corporate priorities)\b/i.test(
      name,
    )
  );
}
