import assert from 'node:assert/strict';
import { labelCompletions } from '../../../src/core/navigate/label-completions.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { compose } from './sample-report.ts';

/** What is offered at `|`, and the line with the first of it taken. */
function offered(line: string): string[] {
  const marked = `---\ntype: report\npurpose: To ask. {#aim}\n---\n\n## Background {#why}\n\n${line}\n\nThe cost is met from the budget for the three years from April 2027. {#cost}\n`;
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completions = labelCompletions(compose(text), offset);
  const [first] = completions;
  if (!first) return [];
  const after = applyEdits(text, [{ span: first.span, text: first.text }]);
  const start = text.indexOf(line.split('|', 1)[0] ?? '');
  return [
    after.slice(start).split('\n', 1)[0] ?? '',
    ...completions.map(({ label, number, words }) => `${label} ${number}: ${words}`),
  ];
}

const all = [
  'aim 1.1: To ask.',
  'why 2: Background',
  'cost 2.2: The cost is met from the budget for the three years from …',
];

describe('labelCompletions', () => {
  it('offers every label with its number and first words, behind a bracket with or without a hash', () => {
    assert.deepEqual(offered('See [](#|'), ['See [](#aim)', ...all]);
    assert.deepEqual(offered('See [](|)'), ['See [](#aim)', ...all]);
    assert.deepEqual(offered('See [the cost](#c|os) now'), ['See [the cost](#aim) now', ...all]);
    assert.deepEqual(offered('See [](#|, and more'), ['See [](#aim), and more', ...all]);
  });

  it('offers nothing anywhere else', () => {
    for (const line of ['See #|', 'See [#|', 'See [](https://|', 'See (#|', '[](#why) |']) {
      assert.deepEqual(offered(line), [], line);
    }
  });
});
