import type { AgendaEntry } from './agenda.ts';

/** Whether an item is the one under which the press and public are asked to leave. */
export function isExclusion({ title, description }: Pick<AgendaEntry, 'title' | 'description'>): boolean {
  return [title, description ?? ''].some((words) =>
    /\bexclu(?:sion|de)[^.]{0,80}\b(?:press|public)\b|\b(?:press|public)\b[^.]{0,80}\bexcluded\b/i.test(
      words,
    ),
  );
}
