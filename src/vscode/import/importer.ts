/** What reads documents and makes papers of them, evaluated when the first one is imported. */
export function loadImporter() {
  return import('./import-parts.ts');
}
