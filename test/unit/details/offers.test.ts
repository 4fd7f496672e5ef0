import assert from 'node:assert/strict';
import { exemptInformation } from '../../../src/core/law/exempt-information.ts';
import { type Offer, offersAt } from '../../../src/core/details/offers.ts';
import { asText } from '../../../src/core/template/draft.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { checked, council, councilFile, marked, paperDetails, report, today } from './marked.ts';

const body = ['## Background', '', 'Nothing.'];

function offers(...lines: readonly string[]): readonly Offer[] {
  const { text, offset } = marked(report(lines, body));
  return offersAt(paperDetails(text), offset, today);
}

const labels = (...lines: readonly string[]) => offers(...lines).map(({ label }) => label);

/** The details as they are once the offer is taken. */
function taken(label: string, ...lines: readonly string[]): string[] {
  const { text } = marked(report(lines, body));
  const offer = offers(...lines).find((each) => each.label === label);
  assert.ok(offer, `${label} is not offered`);
  const result = applyEdits(text, [{ span: offer.span, text: asText(offer.draft) }]);
  return result.split('\n').slice(2, -6);
}

describe('what can be typed in the details', () => {
  it('is, for the day of a meeting, first when the committee meets and then when others do', () => {
    const { text, offset } = marked(report(['committee: Cabinet', 'meeting_date: ¦'], body));
    const inAWeek = { date: '2026-11-09', committee: 'Council' };
    const meetings = [
      inAWeek,
      { date: '2026-12-10', committee: 'the cabinet' },
      { ...inAWeek, committee: 'Planning' },
    ];
    const found = offersAt(paperDetails(text), offset, '2026-11-02', meetings);
    assert.deepEqual(
      found.slice(0, 4).map(({ label, words }) => `${label} ${words}`),
      [
        '2026-12-10 the cabinet, Thursday 10 December 2026',
        '2026-11-09 Council, Monday 9 November 2026',
        '2026-11-02 Today, Monday 2 November 2026',
        '2026-11-03 Tuesday 3 November 2026',
      ],
    );
    assert.equal(found.filter(({ label }) => label === '2026-11-09').length, 1);
  });

  it('is first what must be given and is not, in a report of this kind', () => {
    const missing = offers('¦').filter(({ isMissing }) => isMissing);
    assert.deepEqual(
      missing.map(({ label }) => label),
      [
        'title',
        'committee',
        'meeting_date',
        'purpose',
        'recommendations',
        'implications',
        'background_papers',
      ],
    );
    assert.deepEqual(offers('¦').slice(0, missing.length), missing);
    const briefing = offers('report_type: briefing', '¦').filter(({ isMissing }) => isMissing);
    assert.deepEqual(briefing.length, 3);
  });

  it('is not what is there already, above or below, in lines that make no sense too', () => {
    const names = labels('title: A', 'x: [', '¦', '\tlead_officer:', 'wards: x', '"');
    for (const name of ['title', 'wards', 'type']) assert.ok(!names.includes(name), name);
    assert.ok(names.includes('committee'));
  });

  it('is missing no longer once it stands in the body', () => {
    const { text, offset } = marked(report(['¦'], ['## Purpose', '', 'To say so.']));
    const purpose = offersAt(paperDetails(text), offset, today).find(({ label }) => label === 'purpose');
    assert.equal(purpose?.isMissing, false);
  });

  it('is a council’s own fields, kinds of report and sections too', () => {
    assert.ok(labels('¦').includes('corporate_priority'));
    assert.deepEqual(labels('corporate_priority: ¦'), ['Greener', 'Safer']);
    assert.deepEqual(
      offers('report_type: ¦').map(({ label, words }) => [label, words]),
      council.reportTypes.map(({ id, label }) => [id, label]),
    );
  });

  it('is written in the shape of the field, with blanks', () => {
    assert.deepEqual(taken('portfolio', '¦'), ['portfolio: "[Portfolio, such as Children and Families]"']);
    assert.deepEqual(taken('status', '¦'), ['status: ']);
    assert.deepEqual(taken('wards', '¦'), ['wards:', '  - ']);
    assert.deepEqual(taken('forward_plan', '¦'), [
      'forward_plan:',
      '  reference: "[Forward plan reference, such as FP/2026/38]"',
      '  published: ',
    ]);
    assert.deepEqual(taken('private_notice', '¦')[1], '  published: ');
    assert.deepEqual(taken('late', '¦').slice(0, 2), ['late:', '  reason: |']);
    assert.match(taken('late', '¦')[2] ?? '', /^ {4}\[Reason for lateness, such as /);
  });

  it('is begun as in a new report where it is one of the council’s sections', () => {
    const lines = taken('legal', 'implications:', '  risk: A', '  ¦');
    assert.deepEqual(lines.slice(0, 2), ['implications:', '  risk: A']);
    assert.match(lines[2] ?? '', /^ {2}# Guidance: The power or duty/);
    assert.deepEqual(lines.slice(3), ['  legal: |', '    [write legal implications here]']);
  });

  it('is a group with what must be given in it', () => {
    const names = taken('implications', '¦').flatMap((line) => /^ {2}(\w+):/.exec(line)?.[1] ?? []);
    const required = ['financial', 'legal', 'equality'];
    const inDetails = council.sections.filter(({ place }) => place === 'details').map(({ id }) => id);
    assert.deepEqual(
      names,
      required.filter((id) => inDetails.includes(id)),
    );
    assert.deepEqual(taken('clearances', '¦'), ['clearances:', '  ']);
  });

  it('is asked for at once where it is a choice', () => {
    const next = offers('¦')
      .filter(({ asksNext }) => asksNext)
      .map(({ label }) => label);
    for (const name of ['status', 'committee', 'meeting_date', 'wards', 'exempt', 'route', 'clearances'])
      assert.ok(next.includes(name), name);
    for (const name of ['title', 'purpose', 'contacts']) assert.ok(!next.includes(name), name);
  });

  it('is only the name where the colon is there', () => {
    assert.deepEqual(taken('portfolio', 'por¦: Libraries'), ['portfolio: Libraries']);
    assert.deepEqual(taken('email', 'lead_officer: { name: A, ¦ }'), ['lead_officer: { name: A, email:  }']);
  });

  it('is a choice with its meaning', () => {
    assert.deepEqual(offers('status: ¦').map(({ label, words }) => [label, words])[0], [
      'draft',
      'Still being written',
    ]);
    assert.deepEqual(taken('submitted', 'status: dr¦aft # mine'), ['status: submitted # mine']);
    assert.deepEqual(taken('submitted', 'status:¦'), ['status: submitted']);
    assert.deepEqual(labels('key_decision: ¦'), ['yes', 'no']);
    assert.equal(labels('classification: ¦', 'exempt:', '  reason: A').length, 3);
  });

  it('is a committee, a person who decides, a ward, in quotation marks', () => {
    assert.deepEqual(taken('Planning Committee', 'committee: ¦'), ["committee: 'Planning Committee'"]);
    assert.deepEqual(taken('Planning Committee', 'committee: "Pl¦"'), ["committee: 'Planning Committee'"]);
    assert.deepEqual(labels('decision_maker: ¦'), ['Leader’s decision']);
    assert.deepEqual(labels('route:', '  - committee: ¦'), ['Cabinet', 'Planning Committee']);
    assert.deepEqual(labels('wards:', '  - Northgate', '  - ¦'), ['Moot Hill', 'Tithe End']);
    assert.deepEqual(labels('wards: [Northgate, ¦]'), ['Moot Hill', 'Tithe End']);
    assert.deepEqual(taken('Moot Hill', 'wards:', '  ¦'), ['wards:', "  - 'Moot Hill'"]);
    assert.deepEqual(taken('Moot Hill', 'wards:', '  -¦'), ['wards:', "  - 'Moot Hill'"]);
  });

  it('matches words in quotation marks with what is typed in them', () => {
    assert.equal(offers('committee: "Pl¦"')[1]?.filter, '"Planning Committee ');
  });

  it('is an exempt paragraph of the nation, described', () => {
    assert.deepEqual(
      offers('exempt:', '  paragraphs:', '    - ¦').map(({ label, words }) => [label, words]),
      Object.entries(exemptInformation.england.paragraphs),
    );
    assert.deepEqual(taken('3', 'exempt:', '  paragraphs: ¦'), ['exempt:', "  paragraphs: '3'"]);
  });

  it('is a day from today on', () => {
    assert.deepEqual(
      offers('meeting_date: ¦')
        .slice(0, 2)
        .map(({ label, words }) => [label, words]),
      [
        ['2026-11-20', 'Today, Friday 20 November 2026'],
        ['2026-11-21', 'Saturday 21 November 2026'],
      ],
    );
    assert.deepEqual(taken('2026-11-27', 'meeting_date:¦'), ['meeting_date: 2026-11-27']);
  });

  it('is an entry whole, or one of its fields', () => {
    assert.deepEqual(labels('contacts:', '  - ¦'), ['Contact', 'name', 'job_title', 'telephone', 'email']);
    assert.deepEqual(taken('Meeting on the route', 'route:', '  - ¦').slice(0, 3), [
      'route:',
      '  - committee: ',
      '    date: ',
    ]);
    assert.deepEqual(labels('contacts:', '  - name: A', '    ¦'), ['job_title', 'telephone', 'email']);
    assert.deepEqual(labels('contacts:', '  - na¦').slice(0, 1), ['name']);
    assert.deepEqual(labels('recommendations:', '  - te¦').slice(0, 1), ['text']);
    assert.deepEqual(labels('recommendations:', '  - That¦'), [], 'words, not a field');
  });

  it('is the lines of a list or a group where words cannot stand', () => {
    assert.deepEqual(labels('route: ¦'), ['Route']);
    assert.deepEqual(taken('Lead officer', 'lead_officer: ¦').slice(0, 2), [
      'lead_officer: ',
      '  name: "[Name, such as Annis Thorley]"',
    ]);
  });

  it('is nothing in prose, in a remark, and of what nobody knows', () => {
    for (const lines of [
      ['purpose: |', '  To ¦'],
      ['# ¦'],
      ['title: ¦'],
      ['nonsense: ¦'],
      ['nonsense:', '  ¦'],
      ['nonsense:', '  - ¦'],
      ['title:', '  - ¦'],
    ]) {
      assert.deepEqual(labels(...lines), [], lines.join(' / '));
    }
  });

  it('is the same in agendas, minutes, and files with other line ends', () => {
    const agenda = marked('---\r\ntype: agenda\r\ncommittee: ¦\r\nitems:\r\n---\r\n');
    const found = offersAt(paperDetails(agenda.text), agenda.offset, today);
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Cabinet', 'Planning Committee'],
    );
    const minutes = marked('---\ntype: minutes\n¦\n---\n');
    const [first] = offersAt(paperDetails(minutes.text), minutes.offset, today);
    assert.deepEqual([first?.label, first?.isMissing], ['committee', true]);
  });

  it('leads to details that read as they look, wherever it is taken', () => {
    const places = [
      ['¦'],
      ['lead_officer:', '  ¦'],
      ['implications:', '  ¦'],
      ['contacts:', '  - ¦'],
      ['wards:', '  - ¦'],
    ];
    for (const lines of places) {
      for (const { label } of offers(...lines)) {
        const { paper } = checked(report(taken(label, ...lines), body));
        assert.deepEqual(paper.frontMatter.faults, [], label);
      }
    }
  });
});

describe('what can be typed in a council’s own file', () => {
  const inCouncil = (text: string) => {
    const { text: typed, offset } = marked(text);
    return offersAt(councilFile(typed), offset, today);
  };
  const names = (text: string) => inCouncil(text).map(({ label }) => label);

  it('is its fields, in a file that is empty or broken too', () => {
    assert.ok(names('¦').includes('committees'));
    assert.ok(!names('council: A\nx: [\n¦').includes('council'));
  });

  it('is a profile to extend, a nation, a kind of body', () => {
    assert.ok(names('extends: ¦').includes('reading'));
    assert.deepEqual(inCouncil('nation: ¦')[0]?.words, 'England');
    assert.ok(names('committees:\n  - name: Cabinet\n    kind: ¦').includes('executive'));
  });

  it('is a section of the council’s or one that it could have', () => {
    assert.deepEqual(names('sections:\n  - id: pets\nreport_types:\n  - id: decision\n    required: [¦]'), [
      'pets',
    ]);
    assert.ok(names('sections:\n  - id: pets\n  - id: ¦').includes('purpose'));
    assert.ok(names('header:\n  - { field: ¦ }').includes('lead_officer.email'));
  });

  it('is a rule and how grave it is', () => {
    assert.ok(names('rules:\n  ¦').includes('section-missing'));
    assert.deepEqual(names('rules:\n  section-missing: ¦'), ['off', 'info', 'warning', 'error']);
  });
});
