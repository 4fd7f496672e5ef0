import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { composeAgenda } from '../../../src/core/agenda/compose-agenda.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { builtinNames, builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import { asText } from '../../../src/core/template/draft.ts';
import { exclusionWording } from '../../../src/core/template/exclusion-wording.ts';
import { newAgenda } from '../../../src/core/template/new-agenda.ts';

const answers = {
  committee: 'Planning Committee',
  meetingDate: '2026-12-10',
  time: '18:30',
  venue: "St Mary's Hall",
};
const england = {
  ...defaultProfile(),
  committees: [
    { name: 'Cabinet', kind: 'executive' },
    { name: 'Planning Committee', kind: 'regulatory' },
  ],
};
const titles = (text: string) => composeAgenda(parse(text), england).entries.map(({ title }) => title);

describe('newAgenda', () => {
  it('says which meeting it is, and has the standing items', () => {
    const text = asText(newAgenda(england, answers));
    assert.match(
      text,
      /^---\ntype: agenda\ncommittee: 'Planning Committee'\nmeeting_date: 2026-12-10\ntime: '18:30'\nvenue: "St Mary's Hall"\nitems:\n {2}- title: 'Apologies for absence'\n {4}description: \|\n {6}To receive apologies for absence\.\n/,
    );
    assert.deepEqual(titles(text), [
      'Apologies for absence',
      'Declarations of interest',
      'Minutes of the last meeting',
      'Urgent items',
    ]);
  });

  it('leaves out what a body of that kind does not have', () => {
    assert.ok(
      !titles(asText(newAgenda(england, { ...answers, committee: 'Cabinet' }))).includes('Urgent items'),
    );
    assert.ok(
      titles(asText(newAgenda(england, { ...answers, committee: 'Some Forum' }))).includes('Urgent items'),
    );
  });

  it('leaves a blank for what is not settled', () => {
    const text = asText(newAgenda(england, { ...answers, time: '', venue: '' }));
    assert.match(text, /\ntime: "\[Time, such as [^"]*\]"\nvenue: "\[Venue, such as [^"]*\]"\n/);
  });

  it('lacks nothing in any nation but what is to be filled in', () => {
    for (const name of builtinNames) {
      const profile = builtinProfile(name);
      assert.ok(profile);
      const paper = parse(asText(newAgenda(profile, answers)));
      const { problems } = check(paper, { profile, today: '2026-11-02' });
      assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['placeholder-left'], name);
    }
  });
});

describe('exclusionWording', () => {
  const wording = (nation: string, committee: string, number: string | undefined, paragraphs: string[]) =>
    asText(
      exclusionWording(
        { ...england, nation: builtinProfile(nation)?.nation ?? 'england' },
        committee,
        number,
        paragraphs,
      ),
    );

  it('follows the nation and the kind of body', () => {
    assert.match(
      wording('england', 'Cabinet', '7', ['3']),
      /regulation 4\(2\).* while item 7 .* paragraph 3 of Part 1 /,
    );
    assert.match(
      wording('england', 'Planning Committee', '7', ['3']),
      /section 100A\(4\) .* paragraph 3 of Part 1 /,
    );
    assert.match(
      wording('wales', 'Cabinet', '7', ['16']),
      /paragraph 16 of Part 4 .*legal professional privilege/,
    );
    assert.match(wording('wales', 'Cabinet', '7', ['14']), /paragraph 14 of Part 4 .*public interest/);
    assert.match(wording('scotland', 'Cabinet', '7', ['6']), /section 50A\(4\) .* paragraph 6 of Part I /);
    assert.match(
      wording('northern-ireland', 'Cabinet', '7', ['3']),
      /section 42\(4\) .* paragraph 3 of Part 1 /,
    );
  });

  it('leaves a blank for what is not known', () => {
    assert.match(
      wording('england', 'Cabinet', undefined, []),
      / while item \[number\] .* paragraph \[number of the paragraph\] of /,
    );
  });
});
