import 'mocha/mocha.js';

/** Words in the titles of the tests to run, put in place when the tests are bundled. */
declare const GREP: string;

/** Mocha's browser build, because that one needs neither Node nor a document. */
export const mocha = new Mocha({
  // A watcher of a busy machine may miss a file once.
  retries: 1,
  // It prints nothing: run.ts writes the outcome.
  reporter: Mocha.reporters.Base,
  timeout: 20_000,
  forbidPending: true,
  grep: GREP,
});

// Before any test file is evaluated: it defines `describe` and `it`.
mocha.suite.emit('pre-require', globalThis, '', mocha);
