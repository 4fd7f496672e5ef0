import assert from 'node:assert/strict';
import { report } from 'schema-validators';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type {
  BodyKind,
  Nation,
  OwnFieldKind,
  ParagraphNumbering,
  ResolutionStyle,
} from '../../../src/core/profile/profile.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import { fieldOfSection } from '../../../src/core/report/section-field.ts';
import { rootField } from '../../../src/core/schema/field.ts';
import { fieldAt } from '../../../src/core/schema/fields.ts';
import { plain } from '../../../src/core/schema/plain.ts';

describe('the report schema', () => {
  it('takes a report whose sections stand in the body as it takes one whose sections are fields', () => {
    const text = [
      '---',
      'type: report',
      'title: Bins',
      'committee: Cabinet',
      'meeting_date: 2026-12-10',
      '---',
      '## Purpose of the report',
      'To decide.',
      '## Recommendations',
      '- That bins be bought.',
      '## Legal and financial implications',
      'None, because nothing is spent.',
      '## Background papers',
      'None were relied on.',
    ].join('\n');
    const { details, sections } = composeReport(parse(text), defaultProfile());
    const composed: Record<string, unknown> = { ...(plain(details) as object) };
    const implications: Record<string, unknown> = {};
    for (const { covers, span } of sections) {
      for (const id of covers) {
        const [field, inner] = fieldOfSection(id);
        const words = text.slice(span.start, span.end);
        if (inner === undefined) composed[field] = words;
        else implications[inner] = words;
      }
    }
    const merged = { ...composed, implications };
    assert.deepEqual(Object.keys(implications), ['legal', 'financial']);
    assert.equal(report(merged), true, JSON.stringify(report.errors));
    assert.equal(report({ ...merged, implications: { legal: ['no words'] } }), false);
  });
});

describe('the council schema', () => {
  it('offers exactly what the profile’s types know', () => {
    const nation: Record<Nation, true> = {
      england: true,
      wales: true,
      scotland: true,
      northern_ireland: true,
    };
    const numbering: Record<ParagraphNumbering, true> = {
      sections: true,
      consecutive: true,
      restart: true,
      lettered: true,
      none: true,
    };
    const style: Record<ResolutionStyle, true> = { that: true, to: true, imperative: true };
    const kind: Record<OwnFieldKind, true> = {
      text: true,
      number: true,
      date: true,
      'yes/no': true,
      choice: true,
      list: true,
    };
    const body: Record<BodyKind, true> = {
      council: true,
      executive: true,
      committee: true,
      scrutiny: true,
      regulatory: true,
      joint: true,
      individual: true,
    };
    const field = (...path: string[]) => fieldAt(rootField('council'), path);
    const offered = (...path: string[]) => field(...path)?.choices.map(({ value }) => value);
    assert.deepEqual(offered('nation'), Object.keys(nation));
    assert.deepEqual(offered('numbering'), Object.keys(numbering));
    assert.deepEqual(offered('resolution_style'), Object.keys(style));
    assert.deepEqual(offered('fields', 'kind'), Object.keys(kind));
    assert.deepEqual(field('committees', 'kind')?.examples, Object.keys(body));
  });
});
