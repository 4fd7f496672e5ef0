/** What turns a paper into a page, evaluated when the first preview is opened. */
export function loadRenderer() {
  return import('./renderer-parts.ts');
}
