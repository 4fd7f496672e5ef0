// Imports node built-ins only: it runs before anything is installed.
import { readFile } from 'node:fs/promises';
import { npm } from './npm.mjs';

const locked = async (file) => JSON.parse(await readFile(file, 'utf8')).packages;

/** Whether node_modules holds every package, at the version, that package-lock.json names. */
async function upToDate() {
  try {
    const wanted = await locked('package-lock.json');
    const present = await locked('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * Installs the project's packages where they are missing or out of date.
 * @throws where Node is older than they can run on
 */
export async function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  }
  if (await upToDate()) return;
  console.log('Installing packages …');
  await npm(['ci']);
}
