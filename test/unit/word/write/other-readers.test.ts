import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageNumbers } from './page-numbers.ts';
import { practice, report, wordOf } from './made-up.ts';

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** Whether a program is there. Without it what it would show is not shown, and that is said rather than counted. */
function isThere(program: string): boolean {
  const there = spawnSync(program, ['--version']).error === undefined;
  if (!there) console.log(`  ${program} is not installed: what it makes of a Word document is not tried.`);
  return there;
}

const inFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'word-readers-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

if (isThere('pandoc')) {
  describe('a Word document as pandoc reads it', () => {
    let blocks: readonly PandocNode[];

    before(async () => {
      const { file } = await wordOf(report);
      const read = await inFolder(async (folder) => {
        await writeFile(join(folder, 'report.docx'), file);
        return spawnSync('pandoc', [join(folder, 'report.docx'), '-t', 'json'], { encoding: 'utf8' }).stdout;
      });
      ({ blocks } = JSON.parse(read) as { readonly blocks: readonly PandocNode[] });
    });

    const all = (name: string) => nodesOf(blocks, name);

    it('has its headings, at their levels', () => {
      const headings = all('Header').map(({ c }) => {
        const [level, , words] = c as [number, unknown, readonly PandocNode[]];
        return `${level} ${wordsIn(words)}`;
      });
      assert.deepEqual(headings, [
        '1 Purpose of the report',
        '1 Recommendations',
        '1 Background',
        '1 Options considered',
        '2 Do nothing',
        '1 Legal implications',
        '1 Negotiations',
        '1 Risk',
        '1 Appendices',
        '1 Background papers',
        '1 Notes',
      ]);
    });

    it('has its lists, in the forms that were typed', () => {
      const forms = all('OrderedList').map(({ c }) => {
        const [[first, style, delimiter]] = c as [[number, PandocNode, PandocNode]];
        return `${first} ${style.t} ${delimiter.t}`;
      });
      for (const form of [
        '1 LowerAlpha TwoParens',
        '1 LowerRoman DefaultDelim',
        '3 LowerAlpha TwoParens',
        '3 Decimal OneParen',
        '1 Decimal Period',
      ]) {
        assert.ok(forms.includes(form), `${form} is among ${[...new Set(forms)].join(', ')}`);
      }
      assert.ok(all('BulletList').length >= 2);
    });

    it('has its tables and its footnotes', () => {
      assert.equal(all('Table').length, 2);
      assert.deepEqual(
        all('Note').map(({ c }) => wordsIn(c).trim()),
        ['On 31 March 2027, see the file.', 'A secret note.', 'A note after.'],
      );
    });
  });
}

if (isThere('soffice')) {
  describe('a Word document as LibreOffice shows it', () => {
    it('has the numbers of the page', async () => {
      const { file, page } = await wordOf(report, practice(), { copy: 'public' });
      const shown = await inFolder(async (folder) => {
        await writeFile(join(folder, 'report.docx'), file);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
        spawnSync('soffice', [profile, ...to, join(folder, 'report.docx')]);
        return readFile(join(folder, 'report.txt'), 'utf8');
      });
      const beginnings = shown.split('\n').map((line) => line.trim().split(/\s/)[0] ?? '');
      let from = 0;
      for (const number of pageNumbers(page)) {
        const at = beginnings.indexOf(number, from);
        assert.ok(at >= from, `${number} comes behind line ${from}:\n${shown}`);
        from = at + 1;
      }
    }).timeout(60_000);

    if (isThere('pdftotext')) {
      // Of few paragraphs: LibreOffice gives a page about twenty before it knows their heights, and what then stands on
      // two pages it keeps together no more, whoever wrote the document.
      it('leaves no heading and no line that leads on alone at the foot of a page', async () => {
        const lengths = Array.from({ length: 12 }, (_, index) => 440 + 14 * index);
        const firstPages = await inFolder(async (folder) => {
          const files = lengths.map((length) => join(folder, `${length}.docx`));
          for (const [index, length] of lengths.entries()) {
            const points = `- ${'more places '.repeat(30)}\n`.repeat(3);
            const body = `## Background\n\n${'word '.repeat(length)}\n\n## Change\n\nIt brings:\n\n${points}`;
            const { file } = await wordOf(`---\ntype: report\ntitle: Hours\n---\n\n${body}`);
            await writeFile(files[index] ?? '', file);
          }
          const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
          spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
          return files.map((file) => {
            const page = ['-l', '1', '-layout', file.replace(/docx$/, 'pdf'), '-'];
            return spawnSync('pdftotext', page, { encoding: 'utf8' }).stdout;
          });
        });
        const feet = firstPages.map((page) => /(.*)\s+.*Page 1 of 2\s*$/.exec(page)?.[1]?.trim() ?? '');
        const kinds = feet.map((foot) => /^(?:word|more|•)/.exec(foot)?.[0] ?? foot);
        assert.deepEqual([...new Set(kinds)].sort(), ['more', 'word']);
      }).timeout(60_000);
    }
  });
}

/** Every node of that name, at any depth, in order. */
function nodesOf(value: unknown, name: string): readonly PandocNode[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodesOf(each, name));
  if (typeof value !== 'object' || value === null) return [];
  const own = 't' in value && value.t === name ? [value as PandocNode] : [];
  return [...own, ...Object.values(value).flatMap((each) => nodesOf(each, name))];
}

function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { t, c } = value as PandocNode;
  if (t === 'Str') return String(c);
  return t === 'Space' || t === 'SoftBreak' ? ' ' : wordsIn(Object.values(value));
}
