import assert from 'node:assert/strict';
import { detailAt } from '../../../src/core/details/detail-at.ts';
import { exemptInformation } from '../../../src/core/law/exempt-information.ts';
import { councilFile, marked, paperDetails, report } from './marked.ts';

function at(...lines: readonly string[]) {
  const { text, offset } = marked(report(lines));
  const found = detailAt(paperDetails(text), offset);
  return found && { ...found, words: text.slice(found.span.start, found.span.end) };
}

describe('detailAt', () => {
  it('finds a field by its name, wherever it stands', () => {
    assert.deepEqual(at('med¦ia: x'), undefined);
    assert.deepEqual(at('wards¦: x')?.words, 'wards');
    assert.deepEqual(at('lead_officer:', '  ema¦il: x')?.path, ['lead_officer', 'email']);
    assert.deepEqual(at('contacts:', '  - name: x', '  - na¦me: y')?.path, ['contacts', 'name']);
    assert.deepEqual(at('lead_officer: { em¦ail: x }')?.field.title, 'Email');
    assert.deepEqual(at('implications:', '  ris¦k: x')?.field.title, 'Risk implications');
    assert.deepEqual(at('corporate_pri¦ority: Greener')?.field.title, 'Corporate priority');
  });

  it('finds words on one line, and what they mean', () => {
    assert.deepEqual(at('status: dr¦aft')?.choice?.words, 'Still being written');
    assert.deepEqual(
      at('exempt:', '  paragraphs: "3¦"')?.choice?.words,
      exemptInformation.england.paragraphs['3'],
    );
    assert.deepEqual(at('exempt:', '  paragraphs: [1, 3¦]')?.choice?.value, '3');
    assert.deepEqual(at('title: A ti¦tle')?.field.title, 'Title');
    assert.deepEqual(at('title: A ti¦tle')?.choice, undefined);
    assert.deepEqual(at('meeting_date: 10/12/20¦26')?.choice?.words, 'Thursday 10 December 2026');
  });

  it('leaves alone the officer’s prose, remarks, empty places and the body', () => {
    for (const lines of [['purpose: |', '  To a¦sk.'], ['# rem¦ark'], ['title: ¦'], ['wards:', '¦']]) {
      assert.equal(at(...lines), undefined, lines.join('/'));
    }
    const { text, offset } = marked(report(['status: draft'], ['status: dr¦aft']));
    assert.equal(detailAt(paperDetails(text), offset), undefined);
  });

  it('finds it in lines below which others are broken', () => {
    assert.equal(at('status: dr¦aft', 'x: [', '\tlead: "', ' in')?.choice?.value, 'draft');
  });

  it('finds a rule of a council’s own file', () => {
    const { text, offset } = marked('rules:\n  section-mis¦sing: off\n');
    assert.match(detailAt(councilFile(text), offset)?.field.description ?? '', /lacks a section/);
  });
});
