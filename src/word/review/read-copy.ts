import { words } from '../../core/messages.ts';
import type { ReturnedDocument } from '../../core/returned/returned.ts';
import { openPackage, PackageFault } from '../open-package.ts';
import { readReturned } from './read-returned.ts';

/**
 * A Word copy that came back, from the bytes of its file. Nothing in it is run, and nothing it leads to is fetched.
 *
 * @returns why it cannot be read, in a sentence
 */
export async function readCopy(
  file: Uint8Array,
): Promise<{ readonly copy: ReturnedDocument } | { readonly refused: string }> {
  try {
    const opened = await openPackage(file);
    if (!('refused' in opened)) return { copy: await readReturned(opened) };
    return { refused: words({ id: `import-refused-${opened.refused}`, args: {} }) };
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    return { refused: words({ id: `import-refused-${error.refusal}`, args: {} }) };
  }
}
