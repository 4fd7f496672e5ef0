import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bendOf, namedValuesIn } from '../../../../src/core/parse/front-matter/bend.ts';
import { readFields, readFrontMatter } from '../../../../src/core/parse/front-matter/read.ts';
import { textAt, type Value, valueAt } from '../../../../src/core/parse/front-matter/tree.ts';

/** Values as plain data. */
function plain(value: Value): unknown {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key, plain(inner)]);
}

function fields(source: string): unknown {
  return plain(readFields(source).root);
}

function faults(source: string): string[] {
  return readFields(source).faults.map(
    ({ kind, detail, span }) => `${kind}${detail && ` ${detail}`}: ${source.slice(span.start, span.end)}`,
  );
}

describe('readFields', () => {
  it('takes every value as text, as typed', () => {
    assert.deepEqual(fields('a: 012\nb: no\nc: 01189372421\nd: 12 July 2017\ne: ~\nf: 1e3\ng: 0x1F\nh:\n'), [
      ['a', '012'],
      ['b', 'no'],
      ['c', '01189372421'],
      ['d', '12 July 2017'],
      ['e', '~'],
      ['f', '1e3'],
      ['g', '0x1F'],
      ['h', ''],
    ]);
  });

  it('takes a list item that looks like a field for the sentence it is, and says nothing', () => {
    const source =
      'r:\n  - That Cabinet: approve the award\n  - RESOLVED: That it be approved\n  - text: That it be so\n';
    assert.deepEqual(fields(source), [
      [
        'r',
        ['That Cabinet: approve the award', 'RESOLVED: That it be approved', [['text', 'That it be so']]],
      ],
    ]);
    assert.deepEqual(faults(source), []);
  });

  const bent: [string, string, string][] = [
    ['Leisure centres: award', ':', 'Leisure centres: award'],
    ["'tis the season", "'", "'tis the season"],
    ['!important', '!', '!important'],
    ['*that*', '*', '*that*'],
    ['&c', '&', '&c'],
    ['[link](x) first', '[', '[link](x) first'],
    ['{{date}}', '{', '{{date}}'],
    ['`code`', '`', '`code`'],
    ['@council', '@', '@council'],
    ['% of budget', '%', '% of budget'],
    ['"Place" directorate', '"', '"Place" directorate'],
    ['> 50% of homes', '>', '> 50% of homes'],
    ['| a pipe', '|', '| a pipe'],
    ['- a dash', '-', '- a dash'],
    ['? a question', '?', '? a question'],
    ['[half, typed', '[', '[half, typed'],
    ['"half typed', '"', '"half typed'],
  ];
  for (const [typed, character, words] of bent) {
    it(`keeps every word of ${typed} and says what needs quotation marks`, () => {
      const source = `title: ${typed}\nwards: All\n`;
      assert.deepEqual(fields(source), [
        ['title', words],
        ['wards', 'All'],
      ]);
      assert.deepEqual(faults(source), [`bent ${character}: ${typed}`]);
    });
  }

  it('keeps the words behind a # that is no remark, and leaves remarks alone', () => {
    const source =
      'a: Award contract #4471 to Acme\nb: Contract # 4472\nc: Open # the usual\nd: x#y\ne: # later\n';
    assert.deepEqual(fields(source), [
      ['a', 'Award contract #4471 to Acme'],
      ['b', 'Contract # 4472'],
      ['c', 'Open'],
      ['d', 'x#y'],
      ['e', ''],
    ]);
    assert.deepEqual(faults(source), ['cut #: Award contract #4471 to Acme', 'cut #: Contract # 4472']);
  });

  it('takes no remark for part of the value, colon or not', () => {
    const source = 'status: draft # note: check\ntitle: Leisure centres: award # as agreed\n';
    assert.deepEqual(fields(source), [
      ['status', 'draft'],
      ['title', 'Leisure centres: award'],
    ]);
    assert.deepEqual(faults(source), ['bent :: Leisure centres: award']);
    assert.deepEqual(fields("a: ' # :'\nb: [x, '# y'] # z: z\n"), [
      ['a', ' # :'],
      ['b', ['x', '# y']],
    ]);
  });

  it('writes blocks that stand deep enough below a dash, a field, or a field below a dash', () => {
    for (const typed of [
      'a: One\n  - x\n',
      'r:\n  - One\n    - x\n',
      'r:\n  - text: One\n      - x\n',
      'r:\n- One\n  - x\n',
    ]) {
      const repair = readFields(typed).faults.find(({ kind }) => kind === 'folded')?.repair;
      assert.ok(repair, typed);
      const mended = typed.slice(0, repair.span.start) + repair.text + typed.slice(repair.span.end);
      assert.deepEqual(faults(mended), [], mended);
      assert.match(JSON.stringify(fields(mended)), /One\\n- x/);
    }
  });

  it('keeps lines apart that are a list or paragraphs, and joins wrapped prose', () => {
    const source = 'a: To do\n  - one\n  - two\nb: wrapped\n  prose\nc: one\n\n  two\nd: >\n  x\n\n  - y\n';
    assert.deepEqual(fields(source), [
      ['a', 'To do\n- one\n- two'],
      ['b', 'wrapped prose'],
      ['c', 'one\n\ntwo'],
      ['d', 'x\n\n- y'],
    ]);
    assert.equal(faults(source).filter((fault) => fault.startsWith('folded')).length, 3);
  });

  it('writes repairs that read back as the same words', () => {
    for (const [typed, , words] of bent) {
      const source = `title: ${typed}\n`;
      const repair = readFields(source).faults[0]?.repair;
      assert.ok(repair);
      const mended = source.slice(0, repair.span.start) + repair.text + source.slice(repair.span.end);
      assert.deepEqual(fields(mended), [['title', words]]);
      assert.deepEqual(faults(mended), []);
    }
  });

  it('says what it cannot read, once, at the line', () => {
    assert.deepEqual(faults('a: 1\na: 2\n'), ['unreadable repeated: a']);
    assert.deepEqual(faults('a: x\n\tb: y\n'), ['unreadable tab: b: y']);
    assert.deepEqual(faults('a: x\nhalf\n'), ['unreadable no-colon: half']);
    assert.deepEqual(faults('- a\n- b\n'), ['unreadable no-fields: - a\n- b']);
  });

  it('cannot be made to explode', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    assert.ok(JSON.stringify(fields(bomb.join('\n'))).length < 10_000);
    assert.ok(readFields(`a: ${'['.repeat(100_000)}`));
    assert.ok(readFields('- '.repeat(20_000)));
    assert.ok(readFields(Array.from({ length: 1200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')));
    assert.equal(readFields(`a: ${'x'.repeat(1_000_001)}`).faults[0]?.detail, 'too-large');
  });

  it('never loses a word of a value, nor a field beside it', () => {
    const word = fc.constantFrom(
      'That',
      'Cabinet:',
      'award',
      '#4471',
      '£5,000',
      '*bold*',
      '[a](b)',
      "Bob's",
      '"quoted"',
      '&',
      '!',
      '-',
      '@x',
      '100%',
      '`c`',
      '{x}',
      'a:b',
      'http://x.y',
      '(i)',
      '|',
      '>',
      '?',
      ',',
      '*',
      "'",
      '"',
      '[',
      ']',
      '{',
      '}',
      '…',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const typed = words.join(' ');
        const source = `type: report\ntitle: ${typed}\nwards: All\n`;
        // What YAML itself reads as quoted or listed, whole, is read so.
        fc.pre(!/^(?:["'[{]|[|>]$)/.test(typed) || bendOf(typed, namedValuesIn(source)) !== undefined);
        fc.pre(!/^[|>]$/.test(typed));
        const { root } = readFields(source);
        assert.equal(textAt(root, 'title'), typed);
        assert.equal(textAt(root, 'wards'), 'All');
        const value = valueAt(root, 'title');
        assert.equal(value && source.slice(value.span.start, value.span.end), typed);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fails, whatever is typed', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '\t',
      '"',
      "'",
      '|',
      '>',
      '|\n',
      '[',
      ']',
      '{',
      '}',
      '#',
      ' #',
      '*a',
      '&a ',
      '!',
      '? ',
      '---',
      '...',
      '\r\n',
      '\u0000',
      '\uFEFF',
      '<<: ',
      'é',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        for (const { span } of readFields(source).faults) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('readFrontMatter', () => {
  const bodyOf = (text: string) => text.slice(readFrontMatter(text).span.end);

  it('ends at --- or ..., with any line end and with or without a byte-order mark', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const fence of ['---', '...', '--- ']) {
        const text = ['\uFEFF---', 'type: report', 'title: A title', fence, 'Body'].join(end);
        const { state, root } = readFrontMatter(text);
        assert.equal(state, 'closed');
        assert.equal(textAt(root, 'title'), 'A title');
        assert.equal(bodyOf(text), 'Body');
      }
    }
  });

  it('does not take a --- inside a block of text for the end', () => {
    const text = '---\npurpose: |\n  One\n  ---\n  two\n---\nBody';
    assert.equal(textAt(readFrontMatter(text).root, 'purpose'), 'One\n---\ntwo');
    assert.equal(bodyOf(text), 'Body');
  });

  it('guesses where unclosed details end, so that the body is still read', () => {
    assert.equal(bodyOf('---\ntype: report\ntitle: x\n\n## Purpose\n\nText.\n'), '## Purpose\n\nText.\n');
    assert.equal(
      bodyOf('---\ntype: report\n\nA sentence without a colon.\n'),
      'A sentence without a colon.\n',
    );
    assert.equal(bodyOf('---\ntype: report\n'), '');
  });

  it('is none where the first line is not ---', () => {
    for (const text of ['', '## Purpose\n', ' ---\na: b\n---\n', '----\n', 'x\n---\n']) {
      assert.equal(readFrontMatter(text).state, 'none');
      assert.equal(bodyOf(text), text);
    }
  });

  it('is kept as it was while only the body changes', () => {
    const before = '---\ntype: report\n---\nBody';
    const frontMatter = readFrontMatter(before);
    assert.equal(readFrontMatter(`${before} more`, { text: before, frontMatter }), frontMatter);
    assert.notEqual(
      readFrontMatter(before.replace('report', 'agenda'), { text: before, frontMatter }),
      frontMatter,
    );
  });
});
