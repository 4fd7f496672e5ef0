import * as vscode from 'vscode';

/** The one output channel, for our own mistakes. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Committee Reports', { log: true });
}

/** Does `work`; a mistake of ours in it is logged under the feature's name, and the others go on. */
export async function attempt<Result>(
  log: vscode.LogOutputChannel,
  feature: string,
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    logMistake(log, feature, error);
    return undefined;
  }
}

/** Writes down a mistake of ours, and where it was made. */
export function logMistake(log: vscode.LogOutputChannel, where: string, error: unknown): void {
  log.error(where, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
