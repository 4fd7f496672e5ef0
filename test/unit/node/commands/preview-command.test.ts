import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const exempt = '---\ntype: report\ntitle: Award\n---\n\n:::exempt{paragraphs="3"}\nPrivate words.\n:::\n';
/** The smallest GIF. */
const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

describe('the preview command', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preview-command-'));
    await mkdir(join(folder, 'reports'));
    await writeFile(join(folder, 'outside.gif'), picture);
    await writeFile(join(folder, 'reports', 'map.gif'), picture);
    await writeFile(join(folder, 'reports', 'exempt.md'), exempt);
    await writeFile(
      join(folder, 'reports', 'open.md'),
      '---\ntype: report\ntitle: Parking review\n---\n\n![map](map.gif) ![outside](../outside.gif) ![web](https://www.example.org/a.gif)\n',
    );
    await writeFile(join(folder, 'reports', 'other.md'), '# Not one of ours\n');
  });

  after(() => rm(folder, { recursive: true }));

  const preview = (...args: readonly string[]) => {
    const run = spawnSync(process.execPath, ['dist/cli.js', 'preview', ...args], { encoding: 'utf8' });
    return { status: run.status, page: run.stdout, said: run.stderr };
  };
  const at = (name: string) => join(folder, 'reports', name);

  it('writes one page that needs nothing else', () => {
    const { status, page, said } = preview(at('open.md'));
    assert.deepEqual([status, said], [0, '']);
    assert.match(page, /<html lang="en-GB">[^]*<title>Parking review<\/title>/);
    assert.doesNotMatch(page, /<script|<link|src="(?!data:)/);
    assert.equal(page.match(/<img/g)?.length, 1);
    assert.match(page, /<img src="data:image\/gif;base64,R0lGOD[^"]*" alt="map" \/>/);
  });

  it('wants to know whose copy of exempt matter is meant', () => {
    assert.equal(preview(at('exempt.md')).status, 2);
    assert.match(preview(at('exempt.md')).said, /holds exempt matter: say --public or --members/);
    assert.equal(preview(at('exempt.md'), '--public', '--members').status, 2);
    assert.doesNotMatch(preview(at('exempt.md'), '--public').page, /Private/);
    assert.match(preview(at('exempt.md'), '--members').page, /Not for publication\.[^]*Private words\./);
  });

  it('publishes nothing of a file in which an exempt passage is begun wrongly', async () => {
    for (const [wrong, line] of [
      [':::exempt {paragraphs="3"}', 6],
      ['::: exempt{paragraphs="3"}', 6],
      ['::exempt{paragraphs="3"}', 6],
      ['Open words.\n:::exempt{paragraphs="3"', 7],
    ] as const) {
      await writeFile(at('wrong.md'), exempt.replace(':::exempt{paragraphs="3"}', wrong));
      const { status, page, said } = preview(at('wrong.md'), '--public');
      assert.deepEqual([status, page], [1, ''], wrong);
      assert.ok(said.startsWith(`${at('wrong.md')}:${line} This looks like the start`), said);
    }
    assert.equal(preview(at('wrong.md'), '--members').status, 0);
  });

  it('writes the file it is told to, whole, and leaves nothing else behind', async () => {
    const out = join(folder, 'out');
    await mkdir(out);
    const { status, page } = preview(at('open.md'), '-o', join(out, 'page.html'));
    assert.deepEqual([status, page], [0, '']);
    assert.match(await readFile(join(out, 'page.html'), 'utf8'), /<\/html>\s*$/);
    assert.equal(preview(at('open.md'), '-o', join(out, 'nowhere', 'page.html')).status, 2);
    assert.deepEqual(await readdir(out), ['page.html']);
  });

  it('shows an agenda with the reports beside it, none from elsewhere, and none that would give exempt matter away', async () => {
    const agenda = (named: string) =>
      `---\ntype: agenda\nitems:\n  - {title: Parking, report: ${named}}\n---\n`;
    await writeFile(at('agenda.md'), agenda('open.md'));
    const { status, page } = preview(at('agenda.md'), '--public');
    assert.equal(status, 0);
    assert.match(page, /id="item-1-report-1"[^>]*>Parking review</);
    assert.match(page, /<img src="data:image\/gif;base64,R0lGOD[^"]*" alt="map" \/>/);
    await mkdir(join(folder, 'council', 'agendas'), { recursive: true });
    await writeFile(join(folder, 'council', 'council.yaml'), 'council: Made-up Council\n');
    const inside = join(folder, 'council', 'agendas', 'agenda.md');
    await writeFile(inside, agenda('../../reports/open.md'));
    assert.match(preview(inside, '--public').page, /Report to follow/);
    await writeFile(at('agenda.md'), agenda('exempt.md'));
    assert.equal(preview(at('agenda.md')).status, 2);
    assert.doesNotMatch(preview(at('agenda.md'), '--public').page, /Private/);
    await writeFile(at('wrong.md'), exempt.replace(':::exempt', '::: exempt'));
    await writeFile(at('agenda.md'), agenda('wrong.md'));
    const wrong = preview(at('agenda.md'), '--public');
    assert.deepEqual([wrong.status, wrong.page], [1, '']);
    assert.ok(wrong.said.startsWith(`${at('wrong.md')}:6 `), wrong.said);
  });

  it('lists the decisions of minutes, and gives notice of one', async () => {
    const minutes =
      '---\ntype: minutes\nagenda: agenda.md\n---\n\n## Lamps\n\nMembers spoke.\n\nRESOLVED That lamps be bought.\n\n## Land\n\nRESOLVED That land be sold.\n';
    await writeFile(at('minutes.md'), minutes);
    await writeFile(at('agenda.md'), '---\ntype: agenda\nitems: [Lamps, Land]\n---\n');
    const decisions = preview(at('minutes.md'), '--decisions').page;
    assert.match(decisions, /lamps be bought[^]*land be sold/);
    assert.doesNotMatch(decisions, /Members spoke/);
    assert.match(preview(at('minutes.md'), '--notice').page, /<h1[^>]*>Lamps</);
    assert.match(preview(at('minutes.md'), '--notice', '--item', '2').page, /<h1[^>]*>Land</);
    assert.match(preview(at('minutes.md'), '--notice', '--item', '9').said, /There is no item 9/);
    assert.match(preview(at('minutes.md'), '--notice', '--decisions').said, /Choose one of/);
    assert.match(preview(at('open.md'), '--decisions').said, /--decisions needs minutes/);
  });

  it('shows one item of an agenda or of minutes, and nothing of the others', () => {
    for (const file of ['minutes.md', 'agenda.md']) {
      const { page } = preview(at(file), '--item', '2');
      assert.match(page, /Land/, file);
      assert.doesNotMatch(page, /Lamps/, file);
    }
    assert.match(preview(at('minutes.md'), '--item', '1').page, /Members spoke[^]*lamps be bought/);
    assert.match(preview(at('minutes.md'), '--item', '9').said, /There is no item 9/);
    assert.match(preview(at('minutes.md'), '--item', '1', '--decisions').said, /leave out --item/);
  });

  it('shows nothing of a file that is none of ours, or that is not there', () => {
    assert.deepEqual([preview(at('other.md')).status, preview(at('other.md')).page], [1, '']);
    assert.equal(preview(at('nowhere.md')).status, 2);
    assert.equal(preview().status, 2);
    assert.equal(preview(at('open.md'), at('exempt.md')).status, 2);
  });
});
