import assert from 'node:assert/strict';
import fc from 'fast-check';
import { words } from '../../../src/core/messages.ts';
import { moveSection } from '../../../src/core/move/move-section.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

const usual = defaultProfile();
const lettered: Profile = { ...usual, recommendations: { intro: 'It is recommended:', numbering: '(a)' } };

function compose(text: string, profile = usual): Report {
  return composeReport(parse(text), profile);
}

/** The text after the move at `words`; where it is refused, why. */
function moved(text: string, at: string, profile = usual): string {
  const offset = text.indexOf(at);
  assert.notEqual(offset, -1, `“${at}” is not in the text`);
  const move = moveSection(compose(text, profile), offset)?.moved;
  if (move === undefined) return 'no move';
  return 'refused' in move ? `refused: ${words(move.refused)}` : applyEdits(text, move.edits);
}

const details = (fields: string, body = '') =>
  `---\ntype: report\ntitle: The library\n${fields}---\n${body && `\n${body}`}`;

describe('moveSection to the body', () => {
  it('writes a field under the council’s heading, in the council’s place', () => {
    const text = details(
      'purpose: To tell members.\nimplications:\n  legal: |\n    A power.\n\n    A duty.\n  risk: None.\n',
      '## Background\n\nIt opened.\n\n## Conclusion\n\nIt is open.\n',
    );
    assert.equal(
      moved(text, 'legal:'),
      details(
        'purpose: To tell members.\nimplications:\n  risk: None.\n',
        '## Background\n\nIt opened.\n\n## Legal implications\n\nA power.\n\nA duty.\n\n## Conclusion\n\nIt is open.\n',
      ),
    );
    assert.equal(
      moved(text, 'purpose:'),
      details(
        'implications:\n  legal: |\n    A power.\n\n    A duty.\n  risk: None.\n',
        '## Purpose of the report\n\nTo tell members.\n\n## Background\n\nIt opened.\n\n## Conclusion\n\nIt is open.\n',
      ),
    );
  });

  it('takes the remarks above the field with it, and the name of the implications with the last of them', () => {
    assert.equal(
      moved(
        details(
          '# What we say\nimplications:\n  # Guidance: cite the power.\n  legal: A power.\n',
          '## Background\n\nA.\n',
        ),
        'legal:',
      ),
      details(
        '# What we say\n',
        '## Background\n\nA.\n\n## Legal implications\n\n<!-- Guidance: cite the power. -->\n\nA power.\n',
      ),
    );
  });

  it('fills a heading with nothing but guidance under it', () => {
    const text = details('purpose: To tell.\n', '## Purpose\n\n<!-- Guidance -->\n\n## Background\n\nA.\n');
    assert.equal(
      moved(text, 'purpose:'),
      details('', '## Purpose\n\n<!-- Guidance -->\n\nTo tell.\n\n## Background\n\nA.\n'),
    );
  });

  it('writes recommendations as the council numbers them', () => {
    const text = details(
      'recommendations:\n  - text: |\n      That it be renewed.\n    reason: It is quicker.\n  - text: That authority be delegated\n    parts: [to the Director, to the Head]\n',
    );
    assert.equal(
      moved(text, 'recommendations:', lettered),
      details(
        '',
        '## Recommendations\n\nIt is recommended:\n\n(a) That it be renewed.\n\n    Reason: It is quicker.\n\n(b) That authority be delegated\n\n    (a) to the Director\n\n    (b) to the Head\n',
      ),
    );
    assert.match(moved(text, 'recommendations:'), /^refused: .+ reasons and parts/);
    assert.equal(
      moved(details('recommendations:\n  - That one be done.\n  - That two be done.\n'), 'recommendations:'),
      details('', '## Recommendations\n\nIt is recommended:\n\nThat one be done.\n\nThat two be done.\n'),
    );
  });

  it('refuses to make a list of recommendations with labels, which a list cannot carry', () => {
    const text = details('recommendations:\n  - That it be done. {#done}\n');
    assert.match(
      moved(text, 'recommendations:', lettered),
      /^refused: References to “done” would lead nowhere/,
    );
    assert.match(moved(text, 'recommendations:'), /That it be done\. \{#done\}\n$/);
  });

  it('refuses where anything would be lost or read otherwise', () => {
    const field = (value: string, body = '## Background\n\nA. {#a}\n') =>
      moved(details(`implications:\n  legal: ${value}\n  risk: None.\n`, body), 'legal:');
    assert.match(field('A power. # to self'), /^refused: A remark/);
    assert.match(field('| # to self\n    A power.'), /^refused: A remark/);
    const behind = '## Conclusion\n\nA. {#a}\n';
    assert.match(
      field('|\n    :::exempt\n\n    A power.', behind),
      /^refused/,
      'what follows would be exempt',
    );
    assert.match(field('|\n    ## A heading\n\n    A power.'), /^refused/);
    assert.match(field('[a list, of two]'), /^refused/);
    assert.match(
      field('A power.', '## Legal implications\n\nA duty.\n'),
      /^refused: It is written in both places/,
    );
    assert.match(
      field('A power.', '## Legal and risk implications\n\nA duty.\n'),
      /^refused: It is written in both/,
    );
    assert.match(
      moved(details('recommendations:\n  - text: That it be so.\n    to: Council\n'), 'recommendations:'),
      /^refused/,
    );
  });
});

describe('moveSection to the details', () => {
  it('writes a section as a block, among the fields where the council has it', () => {
    const text = details(
      'purpose: To tell.\nimplications:\n  financial: None.\n  risk: None.\nbackground_papers: [None]\n',
      '## Background\n\nA.\n\n## Legal implications\n\nLeisure centres: a *power*.\n\n- one\n- two #3\n\n## Conclusion\n\nB.\n',
    );
    assert.equal(
      moved(text, '## Legal'),
      details(
        'purpose: To tell.\nimplications:\n  financial: None.\n  legal: |\n    Leisure centres: a *power*.\n\n    - one\n    - two #3\n  risk: None.\nbackground_papers: [None]\n',
        '## Background\n\nA.\n\n## Conclusion\n\nB.\n',
      ),
    );
  });

  it('keeps the comments it begins with as remarks, and a heading that is not the council’s', () => {
    const text = details(
      '',
      '## 4. Legal comments\n\n<!-- Guidance: cite the power. -->\n\nA power.\n\n## Background\n\nA.\n',
    );
    const back = moved(text, '## 4.');
    assert.equal(
      back,
      details(
        'implications:\n  # Heading: Legal comments\n  # Guidance: cite the power.\n  legal: |\n    A power.\n',
        '## Background\n\nA.\n',
      ),
    );
    assert.equal(
      moved(back, 'legal:'),
      details(
        '',
        '## Background\n\nA.\n\n## Legal comments\n\n<!-- Guidance: cite the power. -->\n\nA power.\n',
      ),
    );
  });

  it('fills a field that is there and empty', () => {
    const text = details('implications:\n  legal:\n  risk: None.\n', '## Legal implications\n\nA power.\n');
    assert.equal(
      moved(text, '## Legal'),
      details('implications:\n  legal: |\n    A power.\n  risk: None.\n'),
    );
  });

  it('takes recommendations from a list or from paragraphs, with their parts and reasons', () => {
    const list =
      '## Recommendations\n\nIt is recommended:\n\n1. That it be renewed: at once.\n\n   Reason: It is quicker.\n2. That authority be delegated\n   (a) to the Director\n   (b) to the Head\n';
    assert.equal(
      moved(details('', list), '## Rec', lettered),
      details(
        'recommendations:\n  - text: |\n      That it be renewed: at once.\n    reason: |\n      It is quicker.\n  - text: |\n      That authority be delegated\n    parts:\n      - |\n        to the Director\n      - |\n        to the Head\n',
      ),
    );
    assert.equal(
      moved(details('', '## Recommendations\n\nThat one be done. {#one}\n\nThat two be done.\n'), '## Rec'),
      details('recommendations:\n  - |\n    That one be done. {#one}\n  - |\n    That two be done.\n'),
    );
    assert.match(
      moved(details('', '## Recommendations\n\nMembers are asked:\n\n1. That it be done.\n'), '## Rec'),
      /^refused/,
      'words of their own before them',
    );
  });

  it('leaves the notes and links that it refers to in the body', () => {
    assert.equal(
      moved(
        details(
          '',
          '## Legal implications\n\nA [power][p].[^1]\n\n[^1]: A note.\n\n[p]: https://x.example\n',
        ),
        '## Legal',
      ),
      details(
        'implications:\n  legal: |\n    A [power][p].[^1]\n',
        '[^1]: A note.\n\n[p]: https://x.example\n',
      ),
    );
  });

  it('refuses where anything would be lost or read otherwise', () => {
    const section = (body: string) => moved(details('', body), '## Legal');
    assert.match(
      section('## Legal and risk implications\n\nNone.\n'),
      /^refused: This heading stands for several/,
    );
    assert.match(section('## Legal implications {#law}\n\nNone.\n'), /^refused: References to “law”/);
    assert.match(
      section(':::exempt\n\n## Legal implications\n\nA.\n\n:::\n'),
      /^refused: It stands in an exempt/,
    );
    assert.match(section('## Legal implications\n\n## Background\n\nA.\n'), /^refused/, 'nothing under it');
  });

  it('has nothing to say of other sections, nor where the details are not closed', () => {
    assert.equal(moved(details('', '## Background\n\nA.\n'), '## Back'), 'no move');
    const unclosed = '---\ntype: report\n\n## Legal implications\n\nA power.\n';
    assert.match(moved(unclosed, '## Legal'), /^refused: .+ not closed/);
  });
});

/** Lines and blocks that are whole in themselves. */
const whole = [
  'Leisure centres: award the contract #4471.',
  "*that* is 'so'; see [](#first) and [](#why).",
  '- a point',
  '- another: point',
  '(a) to the Director',
  '(b) to the Head',
  '1. one',
  '> quoted',
  '### A heading',
  '### Why {#why}',
  '```\ncode # 1\n```',
  '    code',
  '| a | b |\n| - | - |',
  ':::exempt{paragraphs="3"}\n\nSecret.\n\n:::',
  '<!-- a comment -->',
  '# not a remark',
  '[x]: https://x.example',
  'A note.[^1]',
  '[^1]: The note.',
  'Reason: it is quicker.',
  'It is recommended:',
  '& % @ ! | > {{x}} \\ "',
  'Second. {#second}',
  '',
  '',
  '   ',
  '\tindented',
  'ends in space  ',
];

/** What takes in all that follows. */
const open = ['```', ':::exempt', ':::', '<!-- two', '<div>', '~~~'];

interface Sample {
  readonly lines: readonly string[];
  readonly section: readonly [heading: string, id: string];
  readonly inBody: boolean;
  readonly isLettered: boolean;
  readonly lineEnd: string;
  readonly others: string;
  readonly behind: string;
}

function samples(lines: readonly string[]): fc.Arbitrary<Sample> {
  return fc.record({
    lines: fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 7 }),
    section: fc.constantFrom<[string, string]>(
      ['Purpose of the report', 'purpose'],
      ['Recommendations', 'recommendations'],
      ['Legal implications', 'legal'],
      ['Financial implications', 'financial'],
    ),
    inBody: fc.boolean(),
    isLettered: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    others: fc.constantFrom(
      '',
      'implications:\n  # Guidance\n  risk: None.\n',
      'background_papers: [None]\n',
    ),
    behind: fc.constantFrom('## Consultation\n\nThird. {#third}\n', '## Other\n\nB.[^1]\n\n[^1]: Note\n', ''),
  });
}

