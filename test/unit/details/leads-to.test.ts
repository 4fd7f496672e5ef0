import assert from 'node:assert/strict';
import { detailAt } from '../../../src/core/details/detail-at.ts';
import { filesIn } from '../../../src/core/details/files-in.ts';
import { foldsIn } from '../../../src/core/details/folds.ts';
import { listedAt } from '../../../src/core/details/listed-at.ts';
import { sectionOf } from '../../../src/core/details/section-of.ts';
import { readFields } from '../../../src/core/parse/front-matter/read.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { checked, marked, paperDetails, report } from './marked.ts';

describe('sectionOf', () => {
  const text = report(
    ['title: A'],
    ['## Purpose', '', 'To say so.', '', '## Other implications', '', '### Legal and financial', '', 'None.'],
  );
  const heading = (...path: readonly string[]) => {
    const composed = checked(text).report;
    const span = composed && sectionOf(composed, path);
    return span && text.slice(span.start, span.end);
  };

  it('leads from a field to the heading of its section in the body', () => {
    assert.equal(heading('purpose'), '## Purpose');
    assert.equal(heading('implications', 'legal'), '### Legal and financial');
    assert.equal(heading('implications', 'financial'), '### Legal and financial');
  });

  it('leads from the implications to the first of them, and from a clearance to what is cleared', () => {
    assert.equal(heading('implications'), '### Legal and financial');
    assert.equal(heading('clearances', 'legal'), '### Legal and financial');
    assert.equal(heading('clearances', 'legal', 'name'), '### Legal and financial');
  });

  it('leads nowhere from any other field, and where the body has no such section', () => {
    for (const path of [['title'], ['implications', 'risk'], ['clearances'], ['recommendations']]) {
      assert.equal(heading(...path), undefined, path.join('.'));
    }
  });
});

describe('listedAt', () => {
  const own = `committees:
  - Council
  - name: Cabinet
    kind: executive
wards: [Moot Hill]
report_types:
  - id: petition
    label: Petition
`;
  const listed = (...lines: readonly string[]) => {
    const { text, offset } = marked(report(lines));
    const found = detailAt(paperDetails(text, readProfile(own).profile), offset);
    const span = found && listedAt(readFields(own).root, found);
    return span && own.slice(span.start, span.end);
  };

  it('leads from a committee, a ward or a kind of report to where the council lists it', () => {
    assert.equal(listed('committee: "Cabi¦net"'), 'Cabinet');
    assert.equal(listed('route:', '  - committee: Cou¦ncil'), 'Council');
    assert.equal(listed('wards:', '  - Moot¦ Hill'), 'Moot Hill');
    assert.equal(listed('report_type: pet¦ition'), 'petition');
  });

  it('leads nowhere from words that the council does not list, and from names', () => {
    for (const line of ['committee: Plan¦ning', 'comm¦ittee: Cabinet', 'title: Cabi¦net', 'status: dr¦aft']) {
      assert.equal(listed(line), undefined, line);
    }
  });
});

describe('filesIn', () => {
  it('finds the words that are paths', () => {
    const files = (text: string) => filesIn(paperDetails(text)).map((value) => value.text);
    assert.deepEqual(
      files(
        report([
          'title: a.md',
          'appendices:',
          '  - title: A',
          '    file: a.md',
          '  - title: B',
          '    file:',
          '  - c.md',
        ]),
      ),
      ['a.md'],
    );
    assert.deepEqual(
      files(
        '---\ntype: agenda\nitems:\n  - title: A\n    report: [a.md, b.md]\n  - title: B\n    report: c.md\n---\n',
      ),
      ['a.md', 'b.md', 'c.md'],
    );
    assert.deepEqual(files('---\ntype: minutes\nagenda: ../a.md\n---\n'), ['../a.md']);
  });
});

describe('foldsIn', () => {
  it('finds every field and every entry that goes on over several lines', () => {
    const text = report([
      'title: A',
      'contacts:',
      '  - name: B',
      '    email: x',
      '  - name: C',
      'purpose: |',
      '  To say',
      '',
      '  so.',
      'wards: [A, B]',
    ]);
    const folds = foldsIn(paperDetails(text)).map(({ start, end }) => text.slice(start, end).split('\n'));
    assert.deepEqual(
      folds.map((lines) => [lines[0], lines.length]),
      [
        ['contacts:', 4],
        ['name: B', 2],
        ['purpose: |', 4],
      ],
    );
  });
});
