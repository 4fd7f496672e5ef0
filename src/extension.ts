import type { ExtensionContext } from 'vscode';

/** Called by VS Code when a Markdown file is opened: makes what the features share, then registers each. */
export function activate(_context: ExtensionContext): void {}
