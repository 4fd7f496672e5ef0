import assert from 'node:assert/strict';
import england from '../../../profiles/england.yaml';
import { draftOf } from '../../../src/core/template/draft.ts';
import { standardWordings } from '../../../src/core/template/wording.ts';

/** Sections that a council may have though England's profile does not. */
const councilsOwn = ['crime_and_disorder', 'data_protection'];

describe('standardWordings', () => {
  it('are at least twenty, each found by a word of its own', () => {
    assert.ok(standardWordings.length >= 20);
    assert.equal(new Set(standardWordings.map(({ prefix }) => prefix)).size, standardWordings.length);
    for (const { prefix } of standardWordings) assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('have a hint in brackets at every tab stop, so that none is published unseen', () => {
    for (const { name, text } of standardWordings) {
      assert.ok(!/\$(?!\{\d)/.test(text), name);
      for (const blank of draftOf(text).filter((part) => typeof part !== 'string')) {
        const preset = blank.choices !== undefined;
        assert.ok(preset || /^\[[a-z][^\]]+\]$/.test(blank.hint), `${name}: ${blank.hint}`);
      }
    }
  });

  it('stand in sections, nations, bodies and files that exist', () => {
    const { sections: known } = england as { sections: { id: string }[] };
    const exist = {
      sections: [...known.map(({ id }) => id), ...councilsOwn],
      nations: ['england', 'wales', 'scotland', 'northern_ireland'],
      bodies: ['council', 'executive', 'committee', 'scrutiny', 'regulatory', 'joint', 'individual'],
      papers: ['report', 'agenda', 'minutes'],
    };
    for (const { name, sections, nations = [], bodies = [], papers } of standardWordings) {
      const said = { sections, nations, bodies, papers };
      for (const kind of ['sections', 'nations', 'bodies', 'papers'] as const) {
        const unknown = said[kind].filter((word) => !exist[kind].includes(word));
        assert.deepEqual(unknown, [], `${kind} of ${name}`);
      }
    }
  });

  it('cite a law only where it holds', () => {
    const reach: readonly [RegExp, readonly string[]][] = [
      [/Local Authorities \(Executive Arrangements\)[^.]*\(England\)/, ['england']],
      [/Localism Act 2011/, ['england']],
      [/section 149/, ['england', 'wales', 'scotland']],
      [/Crime and Disorder Act 1998/, ['england', 'wales']],
      [/Part 1 of Schedule 12A/, ['england']],
      [/Part 4 of Schedule 12A/, ['wales']],
      [/Local Government \(Scotland\) Act 1973/, ['scotland']],
      [/Northern Ireland/, ['northern_ireland']],
    ];
    for (const {
      name,
      text,
      nations = ['england', 'wales', 'scotland', 'northern_ireland'],
    } of standardWordings) {
      for (const [law, where] of reach.filter(([cited]) => cited.test(text))) {
        assert.ok(
          nations.every((nation) => where.includes(nation)),
          `${name} cites ${law.source}`,
        );
      }
    }
  });

  it("never offer a chair's urgency for an executive, which has no such power", () => {
    for (const { name, text, bodies } of standardWordings) {
      if (!text.includes('section 100B')) continue;
      assert.ok(bodies !== undefined && !bodies.includes('executive'), name);
    }
  });
});
