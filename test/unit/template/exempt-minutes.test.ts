import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { modesOf } from '../../../src/core/render/modes.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import { publicDoubts } from '../../../src/core/render/public-doubts.ts';
import { asText } from '../../../src/core/template/draft.ts';
import { newMinutes } from '../../../src/core/template/new-minutes.ts';
import { report } from '../render/page-text.ts';

const profile = defaultProfile();
const inDetails = (recommendation: string) =>
  report('Words.', `title: Sale\nrecommendations:\n  - ${recommendation}`);

/** Reports whose recommendations are exempt, wholly or in part. */
const reports: Readonly<Record<string, string>> = {
  'a whole report': report(
    'SECRET',
    'title: SECRET\npublic_title: A sale\nclassification: exempt\nexempt: {paragraphs: [3]}\nrecommendations:\n  - That SECRET be sold.',
  ),
  'a recommendation': inDetails(
    '|\n    :::exempt{paragraphs="3"}\n    That SECRET be sold.\n    :::\n  - That it be noted.',
  ),
  'what follows a recommendation': inDetails(
    '|\n    That it be sold.\n\n    :::exempt\n    To SECRET.\n    :::',
  ),
  'part of a recommendation': inDetails(
    'text: That it be sold\n    parts:\n      - |\n        :::exempt{paragraphs="3"}\n        to SECRET\n        :::',
  ),
  'recommendations in the body': report('## Recommendations\n\n:::exempt\n1. That SECRET be sold.\n:::'),
  'an item of a list': report('## Recommendations\n\n1. That a\n2. :::exempt\n   That SECRET\n   :::'),
  'an item below another': report('## Recommendations\n\n1. That a\n\n   - :::exempt\n     SECRET\n     :::'),
};

describe('minutes that are begun with exempt recommendations', () => {
  for (const [what, text] of Object.entries(reports)) {
    it(`keep from the public what comes of ${what}, and are in no doubt`, () => {
      const agenda = parse(
        '---\ntype: agenda\ncommittee: Cabinet\nitems:\n  - {title: A sale, report: r.md}\n---\n',
      );
      const papers = new Map([
        ['r.md', parse(text)],
        ['a.md', agenda],
      ]);
      const at = (path: string) => papers.get(path);
      const meeting = composePaper(agenda, profile, at);
      assert(meeting.agenda && meeting.reports);
      const begun = asText(
        newMinutes({ agenda: meeting.agenda, reports: meeting.reports, agendaPath: 'a.md' }),
      );
      assert.match(begun, /SECRET/);
      const minutes = composePaper(parse(begun), profile, at);
      assert.deepEqual(publicDoubts(minutes), []);
      for (const mode of modesOf(minutes)) {
        const page = paperPage(minutes, { copy: 'public', mode }, () => undefined);
        assert.doesNotMatch(
          JSON.stringify([page?.title, page?.parts.map(({ html }) => html)]),
          /SECRET/,
          mode,
        );
      }
    });
  }
});
