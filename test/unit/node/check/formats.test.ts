import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { rules } from '../../../../src/core/check/rules.ts';
import type { CheckedFile } from '../../../../src/node/check/checked-file.ts';
import { formats } from '../../../../src/node/check/formats/formats.ts';

const problem = (severity: string, message: string) => ({
  rule: 'placeholder-left',
  severity,
  message,
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
});

const files: readonly CheckedFile[] = [
  {
    path: 'reports/a & b.md',
    problems: [problem('error', 'Who is “<name>”?\u0001'), problem('warning', 'Is it \uD800?')],
    repairs: 0,
  },
  { path: 'reports/fine.md', problems: [], repairs: 0 },
  { path: resolve('/elsewhere/c.md'), problems: [problem('info', 'Perhaps.')], repairs: 0 },
];

describe('the formats of check', () => {
  const plain = { colours: false };

  it('colours how grave a problem is, and nothing that another program would look for', () => {
    assert.equal(
      formats.text(files.slice(2), plain),
      `${resolve('/elsewhere/c.md')}:3:5 info Perhaps. placeholder-left\n`,
    );
    const coloured = formats.text(files.slice(2), { colours: true });
    assert.ok(coloured.includes(':3:5 \u001B[36minfo\u001B[0m Perhaps. '));
  });

  it('gives JUnit a test case a file, which errors alone fail, in words that XML can hold', () => {
    const xml = formats.junit(files, plain);
    assert.match(xml, /<testsuites name="[^"]+" tests="3" failures="1" errors="0">/);
    assert.equal(xml.match(/<testcase /g)?.length, 3);
    assert.match(
      xml,
      /<testcase name="reports\/a &amp; b\.md"[^>]*>\s*<failure message="1 error" type="error">3:5 error Who is “&lt;name&gt;”\?\uFFFD placeholder-left<\/failure>\s*<system-out>3:5 warning Is it \uFFFD\? /,
    );
    assert.match(xml, /<testcase name="reports\/fine\.md"[^>]*\/>/);
    assert.match(xml, /c\.md"[^>]*>\s*<system-out>3:5 info Perhaps\./);
  });

  it('gives SARIF every rule with its page, and each problem its place in UTF-16 units', () => {
    const log = JSON.parse(formats.sarif(files, plain)) as {
      readonly version: string;
      readonly runs: readonly [
        {
          readonly columnKind: string;
          readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
          readonly results: readonly {
            readonly ruleId: string;
            readonly ruleIndex: number;
            readonly level: string;
            readonly locations: readonly unknown[];
          }[];
        },
      ];
    };
    assert.equal(log.version, '2.1.0');
    const [{ columnKind, tool, results }] = log.runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    const described = tool.driver.rules.map(({ id }) => id);
    assert.deepEqual(
      rules.filter(({ name }) => !described.includes(name)),
      [],
    );
    assert.deepEqual(
      results.map(({ level }) => level),
      ['error', 'warning', 'note'],
    );
    for (const { ruleId, ruleIndex } of results) assert.equal(described[ruleIndex], ruleId);
    assert.deepEqual(results[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'reports/a%20%26%20b.md', uriBaseId: 'ROOT' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ]);
    assert.match(JSON.stringify(results[2]?.locations), /"uri":"file:\/\/\//);
  });

  it('gives SARIF the repairs of a problem, and JSON what is promised alone', () => {
    const edit = { line: 3, column: 5, endLine: 3, endColumn: 9, text: 'Ms Bell' };
    const fixes = [{ title: 'Say who', edits: [edit] }];
    const file = {
      path: 'reports/a b.md',
      problems: [{ ...problem('error', 'Who?'), fixes }, problem('info', 'Perhaps.')],
      repairs: 1,
    };
    type Log = { readonly runs: readonly [{ readonly results: readonly { readonly fixes?: unknown }[] }] };
    const fixesIn = (checked: CheckedFile) =>
      (JSON.parse(formats.sarif([checked], plain)) as Log).runs[0].results.map((result) => result.fixes);
    assert.deepEqual(fixesIn(file), [
      [
        {
          description: { text: 'Say who' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'reports/a%20b.md', uriBaseId: 'ROOT' },
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
                  insertedContent: { text: 'Ms Bell' },
                },
              ],
            },
          ],
        },
      ],
      undefined,
    ]);
    assert.deepEqual(fixesIn({ ...file, quotesExempt: true }), [undefined, undefined]);
    assert.doesNotMatch(formats.json([file], plain), /fixes|Ms Bell/);
  });

  it('quotes for the log of a pipeline nothing of a file that holds exempt matter', () => {
    const exempt: CheckedFile = {
      path: 'a.md',
      problems: [problem('error', 'SECRET')],
      repairs: 0,
      quotesExempt: true,
    };
    for (const print of [formats.sarif, formats.junit]) {
      const log = print([exempt, ...files], plain);
      assert.doesNotMatch(log, /SECRET/);
      const [rule] = rules.filter(({ name }) => name === 'placeholder-left');
      assert(rule && log.includes(rule.page.fault));
      assert.match(log, /Perhaps\./);
    }
    for (const print of [formats.text, formats.json]) assert.match(print([exempt], plain), /SECRET/);
  });
});
