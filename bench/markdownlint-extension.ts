import { build } from 'esbuild';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureTool } from '../scripts/setup/tool.mjs';
import { runFolder } from '../scripts/vscode/run-folder.mjs';

export interface PeerExtension {
  readonly name: string;
  readonly id: string;
  /** A copy of this run's own. */
  readonly folder: string;
}

/**
 * markdownlint's extension, unpacked, where MARKDOWNLINT_EXTENSION names its folder: it is to be had from
 * the extension marketplace alone. Else a stand-in around the same library, which npm has.
 */
export async function markdownlintExtension(): Promise<PeerExtension> {
  const folder = await runFolder('markdownlint');
  const named = process.env['MARKDOWNLINT_EXTENSION'];
  if (named) {
    const manifest = JSON.parse(await readFile(resolve(named, 'package.json'), 'utf8')) as {
      publisher: string;
      name: string;
      version: string;
      main: string;
    };
    for (const file of ['package.json', manifest.main, 'markdownlint-config-schema.json', 'snippets.json']) {
      await cp(resolve(named, file), resolve(folder, file));
    }
    const name = `markdownlint’s extension ${manifest.version}`;
    return { name, id: `${manifest.publisher}.${manifest.name}`, folder };
  }
  await writeFile(
    resolve(folder, 'package.json'),
    JSON.stringify({
      name: 'markdownlint-stand-in',
      publisher: 'bench',
      version: '0.0.0',
      engines: { vscode: '^1.100.0' },
      main: './extension.js',
      activationEvents: ['onLanguage:markdown'],
    }),
  );
  await build({
    bundle: true,
    minify: true,
    entryPoints: ['bench/in-vscode/markdownlint-stand-in.mjs'],
    outfile: resolve(folder, 'extension.js'),
    external: ['vscode'],
    format: 'cjs',
    logLevel: 'warning',
    nodePaths: [resolve(await ensureTool('peers'), 'node_modules')],
    platform: 'node',
    target: 'es2023',
  });
  return { name: 'markdownlint in a bare extension', id: 'bench.markdownlint-stand-in', folder };
}
