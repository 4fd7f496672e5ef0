import assert from 'node:assert/strict';
import type { Value } from '../../../src/core/parse/front-matter/tree.ts';
import { readFrontMatter } from '../../../src/core/parse/front-matter/read.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { asText, draftOf } from '../../../src/core/template/draft.ts';
import { placeWording } from '../../../src/core/template/place-wording.ts';

const wording = 'There are none, because ${1:[reason]}.\n\nSee #4: below.';

/** The text after a wording was put where `^` stands, or in place of what stands between two of them. */
function placed(marked: string): string | undefined {
  const [before = '', selected = '', after] = marked.split('^');
  const text = before + (after === undefined ? '' : selected) + (after ?? selected);
  const selection = {
    start: before.length,
    end: before.length + (after === undefined ? 0 : selected.length),
  };
  const paper = parse(text);
  const result = placeWording(paper, selection, draftOf(wording));
  if (!result) return undefined;
  const edited = applyEdits(text, [{ span: result.span, text: asText(result.draft) }]);
  assert.deepEqual(parse(edited).frontMatter.faults, [], edited);
  return edited;
}

function inDetails(lines: string): string {
  return `---\ntype: report\n${lines}---\n\nBody.\n`;
}

/** Asserts what the fields are after a wording was put at the mark. */
function becomes(marked: string, expected: string): void {
  assert.equal(placed(inDetails(marked)), inDetails(expected));
}

const everyForm = `---
type: report
# Guidance: the title
title: 'One'
purpose: |
  Two

  three

service: >-
  four
  five
wards: [six, seven]
recommendations:
  # Guidance: one action
  - eight
  - |
    nine
  - text: "ten"
    reason:
    parts:
    - eleven
background_papers:
implications:
  # Guidance: why
  legal:
  financial: twelve

  equality: |

---

## Fourteen

Fifteen
`;

