import type { Nodes, Table } from 'mdast';
import type { Block } from '../report/report.ts';
import type { Action, Decision, MinutesItem } from './minutes.ts';
import { namedIn, whenIn, whoIn } from './action.ts';
import { paragraphWords } from './paragraph-words.ts';

/** Something that somebody is to do, wherever in an item the clerk noted it. */
export interface NotedAction extends Action {
  readonly text: string;
  /** Where it is noted. */
  readonly block: Block;
}

/**
 * What is to be done after an item, in order: because of its resolutions, in lines that begin "ACTION:", behind
 * "(Action: …)", and in a table or a column of actions.
 */
export function actionsOf({ parts }: Pick<MinutesItem, 'parts'>): NotedAction[] {
  let before: Block | undefined;
  return parts.flatMap((part): NotedAction[] => {
    const noted = part.blocks.flatMap((block) => {
      const found = notedIn(block, before);
      before = block;
      return found;
    });
    if (part.kind === 'narrative') return noted;
    const [block] = part.blocks;
    const decided = block ? part.decisions.flatMap((decision) => decidedIn(decision, block)) : [];
    return [...decided, ...noted.filter(({ text }) => decided.every((each) => !text.endsWith(each.text)))];
  });
}

function decidedIn({ text, action, parts }: Decision, block: Block): NotedAction[] {
  const own = action ? [{ ...action, text: withoutNote(text), block }] : [];
  return [...own, ...parts.flatMap((part) => decidedIn(part, block))];
}

function notedIn(block: Block, before: Block | undefined): NotedAction[] {
  const { node } = block;
  if (node.type === 'table') return inTable(node, block);
  return linesIn(node, block).flatMap((line, at, lines): NotedAction[] => {
    const said = labelled.exec(line)?.[1];
    if (said === '') return [];
    const isNear = before && (before.exempt === undefined || block.exempt !== undefined);
    const above = lines[at - 1] ?? (isNear ? linesIn(before.node, before).at(-1) : undefined);
    if (said === undefined) return bracketed(line, above, block);
    return [{ ...actionNoted(said, above), block }];
  });
}

const labelled =
  /^\s*(?:ACTIONS?|Actions?)(?: (?:POINT|point|REQUIRED|required|BY|by|FOR|for))?(?: ?\d{1,3})?\s*[:–—-]+\s*([^]*)$/;

/** Paragraphs and items of lists; items below "Actions:" have that before them. */
function linesIn(node: Nodes, block: Block): string[] {
  if (node.type === 'paragraph') return textOf(node, block).split('\n');
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return [];
  return node.children.flatMap((child) => linesIn(child, block));
}

/** "(Action: J. Made-Up)" behind what was said. */
function bracketed(line: string, above: string | undefined, block: Block): NotedAction[] {
  const action = namedIn(line);
  const text = withoutNote(line);
  return action ? [{ ...action, text: text === '' ? (above ?? line) : text, block }] : [];
}

const withoutNote = (words: string) =>
  words.replace(/\s*[([]Actions?(?: by)?\s*[:–-][^)\]]*[)\]]/i, '').trim();

/** What stands behind "ACTION:": what is to be done, or no more than who is to do what was said before. */
function actionNoted(said: string, above: string | undefined): Omit<NotedAction, 'block'> {
  const { text, name } = withName(said);
  if (isName.test(said.trim()) && above !== undefined)
    return { text: above, who: said.trim(), when: whenIn(above) };
  return { text, who: whoIn(text) ?? name ?? leading.exec(text)?.[1], when: whenIn(said) };
}

/** "Circulate the figures – Clerk". */
function withName(said: string): { readonly text: string; readonly name: string | undefined } {
  const found = /^(.{8,}?)\s+[–—-]\s+(.{2,60})$/.exec(said.trim());
  return found?.[2] && isName.test(found[2])
    ? { text: found[1] ?? said, name: found[2] }
    : { text: said.trim(), name: undefined };
}

const leading = /^([A-Z][\w'’.&-]*(?: (?:(?:of|for|and|&|the|in) )?[A-Z][\w'’.&-]*){0,8})(?: to [a-z]|: )/;
const isName = /^(?:all|[A-Z][\w'’.&/-]*(?:,? (?:(?:of|for|and|&|the) )?[A-Z][\w'’.&/-]*){0,8})$/;

const COLUMNS = {
  what: /^(?:agreed )?(?:actions?|tasks?)(?: (?:points?|required|agreed|to be taken))?$/i,
  who: /^(?:who|owner|lead(?: officer)?|by whom|whom|officer|responsib(?:le|ility).*|action(?:ed)? by|assigned to)\??$/i,
  when: /^(?:when|by when|deadline|due(?: date| by)?|date(?: due)?|timescale|target(?: date)?|completion date)\??$/i,
} as const;

function inTable({ children: [top, ...rows] }: Table, block: Block): NotedAction[] {
  const labels = top?.children.map((cell) => textOf(cell, block).trim()) ?? [];
  const column = (name: keyof typeof COLUMNS) => labels.findIndex((label) => COLUMNS[name].test(label));
  const [what, who, when] = [column('what'), column('who'), column('when')];
  if (what === -1) return [];
  return rows.flatMap(({ children }): NotedAction[] => {
    const cell = (at: number) => {
      const found = children[at];
      return found ? textOf(found, block).trim() : '';
    };
    const said = cell(what);
    if (said === '') return [];
    // A column that only names who is to act stands beside what is to be done.
    const beside = who === -1 && isName.test(said) ? children.map((_, at) => cell(at)) : undefined;
    const text = beside?.findLast((words, at) => at !== what && at !== when && words !== '') ?? said;
    const named = beside ? said : cell(who);
    return [
      {
        text,
        who: named === '' ? (whoIn(text) ?? leading.exec(text)?.[1]) : named,
        when: cell(when) === '' ? whenIn(text) : cell(when),
        block,
      },
    ];
  });
}

const textOf = (node: Nodes, { passage }: Block) => paragraphWords(node, passage.piece.text).text;
