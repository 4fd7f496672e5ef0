import { fileURLToPath } from 'node:url';

/** The file that this code runs from: the whole program, once it is bundled. */
export const programFile = fileURLToPath(import.meta.url);