/** The names of all fields, and every letter but those of the wording and of YAML's own signs. */
function shapeOf(text: string): unknown {
  const { root, faults } = readFrontMatter(text);
  assert.deepEqual(faults, [], text);
  const letters = (words: string) => words.replace(/[\s'"|>-]/g, '');
  const names = (value: Value): unknown =>
    value.kind === 'map' ? value.entries.map((entry) => [entry.key, names(entry.value)]) : undefined;
  return {
    names: names(root),
    letters: letters(text).replace(letters(asText(draftOf(wording))), ''),
  };
}

describe('a wording placed in a field', () => {
  it('fills an empty one as a block', () => {
    const filled = 'implications:\n  legal: |\n    There are none, because [reason].\n\n    See #4: below.\n';
    becomes('implications:\n  legal:^\n', filled);
    becomes('implications:\n  legal: ^\n', filled);
    becomes('implications:\n  legal:\n    ^\n', filled);
    becomes('implications:\n  leg^al:\n', filled);
    becomes(
      'purpose: ^ # short\n',
      'purpose: | # short\n  There are none, because [reason].\n\n  See #4: below.\n',
    );
  });

  it('comes below what a field holds already', () => {
    const both = 'purpose: |\n  To decide.\n\n  There are none, because [reason].\n\n  See #4: below.\n';
    becomes('purpose: To decide.^\n', both);
    becomes('purpose: "To ^decide."\n', both);
    becomes('purpose: |\n  To decide.\n^\n', both);
    becomes('purpose: |\n  To decide.\n  ^\n', both);
    becomes('purpose: |\n  To decide.\n\n  ^\n', both);
  });

  it('stands where the cursor is in a block', () => {
    becomes(
      'purpose: |\n   One.\n   ^\n   Two.\ntitle: x\n',
      'purpose: |\n   One.\n\n   There are none, because [reason].\n\n   See #4: below.\n\n   Two.\ntitle: x\n',
    );
    becomes(
      'purpose: |^\n  One.\n',
      'purpose: |\n  There are none, because [reason].\n\n  See #4: below.\n\n  One.\n',
    );
    becomes(
      'purpose: |\n  One. ^\ntitle: x\n',
      'purpose: |\n  One. There are none, because [reason].\n\n  See #4: below.\ntitle: x\n',
    );
    becomes(
      'purpose: |\n  ^\ntitle: x\n',
      'purpose: |\n  There are none, because [reason].\n\n  See #4: below.\ntitle: x\n',
    );
  });

  it('takes the place of what is selected', () => {
    const filled = 'purpose: |\n  There are none, because [reason].\n\n  See #4: below.\n';
    becomes('purpose: |\n  ^[write it here]^\n', filled);
    becomes('purpose: "^[write it here]^"\n', filled);
    becomes('purpose: ^None.^\n', filled);
  });

  it('belongs to the field below the guidance it is put on', () => {
    becomes(
      'purpose: |\n  One.\n# Guidance: say ^why\nservice: Parks\n',
      'purpose: |\n  One.\n# Guidance: say why\nservice: |\n  Parks\n\n  There are none, because [reason].\n\n  See #4: below.\n',
    );
  });
});

describe('a wording placed in a list', () => {
  const item = '  - |\n    There are none, because [reason].\n\n    See #4: below.\n';

  it('is the first item of an empty one', () => {
    becomes('recommendations:^\n', `recommendations:\n${item}`);
    becomes('recommendations:\n  - ^\n', `recommendations:\n${item}`);
  });

  it('is a further item from the list’s name and from below it', () => {
    becomes('recommendations:^\n  - That it be.\n', `recommendations:\n  - That it be.\n${item}`);
    becomes('recommendations:\n  - That it be.\n^\n', `recommendations:\n  - That it be.\n${item}\n`);
    becomes(
      'recommendations:\n- That it be.\n^title: x\n',
      'recommendations:\n- That it be.\ntitle: |\n  x\n\n  There are none, because [reason].\n\n  See #4: below.\n',
    );
  });

  it('joins the item that the cursor is in', () => {
    becomes(
      'recommendations:\n  - That it be.^\n  - Two\n',
      'recommendations:\n  - |\n    That it be.\n\n    There are none, because [reason].\n\n    See #4: below.\n  - Two\n',
    );
    becomes(
      'recommendations:\n  - text: That it be.\n    reason:^\n',
      'recommendations:\n  - text: That it be.\n    reason: |\n      There are none, because [reason].\n\n      See #4: below.\n',
    );
  });
});

describe('a wording placed in the body', () => {
  it('is a paragraph of its own on an empty line', () => {
    const words = 'There are none, because [reason].\n\nSee #4: below.';
    assert.equal(
      placed('---\ntype: report\n---\n\n## A\n^\n## B\n'),
      `---\ntype: report\n---\n\n## A\n\n${words}\n\n## B\n`,
    );
    assert.equal(
      placed('---\ntype: report\n---\n\n## A\n\n^\n\n## B\n'),
      `---\ntype: report\n---\n\n## A\n\n${words}\n\n## B\n`,
    );
    assert.equal(placed('---\ntype: report\n---\n^'), `---\ntype: report\n---\n${words}`);
  });

  it('is a paragraph of its own before and behind a line', () => {
    assert.match(
      placed('---\ntype: report\n---\n\n## Legal^\nOne.\n') ?? '',
      /\n## Legal\n\nThere [^]* below\.\n\nOne\.\n/,
    );
    assert.match(placed('---\ntype: report\n---\n\n^One.\n') ?? '', /\n---\n\nThere [^]* below\.\n\nOne\.\n/);
  });

  it('goes into the line the cursor is in, and takes the place of what is selected', () => {
    assert.match(
      placed('---\ntype: report\n---\n\nOne ^two^ three\n') ?? '',
      /\nOne There are [^]* below\. three\n/,
    );
  });
});

describe('a wording', () => {
  for (const lineEnd of ['\n', '\r\n']) {
    it(`keeps every field and word wherever it is placed (${JSON.stringify(lineEnd)})`, () => {
      const text = everyForm.replaceAll('\n', lineEnd);
      const paper = parse(text);
      assert.deepEqual(paper.frontMatter.faults, []);
      const shape = shapeOf(text);
      for (let at = 0; at < text.length; at++) {
        const result = placeWording(paper, { start: at, end: at }, draftOf(wording));
        if (!result) continue;
        const words = asText(result.draft).replaceAll('\n', lineEnd);
        const edited = applyEdits(text, [{ span: result.span, text: words }]);
        assert.deepEqual(shapeOf(edited), shape, edited);
      }
    });
  }

  it('is not placed where no text can stand', () => {
    assert.equal(placed('---\n^\ntype: report\n---\n'), undefined);
    assert.equal(placed(inDetails('wards: [North, ^South]\n')), undefined);
  });
});
