import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The workspace folder of a path: itself if it is a folder, else the nearest above with a council.yaml. */
export function folderOf(path) {
  const start = statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path));
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(resolve(folder, 'council.yaml'))) return folder;
  }
  return start;
}
