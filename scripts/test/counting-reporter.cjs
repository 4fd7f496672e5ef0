// A mocha reporter: prints as `spec` does, and writes how it ended to the file named by its option.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const failed = this.failures.map((test) => test.fullTitle());
      writeFileSync(options.reporterOptions.results, JSON.stringify({ passed: this.stats.passes, failed }));
    });
  }
};
