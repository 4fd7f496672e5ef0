import assert from 'node:assert/strict';
import { builtinNames } from '../../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../../src/core/profile/profile.ts';
import { readXml } from '../../../../src/word/xml.ts';
import { builtin, practice, report, wordOf } from './made-up.ts';
import { pageNumbers } from './page-numbers.ts';
import { shownNumbers } from './word-counter.ts';

/** That Word counts to every number that the page shows. */
async function assertSameNumbers(
  text: string,
  profile: Profile,
  copy: 'public' | 'members',
  least = 1,
): Promise<void> {
  const { page, word } = await wordOf(text, profile, { copy });
  const [document, numbering] = await Promise.all(
    ['word/document.xml', 'word/numbering.xml'].map(async (part) => readXml((await word.text(part)) ?? '')),
  );
  assert.ok(document && numbering);
  const expected = pageNumbers(page);
  assert.ok(expected.length >= least, 'the page shows numbers');
  assert.deepEqual(shownNumbers(document, numbering), expected);
}

describe('the numbers of a Word document', () => {
  const copies = ['public', 'members'] as const;

  for (const name of builtinNames) {
    it(`are those of the page in the practice of ${name}`, async () => {
      for (const copy of copies) await assertSameNumbers(report, builtin(name), copy, 20);
    });
  }

  for (const numbering of ['sections', 'consecutive', 'restart', 'lettered', 'none'] as const) {
    it(`are those of the page where paragraphs are numbered “${numbering}”`, async () => {
      for (const marker of [undefined, '1.', '(1)', 'a)', '(i)', '1']) {
        const profile = practice({
          numbering,
          recommendations: { intro: 'It is recommended:', numbering: marker },
        });
        for (const copy of copies) await assertSameNumbers(report, profile, copy, 10);
      }
    });
  }

  it('are those of paragraphs that no heading stands above, and of lists that begin anywhere', async () => {
    const text =
      '---\ntype: report\ntitle: A\n---\n\nBefore.\n\nStill before.\n\n## One\n\nBelow.\n\n7. seven\n8. eight\n\n## Two\n\nx) ex\n\ny) why\n';
    for (const numbering of ['sections', 'consecutive', 'restart', 'lettered'] as const) {
      await assertSameNumbers(text, practice({ numbering }), 'public', 5);
    }
  });

  it('are those of minutes that are counted on through the year', async () => {
    const items = ['Apologies', 'Parking', 'Urgent items'].map(
      (title) => `## ${title}\n\nRESOLVED That:\n\n(1) it be noted;\n(2) it be done.\n`,
    );
    const text = `---\ntype: minutes\nfirst_minute_number: 41\n---\n\n${items.join('\n')}`;
    await assertSameNumbers(text, practice(), 'public', 9);
  });
});
