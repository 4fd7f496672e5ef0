/** What reads a Word copy and lays it beside its report, evaluated when the first one comes back. */
export function loadCopyReader() {
  return import('./copy-parts.ts');
}
