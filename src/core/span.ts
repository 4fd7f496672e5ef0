/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, `by` characters further on. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether `offset` lies in `span`, its end included (a cursor may stand behind the last character). */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
