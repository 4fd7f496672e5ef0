import type { Message } from '../../messages.ts';
import type { Recommendation, Report } from '../../report/report.ts';
import { loose } from '../../loose.ts';
import type { Span } from '../../span.ts';
import { allOf } from '../in-a-row.ts';
import { nameOfRecommendation } from '../named-recommendation.ts';
import { inForm, moodOf, type Mood, type MoodForm } from '../recommendation-mood.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const recommendationMixedMood: ReportRule = {
  name: 'recommendation-mixed-mood',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'The recommendations of one list are not all put in the same way.',
    why: 'They become one resolution, and “RESOLVED that the Committee recognise … and accepts …” cannot be minuted as it stands.',
    remedy:
      'Put them all alike: “That the report be noted” with “That the Committee accept …”, or “to note” with “to accept”, or “notes” with “accepts”.',
  },
  *check(report) {
    for (const list of listsOf(report)) yield* oddOnesOf(list, report.paper.text);
  },
};

interface Put {
  readonly recommendation: Recommendation;
  readonly name: string;
  readonly mood: Mood;
}

/** The recommendations whose mood is certain, those of one list together. Paragraphs of a section are one list. */
function listsOf({ recommendations, sections }: Report): Put[][] {
  const blocks = sections.find(({ covers }) => covers.includes('recommendations'))?.blocks ?? [];
  const lists = new Map<unknown, Put[]>();
  recommendations.forEach((recommendation, index) => {
    const mood = moodOf(recommendation.text);
    if (!mood) return;
    const { start } = recommendation.span;
    const list = blocks.find(
      ({ node, span }) => node.type === 'list' && span.start <= start && start < span.end,
    );
    const put = { recommendation, mood, name: nameOfRecommendation(recommendation, index) };
    lists.set(list, [...(lists.get(list) ?? []), put]);
  });
  return [...lists.values()];
}

function* oddOnesOf(list: readonly Put[], text: string): Iterable<Fault> {
  const usual = usualForm(list);
  const alike = list.filter(({ mood }) => mood.form === usual);
  for (const put of list) {
    if (usual === undefined || put.mood.form === usual) continue;
    const span = spanOfMood(put, text);
    const meant = inForm(put.mood, usual);
    const title = meant === undefined ? undefined : say('fix-change', { meant });
    yield {
      span: span ?? put.recommendation.span,
      message: messageOf(put, alike, list.length),
      fixes: title && span && meant !== undefined ? [{ title, edits: [{ span, text: meant }] }] : [],
    };
  }
}

/** The form that most have; of two as common, the one that comes first. */
function usualForm(list: readonly Put[]): MoodForm | undefined {
  const counts = new Map<MoodForm, number>();
  for (const { mood } of list) counts.set(mood.form, (counts.get(mood.form) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function messageOf({ name, mood }: Put, alike: readonly Put[], count: number): Message {
  const shown = [...new Set(alike.map((other) => other.mood.words))].slice(0, 2).map((words) => `‘${words}’`);
  const args = { name, words: mood.words, others: allOf(shown) };
  if (count === 2) return say('recommendation-mixed-mood-two', args);
  return say(
    alike.length === count - 1 ? 'recommendation-mixed-mood' : 'recommendation-mixed-mood-some',
    args,
  );
}

/** Where the words that show the mood stand in the file; undefined where they are not written as they read. */
function spanOfMood({ recommendation: { span }, mood }: Put, text: string): Span | undefined {
  const typed = text.slice(span.start, span.end);
  const found = loose(new RegExp(`(?<!\\p{L})${mood.words}(?!\\p{L})`, 'u')).exec(typed);
  return found
    ? { start: span.start + found.index, end: span.start + found.index + found[0].length }
    : undefined;
}