function textOf({ lines, section: [heading, id], inBody, lineEnd, others, behind }: Sample): string {
  const content = lines.join('\n');
  const isTop = id === 'purpose' || id === 'recommendations';
  const indented = content.replace(/^(?=.*\S)/gm, isTop ? '  ' : '    ');
  const block = /^\s*?[ \t]/.test(content) ? '|2' : '|';
  const field = isTop ? `${id}: ${block}\n${indented}\n` : `implications:\n  ${id}: ${block}\n${indented}\n`;
  const own = inBody ? `## ${heading}\n\n${content}\n\n` : '';
  const body = `## Background\n\nFirst. {#first}\n\n${own}${behind}`;
  return details(inBody ? others : field, body).replaceAll('\n', lineEnd);
}

/** The text after the section has moved to its other place; undefined where that is refused. */
function movedSection(text: string, { section: [heading, id], isLettered }: Sample): string | undefined {
  const at = text.includes(`## ${heading}`) ? `## ${heading}` : `${id}:`;
  const result = moved(text, at, isLettered ? lettered : usual);
  return /^(?:refused|no move)/.test(result) ? undefined : result;
}

/** The lines that are not the section's; gaps close where a section goes, and its field's name goes with the last. */
function otherLines(text: string, { section: [, id] }: Sample): string[] {
  const own = compose(text).sections.find((section) => section.covers.includes(id));
  assert.ok(own, id);
  const rest = text.slice(0, own.span.start) + text.slice(own.span.end);
  return rest
    .split(/\r\n|\n/)
    .filter((line) => !/^ *(?:implications:|:::.*|#.*|<!--.*-->)?[ \t]*$/.test(line));
}

function assertNothingLost(text: string, after: string, sample: Sample): void {
  assert.deepEqual(otherLines(after, sample), otherLines(text, sample));
  // The council's own words and numbers before recommendations are the tool's to write.
  const content = sample.lines.join('\n').replace(/It is recommended:|^(?:1\.|\([ab]\)) /gm, '');
  for (const word of content.match(/[\p{L}\d]+/gu) ?? []) assert.ok(after.includes(word), word);
  assert.ok(sample.lineEnd === '\n' || !/[^\r]\n/.test(after), 'line ends are the file’s');
}

describe('moving there and back', () => {
  it('loses nothing, changes no other line, and gives the same text again', () => {
    let moves = 0;
    fc.assert(
      fc.property(samples(whole), (sample) => {
        const text = textOf(sample);
        const there = movedSection(text, sample);
        if (there === undefined) return;
        moves++;
        assertNothingLost(text, there, sample);
        const back = movedSection(there, sample);
        // A list carries no labels, and what ends in a colon is no recommendation in the body.
        const mayStay = /\{#second\}|recommended:/.test(there);
        if (back === undefined && mayStay) return;
        assert.ok(back !== undefined, there);
        const again = movedSection(back, sample);
        assert.ok(again !== undefined, back);
        // A list within a recommendation comes back as its parts, which are set apart.
        if (sample.inBody) assert.equal(again, there);
        assert.equal(movedSection(again, sample), back);
      }),
      { numRuns: 200 },
    );
    assert.ok(moves > 60, `only ${moves} were moved`);
  });

  it('loses nothing either where something in it is not closed', () => {
    fc.assert(
      fc.property(samples([...whole, ...open, ...open]), (sample) => {
        const text = textOf(sample);
        const there = movedSection(text, sample);
        if (there !== undefined) assertNothingLost(text, there, sample);
      }),
      { numRuns: 150 },
    );
  });
});
