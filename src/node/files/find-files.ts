import { readdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kindOf } from '../kind-of.ts';
import { reasonOf } from './read-text.ts';
import { UsageError } from '../usage-error.ts';

/** Never looked into unless named: packages, and the council's own templates, whose gaps are meant. */
const LEFT_OUT = ['node_modules', 'templates'];

export interface FoundFile {
  readonly path: string;
  /** Named by the caller, not found in a folder: so it has to be one of ours. */
  readonly named: boolean;
  /** The folder that was named and the file found in. */
  readonly root?: string;
}

/**
 * The files that paths name: a file itself, the Markdown files in a folder, or what a pattern matches. In order,
 * each once.
 *
 * @param warn told, in a sentence, of a folder that cannot be looked into
 * @throws UsageError naming every path that leads nowhere
 */
export async function findFiles(
  paths: readonly string[],
  warn: (sentence: string) => void,
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const nowhere: string[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    const inside = kind?.isFile()
      ? [{ path, named: true }]
      : kind?.isDirectory()
        ? markdownIn(path, warn).map((file) => ({ path: file, named: false, root: path }))
        : await matching(path);
    if (inside.length === 0 && !kind) nowhere.push(path);
    for (const file of inside) {
      const address = resolve(file.path);
      const known = found.get(address);
      if (!known || (file.named && !known.named)) found.set(address, file);
    }
  }
  if (nowhere.includes('-')) {
    throw new UsageError(
      'Standard input is not read: name the file, so that what it names can be found beside it.',
    );
  }
  if (nowhere.length > 0) {
    throw new UsageError(nowhere.map(notFound).join('\n'));
  }
  return [...found.values()];
}

function notFound(path: string): string {
  return /[*?[{]/.test(path) ? `No file matches “${path}”.` : `There is no file or folder “${path}”.`;
}

/** The paths of the Markdown files in a folder and those below, in order. Hidden folders are left out. */
function markdownIn(folder: string, warn: (sentence: string) => void): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const look = (path: string, prefix: string) => {
    try {
      // A link may lead back to a folder around it.
      const real = realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || LEFT_OUT.includes(entry.name)) continue;
        const inside = join(path, entry.name);
        const kind = entry.isSymbolicLink() ? kindOf(inside) : entry;
        if (kind?.isDirectory()) look(inside, `${prefix}${entry.name}/`);
        else if (kind?.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) files.push(prefix + entry.name);
      }
    } catch (error) {
      warn(`“${path}” cannot be looked into (${reasonOf(error)}).`);
    }
  };
  look(folder, folder === '.' ? '' : `${folder.replace(/[\\/]+$/, '')}/`);
  return files.sort();
}

async function matching(pattern: string): Promise<FoundFile[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern.replaceAll('\\', '/'), {
    expandDirectories: false,
    ignore: LEFT_OUT.map((name) => `**/${name}/**`),
  });
  return files.sort().map((path) => ({ path, named: false }));
}
