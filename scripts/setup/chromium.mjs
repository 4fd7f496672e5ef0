import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { node24 } from './node24.mjs';
import { run } from './run.mjs';
import { ensureTool } from './tool.mjs';

const programFiles = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].filter(Boolean);

/** Where an installed browser that Playwright can drive usually is. */
const USUAL = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (it) => `/Applications/${it}.app/Contents/MacOS/${it}`,
  ),
  linux: ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map((it) => `/usr/bin/${it}`),
  win32: programFiles.flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/**
 * Finds a Chromium: the one CHROME_PATH names, an installed one, or the one inside an npm package.
 * @returns {Promise<{executablePath: string, env?: Record<string, string>}>} launch options for Playwright
 * @throws where there is none and npm has none for this system
 */
export async function chromium() {
  const named = process.env.CHROME_PATH;
  if (named) return { executablePath: named };
  const installed = (USUAL[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return { executablePath: installed };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one in CHROME_PATH.');
  }
  const unpacked = resolve(await ensureTool('chromium', unpack), 'unpacked');
  return {
    executablePath: resolve(unpacked, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [resolve(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: resolve(unpacked, 'fonts.conf'),
    },
  };
}

/** Unpacks the browser, the libraries a bare machine lacks, and a font. The package unpacks into TMPDIR. */
async function unpack(folder) {
  const unpacked = resolve(folder, 'unpacked');
  await mkdir(unpacked);
  const script = `
    import { inflate } from '@sparticuz/chromium';
    for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate('node_modules/@sparticuz/chromium/bin/' + part);
    }`;
  const { status, printed } = await run(await node24(), ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: { ...process.env, TMPDIR: unpacked },
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked:\n${printed}`);
  await writeFile(
    resolve(unpacked, 'fonts.conf'),
    `<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`,
  );
}
