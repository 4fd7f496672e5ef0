import { toString } from 'mdast-util-to-string';
import type { ResolutionStyle } from '../profile/profile.ts';
import type { Opening } from './clause.ts';
import type { Decision, Resolution } from './minutes.ts';

/** How one decision of a resolution is put, and what the words before it have said of it. */
export interface DecisionWording {
  readonly style: ResolutionStyle;
  /** "RESOLVED That:" and "RESOLVED to:" say the beginning for all that follows. */
  readonly behind: Opening | undefined;
}

/** How a decision is put, so that another can be put in its place. */
export function wordingOf({ text }: Decision, resolution: Resolution): DecisionWording {
  const own = /^\W*(?:(that)\b|(?:not )?(to)\b)/i.exec(text);
  if (own) return { style: own[1] ? 'that' : 'to', behind: undefined };
  const lead = leadWords(resolution);
  if (/\bthat\W*$/i.test(lead)) return { style: 'that', behind: 'that' };
  if (/\bto\W*$/i.test(lead)) return { style: 'to', behind: 'to' };
  const joined = resolution.decisions.length > 1 && / be [a-z]/.test(text);
  return joined ? { style: 'that', behind: 'that' } : { style: 'imperative', behind: undefined };
}

/** "RESOLVED That:": the paragraph before the decisions, without those that stand in it. */
export function leadWords({ blocks, decisions }: Resolution): string {
  const [lead] = blocks;
  if (!lead) return '';
  const { node } = lead;
  const paragraph = node.type === 'list' ? node.children[0]?.children[0] : node;
  const first = decisions[0];
  const words = paragraph ? toString(paragraph).trim() : '';
  const at = first && first.span.start < lead.span.end ? words.indexOf(first.text.slice(0, 20)) : -1;
  return at === -1 ? words : words.slice(0, at);
}
