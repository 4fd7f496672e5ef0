import * as vscode from 'vscode';
import type { Change } from '../../core/returned/changes/change.ts';
import type { Hand } from '../../core/returned/returned.ts';
import type { PlacedChange } from '../../core/returned/review.ts';
import { asMarkdown } from '../as-markdown.ts';

const LONGEST = 60;

/** Words within quotation marks, cut where they are many. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}”`;
}

/** “Idris Calloway, 3 October 2026”. */
export function handWords({ author, date }: Hand): string {
  const name = author === '' ? vscode.l10n.t('somebody') : author;
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  if (day === undefined) return name;
  const shown = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return vscode.l10n.t('{0}, {1}', name, shown);
}

/** Who made a change, or that nobody tracked it. */
export function madeBy({ by }: Change): string {
  return by ? handWords(by) : vscode.l10n.t('changed without tracking');
}

/** What a change does, on one line. */
export function changeWords({ change }: PlacedChange): string {
  const { kind, moved, old, new: now } = change;
  switch (kind) {
    case 'joined':
      return vscode.l10n.t('Join this paragraph and the next');
    case 'row-added':
      return vscode.l10n.t('New row: {0}', quoted(now));
    case 'row-removed':
      return vscode.l10n.t('Take out the row: {0}', quoted(old));
    case 'paragraph-added':
      return moved
        ? vscode.l10n.t('Moved to here: {0}', quoted(now))
        : vscode.l10n.t('New paragraph: {0}', quoted(now));
    case 'paragraph-removed':
      return moved
        ? vscode.l10n.t('Moved from here: {0}', quoted(old))
        : vscode.l10n.t('Take out the paragraph: {0}', quoted(old));
    case 'withdrawn':
      return vscode.l10n.t('Put in and taken out again: {0}', quoted(old));
    case 'looks':
      return vscode.l10n.t('Only the look was changed: {0}', quoted(now));
    case 'untracked-added':
      return vscode.l10n.t('Only in the Word copy: {0}', quoted(now));
    case 'untracked-removed':
      return vscode.l10n.t('Not in the Word copy: {0}', quoted(old));
    case 'untracked-moved':
      return vscode.l10n.t('Elsewhere in the Word copy: {0}', quoted(now));
    default:
      if (now.trim() === '' && now.includes('\n')) return vscode.l10n.t('Part the paragraph in two');
      if (old === '') return vscode.l10n.t('Insert {0}', quoted(now));
      return now === '' ? vscode.l10n.t('Delete {0}', quoted(old)) : `${quoted(old)} → ${quoted(now)}`;
  }
}

/** The sentence that a change stands in: old words struck out, new ones bold. */
export function sentence({ around }: PlacedChange): string {
  return around
    .map(({ text, side, own }) => {
      if (!own) return side === 'new' ? '' : asMarkdown(text);
      const words = asMarkdown(text.trim());
      if (words === '' || side === 'same') return asMarkdown(text);
      return ` ${side === 'old' ? `~~${words}~~` : `**${words}**`} `;
    })
    .join('');
}

/** What an officer is told of a change that no button can make; empty where one can. */
export function handHint({ make, change, state }: PlacedChange): string {
  if (make || state !== 'open') return '';
  return change.kind === 'withdrawn' || change.kind === 'looks'
    ? vscode.l10n.t('Nothing needs to be done in the report.')
    : vscode.l10n.t('This one has to be made by hand in the text.');
}
