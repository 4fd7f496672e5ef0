import type { Change } from './change.ts';
import type { Choice, FromPage, Memory, Offer, Place, ShownProblem, ShownStep, ToPage } from './messages.ts';

/** The message, if `data` is one that the extension sends; anything else is not for us. */
export function readToPage(data: unknown): ToPage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, page, from, parts, change, place, list, summary, steps, offers, choice } = data;
  switch (type) {
    case 'show':
      return isCount(page) && isListOf(parts, isText) ? { type, page, parts } : undefined;
    case 'change':
      return isCount(page) && isCount(from) && isChange(change) ? { type, page, from, change } : undefined;
    case 'scroll':
      return isCount(page) && isPlace(place) ? { type, page, place } : undefined;
    case 'view':
      return isListOf(offers, isOffer) && isChoice(choice) ? { type, offers, choice } : undefined;
    case 'problems':
      return isCount(list) && isText(summary) && isListOf(steps, isShownStep)
        ? { type, list, summary, steps }
        : undefined;
    default:
      return undefined;
  }
}

/** The message, if `data` is one that the page sends; the page shows what others wrote and is not trusted. */
export function readFromPage(data: unknown): FromPage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, page, place, part, at, list, index, address, remembers, choice } = data;
  switch (type) {
    case 'ready':
      if (typeof remembers !== 'boolean') return undefined;
      return isChoice(choice) ? { type, remembers, choice } : { type, remembers };
    case 'choose':
      return isChoice(choice) ? { type, choice } : undefined;
    case 'scrolled':
      return isCount(page) && isPlace(place) ? { type, page, place } : undefined;
    case 'source':
      return isCount(page) && isCount(part) && (at === null || isCount(at))
        ? { type, page, part, at }
        : undefined;
    case 'problem':
      return isCount(list) && isCount(index) ? { type, list, index } : undefined;
    case 'link':
      return isCount(page) && isCount(part) && isText(address) ? { type, page, part, address } : undefined;
    default:
      return undefined;
  }
}

/** What a page remembered, if it is whole: it may have been kept by an older version. */
export function readMemory(data: unknown): Memory | undefined {
  if (!isRecord(data)) return undefined;
  const { paper, place, problemsOpen, choice } = data;
  if (!isText(paper) || !isPlace(place) || typeof problemsOpen !== 'boolean') return undefined;
  return { paper, place, problemsOpen, ...(isChoice(choice) && { choice }) };
}

const modes: ReadonlySet<unknown> = new Set(['report', 'item', 'agenda', 'minutes', 'decisions', 'notice']);
const copies: ReadonlySet<unknown> = new Set(['working', 'public', 'members']);

function isOffer(data: unknown): data is Offer {
  return isRecord(data) && modes.has(data['mode']) && isText(data['label']);
}

function isChoice(data: unknown): data is Choice {
  if (!isRecord(data)) return false;
  const { mode, copy, pinned } = data;
  return (mode === undefined || modes.has(mode)) && copies.has(copy) && typeof pinned === 'boolean';
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

const isText = (data: unknown): data is string => typeof data === 'string';

const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

function isListOf<T>(data: unknown, isOne: (each: unknown) => each is T): data is readonly T[] {
  return Array.isArray(data) && data.every(isOne);
}

function isPlace(data: unknown): data is Place {
  if (!isRecord(data)) return false;
  const { part, fraction } = data;
  return isCount(part) && typeof fraction === 'number' && fraction >= 0 && fraction <= 1;
}

function isChange(data: unknown): data is Change {
  return isListOf(
    data,
    (step): step is Change[number] => isText(step) || (isListOf(step, isCount) && step.length === 2),
  );
}

function isShownStep(data: unknown): data is ShownStep {
  return isRecord(data) && isText(data['title']) && isListOf(data['problems'], isShownProblem);
}

function isShownProblem(data: unknown): data is ShownProblem {
  if (!isRecord(data)) return false;
  const { asks, kind, message, where } = data;
  return ['missing', 'wrong', 'judge'].includes(String(asks)) && [kind, message, where].every(isText);
}
