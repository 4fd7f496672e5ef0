import * as vscode from 'vscode';
import type { CouncilReading } from '../council/council-reading.ts';
import type { Shell } from '../shell.ts';
import { textPlaces } from '../text-places.ts';
import { diagnosticOf } from '../to-editor.ts';

/** Shows what is wrong in a `council.yaml`, open or not: every report of its folder depends on it. */
export function registerCouncilProblems({ extension, profiles }: Shell): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('committee-reports-council');
  const show = ({ uri, text = '', problems }: CouncilReading) => {
    const places = textPlaces(text);
    shown.set(
      uri,
      problems.map((problem) => diagnosticOf(places, problem, extension.extensionUri)),
    );
  };
  return vscode.Disposable.from(shown, profiles.onDidRead(show));
}
