import * as vscode from 'vscode';
import type { Choice, Field } from '../core/schema/field.ts';
import { asMarkdown } from './as-markdown.ts';

/** What an officer is told of a field, and of the words that stand or may stand in it. */
export function fieldHelp(
  { title, description, examples, choices, law }: Field,
  choice?: Choice,
): vscode.MarkdownString {
  const [example] = examples;
  const help = new vscode.MarkdownString();
  if (choice?.words !== undefined) {
    help.appendMarkdown(`**${asMarkdown(choice.value)}** – ${asMarkdown(choice.words)}\n\n---\n\n`);
  }
  help.appendMarkdown(`**${asMarkdown(title)}**`);
  const paragraphs = [
    description,
    example === undefined || choices.length > 0 ? '' : vscode.l10n.t('For example: {0}', example),
    law === undefined ? '' : vscode.l10n.t('Law: {0}', law),
  ];
  for (const paragraph of paragraphs)
    if (paragraph !== '') help.appendMarkdown(`\n\n${asMarkdown(paragraph)}`);
  return help;
}
