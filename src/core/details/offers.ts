import type { MeetingDay } from '../meeting/meeting-days.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Choice, Field } from '../schema/field.ts';
import { fieldAt } from '../schema/fields.ts';
import type { Span } from '../span.ts';
import type { Draft } from '../template/draft.ts';
import { type Details, missingBelow } from './details.ts';
import { asksForChoice, entryDraft, fieldDraft, linesDraft } from './field-draft.ts';
import { type Place, placeAt } from './place.ts';
import { daysOf, valuesOf } from './value-offers.ts';
import { newWords } from './written-value.ts';

/** One thing that can be typed at a place in the details. */
export interface Offer {
  /** A field's name with what it is begun with, words, or the lines below a name or behind a dash. */
  readonly kind: 'field' | 'words' | 'lines';
  /** As it is typed; of lines, the title of what they are. */
  readonly label: string;
  /** The field's title, or what the words mean. */
  readonly words: string | undefined;
  /** What is known of the field that it is, or that it stands in. */
  readonly field: Field;
  /** Whether the field must be given and is not. */
  readonly isMissing: boolean;
  /** What gives way to it. */
  readonly span: Span;
  /** Line ends are `\n`; lines are moved in as far as they must be. */
  readonly draft: Draft;
  /** What the typed words are matched with. */
  readonly filter: string;
  /** Whether the next thing to type is one of several, so that they should be offered at once. */
  readonly asksNext: boolean;
}

/**
 * What can be typed at an offset of the details, in the order in which it should be offered: fields that must
 * be given and are not come first, and what is there already is left out.
 *
 * @param today    ISO date
 * @param meetings those that other papers speak of, to be offered as the day of a meeting
 */
export function offersAt(
  details: Details,
  offset: number,
  today: string,
  meetings: readonly MeetingDay[] = [],
): readonly Offer[] {
  const place = placeAt(details.text, details.inner, offset);
  const field = place && fieldAt(details.fields, place.path);
  if (!place || !field) return [];
  const { entry } = field;
  if (place.wants === 'value') {
    const isEmpty = place.span.start === place.span.end;
    if (isEmpty && !field.shapes.has('text') && place.column !== undefined)
      return [linesOffer(place, field, linesDraft(field, place.column))];
    return daysOrValues(place, details, field, today, meetings);
  }
  if (place.wants === 'entry') return entry ? entryOffers(place, details, entry, today) : [];
  if (entry && !place.inEntry) return listOffers(place, details, entry, today);
  return nameOffers(place, details, entry ?? field);
}

/** The fields of a group that are not in it yet. */
function nameOffers(place: Place, details: Details, group: Field): Offer[] {
  const free = [...group.fields].filter(([name]) => !place.beside.has(name));
  const isMissing = (name: string) =>
    group.required.includes(name) || missingBelow(details, [...place.path, name]).length > 0;
  return free
    .map(([name, field]): Offer => ({
      kind: 'field',
      label: name,
      words: field.title,
      field,
      isMissing: isMissing(name),
      span: place.span,
      draft: nameDraft(place, details, name, field),
      filter: `${name} ${field.title}`,
      asksNext: !place.hasColon && asksForChoice(details, [...place.path, name], field),
    }))
    .sort((a, b) => Number(b.isMissing) - Number(a.isMissing));
}

function nameDraft({ path, column, hasColon }: Place, details: Details, name: string, field: Field): Draft {
  if (hasColon) return [name];
  return column === undefined ? [`${name}: `] : fieldDraft(details, [...path, name], field, column);
}

/** Below the name of a list: its entries, each with its dash. */
function listOffers(place: Place, details: Details, entry: Field, today: string): Offer[] {
  const { column = 0 } = place;
  const offers = entryOffers({ ...place, column: column + 2 }, details, entry, today);
  return offers.map((offer) => ({ ...offer, draft: ['- ', ...offer.draft] }));
}

/** Behind a dash: the words that may stand there, or the fields that an entry begins with. */
function entryOffers(place: Place, details: Details, entry: Field, today: string): Offer[] {
  const values = valueOffers(place, details, entry, today);
  if (!entry.shapes.has('group') || values.length > 0) return values;
  const typed = details.text.slice(place.span.start, place.span.end);
  // Where words may stand too, a capital begins words: no field has one.
  if (entry.shapes.has('text') && /^[^a-z]/.test(typed)) return [];
  const names = nameOffers(place, details, entry);
  if (typed !== '' || place.column === undefined) return names;
  const whole = linesOffer(place, entry, entryDraft(entry, place.column));
  return [whole, ...names].map((offer) => ({ ...offer, draft: [place.lead, ...offer.draft] }));
}

/** The lines below the name of a list or a group, or behind the dash of an entry, begun. */
function linesOffer({ span }: Place, field: Field, draft: Draft): Offer {
  const { title } = field;
  return {
    kind: 'lines',
    label: title,
    words: undefined,
    field,
    isMissing: false,
    span,
    draft,
    filter: title,
    asksNext: false,
  };
}

/** The words of a field; of the day of a meeting, first those on which the body that is named meets. */
function daysOrValues(
  place: Place,
  details: Details,
  field: Field,
  today: string,
  meetings: readonly MeetingDay[],
): Offer[] {
  const isMeeting = place.path.length === 1 && place.path[0] === 'meeting_date';
  const days = isMeeting ? daysOf(meetings, textAt(details.root, 'committee')) : [];
  const isThere = new Set(days.map(({ value }) => value));
  const others = valuesOf(field, today).filter(({ value }) => !isThere.has(value));
  return wordOffers(place, details, field, [...days, ...others]);
}

/** The words that a field or an entry may hold. */
function valueOffers(place: Place, details: Details, field: Field, today: string): Offer[] {
  return wordOffers(place, details, field, valuesOf(field, today));
}

function wordOffers(place: Place, details: Details, field: Field, values: readonly Choice[]): Offer[] {
  const typedQuote = /^["']/.exec(details.text.slice(place.span.start, place.span.end))?.[0] ?? '';
  return values
    .filter(({ value }) => !place.beside.has(value))
    .map(({ value, words }: Choice): Offer => ({
      kind: 'words',
      label: value,
      words,
      field,
      isMissing: false,
      span: place.span,
      draft: [place.lead + newWords(value, field)],
      filter: `${typedQuote}${value} ${words ?? ''}`,
      asksNext: false,
    }));
}
