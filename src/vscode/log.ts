import * as vscode from 'vscode';

/** The one output channel, for our own mistakes. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Committee Reports', { log: true });
}

/**
 * Does `work`; a mistake of ours in it is logged under the feature's name, and the others go on.
 *
 * @param failed told of the mistake once it is logged
 */
export async function attempt<Result>(
  log: vscode.LogOutputChannel,
  feature: string,
  work: () => Result | Promise<Result>,
  failed: (error: unknown) => void = () => undefined,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    logMistake(log, feature, error);
    failed(error);
    return undefined;
  }
}

/**
 * Does what an officer asked for. Where it goes wrong that is logged as by `attempt`, and said, so that nobody waits for
 * what does not come: most often a file is open in Word, or may not be written.
 */
export function carryOut<Result>(
  log: vscode.LogOutputChannel,
  feature: string,
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  return attempt(log, feature, work, (error) => {
    void tellFailed(log, error instanceof vscode.FileSystemError);
  });
}

async function tellFailed(log: vscode.LogOutputChannel, isOfFile: boolean): Promise<void> {
  const said = isOfFile
    ? vscode.l10n.t(
        'That did not work, because a file could not be read or written. It may be open in another program, or you may not be allowed to change it.',
      )
    : vscode.l10n.t('That did not work, by a mistake of Committee Reports. The log says what happened.');
  const show = vscode.l10n.t('Show log');
  if ((await vscode.window.showErrorMessage(said, show)) === show) log.show();
}

/** Writes down a mistake of ours, and where it was made. */
export function logMistake(log: vscode.LogOutputChannel, where: string, error: unknown): void {
  log.error(where, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
