import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedPaper } from '../../src/core/check/check.ts';
import { check } from '../../src/core/check/check.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { defaultProfile } from '../../src/core/profile/builtin.ts';
import { textAt } from '../../src/core/parse/front-matter/tree.ts';
import { MeetingPapers } from '../../src/vscode/preview/meeting-papers.ts';
import { madeShell } from './made-shell.ts';
import { cleanUp, councilFolder, eventually, forget } from './scratch.ts';

const profile = defaultProfile();
const checkedText = (text: string): CheckedPaper => check(parse(text), { profile, today: '2026-11-21' });

describe('the papers of a meeting', () => {
  const shell = madeShell();
  const { index } = shell;

  after(() => shell.dispose());
  afterEach(cleanUp);

  it('are loaded from the workspace folder, those that are missing are waited for, and none from outside', async () => {
    const papers = new MeetingPapers(shell);
    const at = vscode.Uri.joinPath(councilFolder(), 'agendas', 'made.md');
    const named = [
      '../reports/short-breaks-contract.md',
      '../reports/none.md',
      '../../outside.md',
      '/etc/hosts',
    ];
    const items = named.map((path) => `  - {title: Item, report: ${path}}`).join('\n');
    const agenda = checkedText(`---\ntype: agenda\nitems:\n${items}\n---\n`);
    const { composed, addresses } = await papers.of(at, agenda, profile);
    const reports = [...(composed.reports ?? [])];
    assert.deepEqual(
      reports.map(([path]) => path),
      [named[0]],
    );
    const [report] = reports.map(([, each]) => each);
    assert.ok(report && textAt(report.details, 'title'));
    assert.match(addresses.get(report.paper)?.path ?? '', /\/reports\/short-breaks-contract\.md$/);
    const fileAt = (path: string) => vscode.Uri.joinPath(at, '..', path);
    const hangsOn = (path: string) =>
      papers.hangsOn({ files: new Set([fileAt(path).toString()]), named: new Set() });
    assert.deepEqual(named.slice(0, 3).map(hangsOn), [true, true, false]);
  });

  it('of minutes are the agenda they name and its reports', async () => {
    const papers = new MeetingPapers(shell);
    const at = vscode.Uri.joinPath(councilFolder(), 'minutes', 'made.md');
    const minutes = checkedText('---\ntype: minutes\nagenda: ../agendas/2026-10-15-cabinet.md\n---\n');
    const { composed } = await papers.of(at, minutes, profile);
    assert.equal(composed.agenda?.entries.length, 7);
    assert.equal(composed.reports?.size, 1);
  });

  it('of a report are the agenda that names it and its minutes, none of them open', async () => {
    await index.start();
    const papers = new MeetingPapers(shell);
    const at = vscode.Uri.joinPath(councilFolder(), 'reports', 'short-breaks-contract.md');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(at));
    const { composed, addresses } = await papers.of(at, checkedText(text), profile);
    assert.equal(composed.agenda?.entries.length, 7);
    assert.ok(composed.minutes && composed.minutes.items.length > 0);
    const where = [...addresses.values()].map((uri) => vscode.workspace.asRelativePath(uri)).sort();
    assert.deepEqual(where, [
      'agendas/2026-10-15-cabinet.md',
      'minutes/2026-10-15-cabinet.md',
      'reports/short-breaks-contract.md',
    ]);
  });

  it('of an agenda are its minutes too, those that come and go while it is shown', async () => {
    await index.start();
    const papers = new MeetingPapers(shell);
    const at = vscode.Uri.joinPath(councilFolder(), 'made-agenda.md');
    const agenda = '---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: 2026-12-17\nitems: [Fees]\n---\n';
    const minutes = agenda.replace('agenda', 'minutes').replace('items: [Fees]', 'agenda: made-agenda.md');
    const write = async (name: string, words: string) => {
      forget(name);
      const file = vscode.Uri.joinPath(councilFolder(), name);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(words));
      return file;
    };
    await write('made-agenda.md', agenda);
    await index.lookAgain();
    assert.equal((await papers.of(at, checkedText(agenda), profile)).composed.minutes, undefined);
    const file = await write('made-minutes.md', `${minutes}\n## Fees\n\nRESOLVED That it be noted.\n`);
    await eventually(async () => {
      await index.lookAgain();
      assert.equal(papers.isReadWithOthers(at), true);
    });
    const { composed } = await papers.of(at, checkedText(agenda), profile);
    assert.equal(composed.minutes?.items.length, 1);
    assert.equal(papers.isReadWithOthers(at), false);
    await vscode.workspace.fs.delete(file);
    await eventually(() => assert.equal(papers.isReadWithOthers(at), true));
  });
});
