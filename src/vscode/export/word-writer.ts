/** What writes Word documents, evaluated when the first is exported. */
export function loadWordWriter() {
  return import('../../word/write/export-word.ts');
}
