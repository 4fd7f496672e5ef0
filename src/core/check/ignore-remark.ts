import type { Span } from '../span.ts';

/** A remark that asks for rules to be silent, as it is written. */
export interface IgnoreRemark {
  /** The whole remark, its marks included. */
  readonly span: Span;
  readonly rules: readonly string[];
  /** Undefined where none is given: then it silences nothing. */
  readonly reason: string | undefined;
}

/** A rule's name is told from other words by its hyphens: “ignore this for now” asks for nothing. */
const asked = /^ignore\s+([a-z]+(?:-[a-z]+)+(?:\s*,\s*[a-z]+(?:-[a-z]+)+)*)\s*(?::([^]*))?$/;

/**
 * `<!-- ignore rule-name, other-rule: reason -->` or `# ignore rule-name: reason`; undefined for any other remark.
 *
 * @param text  the whole remark
 * @param start where it starts
 */
export function ignoreRemark(text: string, start: number): IgnoreRemark | undefined {
  const match = asked.exec(text.replace(/^(?:<!--|#)|-->$/g, '').trim());
  if (!match) return undefined;
  const reason = match[2]?.trim() ?? '';
  return {
    span: { start, end: start + text.length },
    rules: (match[1] ?? '').split(',').map((name) => name.trim()),
    reason: reason === '' ? undefined : reason,
  };
}

/** The remark as it stands in the body, on a line of its own. */
export function bodyIgnore(rule: string, reason: string): string {
  return `<!-- ignore ${rule}: ${oneLine(reason).replace(/--+/g, '–')} -->`;
}

/** The remark as it stands among the details, on a line of its own. */
export function detailsIgnore(rule: string, reason: string): string {
  return `# ignore ${rule}: ${oneLine(reason)}`;
}

function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').trim();
}
