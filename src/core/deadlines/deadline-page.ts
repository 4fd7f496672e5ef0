import { say } from '../check/say.ts';
import { shortDate } from '../civil-date.ts';
import { literalMarkdown } from '../literal-markdown.ts';
import { words } from '../messages.ts';
import type { Deadlines } from './deadlines.ts';
import { dueFacts, whenDue } from './due-facts.ts';
import { isPast, type Moment } from './moment.ts';

/**
 * Every date of a meeting with its working-out, as Markdown to be read.
 *
 * @param committee the body's name; empty where it is not known
 */
export function deadlinePage({ meeting, due, notes }: Deadlines, committee: string, now: Moment): string {
  const title = [committee, shortDate(meeting.date)].filter((part) => part !== '').join(', ');
  const dates = due.flatMap((date) => {
    const when = isPast(date, now) ? words(say('due-past', { day: whenDue(date) })) : whenDue(date);
    return [
      `## ${literalMarkdown(when)}`,
      `**${literalMarkdown(words(date.label))}**`,
      dueFacts(date)
        .map((fact) => `- ${literalMarkdown(fact)}`)
        .join('\n'),
    ];
  });
  const said = notes.map((note) => literalMarkdown(words(note)));
  return `${[`# ${literalMarkdown(title)}`, ...dates, ...said].filter((part) => part !== '').join('\n\n')}\n`;
}
