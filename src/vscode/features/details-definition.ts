import * as vscode from 'vscode';
import type { DetailAt } from '../../core/details/detail-at.ts';
import type { Span } from '../../core/span.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentDetails, mayBeInDetails } from '../papers/current-details.ts';
import type { Shell } from '../shell.ts';
import { textPlaces } from '../text-places.ts';
import { rangeOf } from '../to-editor.ts';

/**
 * *Go to Definition* in the details: from a field to the section in the body that it stands for, and from a
 * committee, a ward or a kind of report to where the council's own file lists it.
 */
export function registerDetailsDefinition(shell: Shell): vscode.Disposable {
  const provideDefinition = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(shell.log, 'Go to definition', async () => {
      if (!mayBeInDetails(document, position)) return [];
      const [{ detailAt }, details] = await Promise.all([loadEngine(), currentDetails(shell, document)]);
      const here = details && detailAt(details, document.offsetAt(position));
      if (!here) return [];
      const target = (await sectionIn(shell, document, here)) ?? (await listing(shell, document, here));
      return target ? [{ ...target, originSelectionRange: rangeOf(document, here.span) }] : [];
    });
  return vscode.languages.registerDefinitionProvider('markdown', { provideDefinition });
}

type Places = Parameters<typeof rangeOf>[0];

async function sectionIn({ store }: Shell, document: vscode.TextDocument, { path }: DetailAt) {
  const [{ sectionOf }, current] = await Promise.all([loadEngine(), store.current(document)]);
  const heading = current?.checked.report && sectionOf(current.checked.report, path);
  return heading && linkTo(document.uri, document, heading);
}

async function listing({ profiles }: Shell, document: vscode.TextDocument, here: DetailAt) {
  const [{ listedAt, readFields }, reading] = await Promise.all([
    loadEngine(),
    profiles.readingOf(document.uri),
  ]);
  if (reading?.text === undefined) return undefined;
  const listed = listedAt(readFields(reading.text).root, here);
  return listed && linkTo(reading.uri, textPlaces(reading.text), listed);
}

function linkTo(targetUri: vscode.Uri, places: Places, span: Span): vscode.LocationLink {
  const targetRange = rangeOf(places, span);
  return {
    targetUri,
    targetRange,
    targetSelectionRange: new vscode.Range(targetRange.start, targetRange.start),
  };
}
