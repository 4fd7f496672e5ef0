import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { buildForNode } from '../build/tests.mjs';
import { inTable } from './docs/message-table.mjs';

const PAGE = 'docs/command-line.md';

/** What the command line understands, in its page: the tables there are made of what the program goes by. */
export default async function commandLine() {
  const { commands, typedAs, saidOf } = await table();
  const overview = ['| Command | Does |', '| --- | --- |', ...commands.flatMap(formsOf)];
  const made = new Map([['commands', overview.join('\n')]]);
  for (const { name, options } of commands) {
    const rows = Object.entries(options).map(
      ([id, option]) => `| \`${typedAs(id, option)}\` | ${inTable(saidOf(option))} |`,
    );
    made.set(`options of ${name}`, ['| Option | Does |', '| --- | --- |', ...rows].join('\n'));
  }
  const page = await readFile(PAGE, 'utf8');
  const filled = page.replace(
    /(<!-- made: (.+?) -->\n)[^]*?(<!-- until here -->)/g,
    (whole, open, what, close) => (made.has(what) ? `${open}\n${made.get(what)}\n\n${close}` : whole),
  );
  return { [PAGE]: await format(filled, { ...(await resolveConfig(PAGE)), parser: 'markdown' }) };
}

function formsOf({ forms, summary }) {
  const typed = forms.map((form) => `\`${form.replaceAll('|', '\\|')}\``).join('<br>');
  return [`| ${typed} | ${inTable(summary)} |`];
}

async function table() {
  const files = ['commands.ts', 'option-words.ts'].map((name) => `src/node/command-line/${name}`);
  const folder = await buildForNode('src/node/command-line', files);
  try {
    const load = (name) => import(pathToFileURL(resolve(join(folder, name))).href);
    return { ...(await load('commands.mjs')), ...(await load('option-words.mjs')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
