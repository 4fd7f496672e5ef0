/**
 * What the core does that is heavy to evaluate, behind one door: it is opened on first use,
 * so that activating the extension evaluates no parser.
 */
export function loadEngine() {
  return import('./engine-parts.ts');
}
