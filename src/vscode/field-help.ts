import * as vscode from 'vscode';
import type { Choice, Field } from '../core/schema/field.ts';

/**
 * What an officer is told of a field, and of the words that stand or may stand in it.
 *
 * @param choice those words, where they are one of several that are known; otherwise each of them is told of
 */
export function fieldHelp(
  { title, description, examples, choices, law }: Field,
  choice?: Choice,
): vscode.MarkdownString {
  const [example] = examples;
  const meanings = choice ? [] : choices.flatMap(meaning).map((words) => `- ${words}`);
  const paragraphs = [
    ...(choice ? meaning(choice).flatMap((words) => [words, '---']) : []),
    `**${plain(title)}**`,
    plain(description),
    meanings.join('\n'),
    example === undefined || choices.length > 0 ? '' : plain(vscode.l10n.t('For example: {0}', example)),
    law === undefined ? '' : plain(vscode.l10n.t('Law: {0}', law)),
  ];
  return new vscode.MarkdownString(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
}

/** Nothing where the words say all there is to say. */
function meaning({ value, words }: Choice): string[] {
  return words === undefined ? [] : [`**${plain(value)}** – ${plain(words)}`];
}

/** Words as Markdown that shows them as they are: a council's own words are nobody's mark-up. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+\-.!|<>&~:]/g, '\\$&').replace(/\s+/g, ' ');
}
