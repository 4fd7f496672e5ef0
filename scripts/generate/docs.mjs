import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForNode } from '../build/tests.mjs';
import { messageTable } from './docs/message-table.mjs';
import { ruleIndex, rulePage } from './docs/rule-page.mjs';

/** One page a rule with an index, and a table of every message. */
export default async function docs() {
  const { rules, english } = await core();
  const pages = rules.map((rule) => [`docs/rules/${rule.name}.md`, rulePage(rule)]);
  return {
    'docs/rules/README.md': ruleIndex(rules),
    ...Object.fromEntries(pages),
    'docs/messages.md': messageTable(english),
  };
}

async function core() {
  const folder = await buildForNode('src/core', ['src/core/check/rules.ts', 'src/core/messages.ts']);
  try {
    const load = (path) => import(pathToFileURL(resolve(join(folder, path))).href);
    const [{ rules }, { english }] = [await load('check/rules.mjs'), await load('messages.mjs')];
    return { rules, english };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
