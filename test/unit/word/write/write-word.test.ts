import assert from 'node:assert/strict';
import type { View } from '../../../../src/core/render/view.ts';
import { child, descendants, type Xml } from '../../../../src/word/xml.ts';
import { practice, report, wordOf } from './made-up.ts';
import { assertSound, partOf } from './whole-package.ts';

const wordsOf = (element: Xml) => Array.from(descendants(element, 't'), ({ text }) => text).join('');
const styleOf = (paragraph: Xml) => child(child(paragraph, 'pPr'), 'pStyle')?.attributes.get('val');
const all = (element: Xml, name: string) => [...descendants(element, name)];

describe('a Word document', () => {
  const views: readonly View[] = [{ copy: 'members' }, { copy: 'public' }, { copy: 'members', mode: 'item' }];

  it('is a sound package, whoever reads it and however it is numbered', async () => {
    for (const view of views) await assertSound((await wordOf(report, practice(), view)).word);
    for (const numbering of ['restart', 'lettered', 'none'] as const) {
      await assertSound((await wordOf(report, practice({ numbering }))).word);
    }
  });

  it('has a title, and headings in the styles of their levels', async () => {
    const { word } = await wordOf(report);
    const document = await partOf(word, 'word/document.xml');
    const headings = all(document, 'p').filter((each) => /^(?:Title|Heading\d)$/.test(styleOf(each) ?? ''));
    const shown = headings.map((each) => `${styleOf(each)}: ${wordsOf(each)}`);
    assert.equal(shown[0], 'Title: Renewal of the leisure centres contract & what it costs');
    assert.ok(shown.includes('Heading1: Options considered'));
    assert.ok(shown.includes('Heading2: Do nothing'));
    assert.ok(shown.includes('Heading1: Notes'), 'a note that nothing refers to stands at the end');
  });

  it('counts sections and paragraphs in one list, which their styles belong to', async () => {
    const { word } = await wordOf(report);
    const numbering = await partOf(word, 'word/numbering.xml');
    const [list] = all(numbering, 'abstractNum');
    assert.ok(list);
    assert.deepEqual(
      all(list, 'lvl').map((level) => [
        child(level, 'lvlText')?.attributes.get('val'),
        child(level, 'pStyle')?.attributes.get('val'),
      ]),
      [
        ['%1', 'Heading1'],
        ['%1.%2', 'NumberedParagraph'],
      ],
    );
    const sheet = await partOf(word, 'word/styles.xml');
    const bound = sheet.children.filter((style) => child(child(style, 'pPr'), 'numPr'));
    assert.deepEqual(
      bound.map(({ attributes }) => attributes.get('styleId')),
      ['Heading1', 'NumberedParagraph'],
    );
    const document = await partOf(word, 'word/document.xml');
    const numbered = all(document, 'p').filter((each) => styleOf(each) === 'NumberedParagraph');
    assert.ok(numbered.length > 5 && numbered.every((each) => child(child(each, 'pPr'), 'numPr')));
  });

  it('refers to paragraphs by fields, and to what has words of its own by links', async () => {
    const { word } = await wordOf(report);
    const document = await partOf(word, 'word/document.xml');
    const fields = all(document, 'instrText').map(({ text }) => text.trim());
    assert.deepEqual(
      fields.filter((each) => each.startsWith('REF')),
      ['REF _Ref_funding \\r \\h', 'REF _Ref_why \\r \\h', 'REF _Ref_options \\r \\h'],
    );
    const purpose = all(document, 'p').find((each) => wordsOf(each).startsWith('To ask Cabinet'));
    assert.match(purpose ? wordsOf(purpose) : '', /as paragraph 3\.1 sets out/);
    const led = all(document, 'hyperlink').filter(
      ({ attributes }) => attributes.get('anchor') === '_Ref_why',
    );
    assert.deepEqual(led.map(wordsOf), ['the power to decide']);
  });

  it('has true footnotes, each once, and repeats a number by a field', async () => {
    const { word } = await wordOf(report);
    const document = await partOf(word, 'word/document.xml');
    const notes = all(await partOf(word, 'word/footnotes.xml'), 'footnote').slice(2);
    assert.deepEqual(
      notes.map((each) => wordsOf(each).trim()),
      ['On 31 March 2027, see the file.', 'A secret note.', 'A note after.'],
    );
    assert.equal(all(document, 'footnoteReference').length, 3);
    assert.equal(all(document, 'instrText').filter(({ text }) => text.includes('NOTEREF')).length, 1);
  });

  it('keeps the number of a note in a copy that leaves out one before it', async () => {
    const { word } = await wordOf(report, practice(), { copy: 'public' });
    const document = await partOf(word, 'word/document.xml');
    const marks = all(document, 'r').filter((each) => child(each, 'footnoteReference'));
    assert.deepEqual(
      marks.map((each) => [
        child(each, 'footnoteReference')?.attributes.get('customMarkFollows'),
        wordsOf(each),
      ]),
      [
        [undefined, ''],
        ['1', '3'],
      ],
    );
    assert.doesNotMatch(wordsOf(await partOf(word, 'word/footnotes.xml')), /secret/);
  });

  it('repeats the header row of a table, and names its columns', async () => {
    const document = await partOf((await wordOf(report)).word, 'word/document.xml');
    const table = all(document, 'tbl').find((each) => wordsOf(each).startsWith('Item2026'));
    const rows = table ? all(table, 'tr') : [];
    assert.deepEqual(
      rows.map((row) => all(row, 'tblHeader').length),
      [1, 0, 0],
    );
    assert.equal(all(rows[1] ?? document, 'jc')[0]?.attributes.get('val'), 'right');
  });

  it('has the caption of a table in its style, which keeps with the table and counts it', async () => {
    const document = await partOf((await wordOf(report)).word, 'word/document.xml');
    const caption = all(document, 'p').find((each) => styleOf(each) === 'Caption');
    assert.equal(caption && wordsOf(caption), 'Table 1: What it costs');
    assert.ok(caption && child(child(caption, 'pPr'), 'keepNext'));
    assert.equal(child(child(caption, 'pPr'), 'numPr'), undefined);
    assert.deepEqual(
      all(caption, 'instrText').map(({ text }) => text.trim()),
      ['SEQ Table \\* ARABIC'],
    );
  });

  it('has pictures with their descriptions, and says of one that is not there what it was', async () => {
    const { word } = await wordOf(report);
    const document = await partOf(word, 'word/document.xml');
    assert.deepEqual(
      all(document, 'docPr').map(({ attributes }) => attributes.get('descr')),
      ['A map of the centres'],
    );
    assert.ok(word.parts.includes('word/media/picture1.gif'));
    assert.match(wordsOf(document), /\[Picture not shown: Not there\]/);
  });

  it('says in which language it is, what it is, and whose it is', async () => {
    const { word } = await wordOf(report, practice({ council: 'Marlbridge District Council' }));
    const sheet = await partOf(word, 'word/styles.xml');
    assert.equal(all(sheet, 'lang')[0]?.attributes.get('val'), 'en-GB');
    const said = Object.fromEntries(
      (await partOf(word, 'docProps/core.xml')).children.map(({ name, text }) => [name, text]),
    );
    assert.deepEqual(said, {
      title: 'Renewal of the leisure centres contract & what it costs',
      subject: 'Cabinet, Thursday 10 December 2026',
      creator: 'Robin Ashdown',
      language: 'en-GB',
    });
    const footer = await partOf(word, 'word/footer1.xml');
    assert.match(wordsOf(footer), /^Marlbridge District Council · Cabinet, .*Page 1 of 1$/);
  });

  it('leaves no line alone at the foot of a page that leads to what is on the next', async () => {
    const { word } = await wordOf(report);
    const kept = all(await partOf(word, 'word/document.xml'), 'p').filter((each) =>
      child(child(each, 'pPr'), 'keepNext'),
    );
    const words = kept.map(wordsOf);
    for (const line of ['Background', 'It is recommended:', 'There are three points:']) {
      assert.ok(words.includes(line), line);
    }
    assert.ok(!words.includes('The contract ends.'));
  });

  it('keeps with its list the words that lead to one inside an item, a quotation or a longer passage', async () => {
    const body = `\n## Background\n\n- Families asked for:\n  - later hours\n  - more places\n- nothing else\n\n> The plan was long.\n>\n> It said:\n>\n> - wait\n\n| Item | Kind |\n| --- | --- |\n| Hall | rent: |\n`;
    const { word } = await wordOf(`---\ntype: report\ntitle: Hours\n---\n${body}`);
    const paragraphs = all(await partOf(word, 'word/document.xml'), 'p');
    const isKept = (words: string) => {
      const found = paragraphs.find((each) => wordsOf(each) === words);
      assert.ok(found, words);
      return child(child(found, 'pPr'), 'keepNext') !== undefined;
    };
    assert.deepEqual(['Families asked for:', 'It said:'].map(isKept), [true, true]);
    assert.deepEqual(['later hours', 'nothing else', 'The plan was long.', 'rent:'].map(isKept), [
      false,
      false,
      false,
      false,
    ]);
    const above = paragraphs[paragraphs.findIndex((each) => wordsOf(each) === 'Item') - 1];
    assert.equal(above && wordsOf(above), 'wait', 'no empty line stands above a table');
  });

  it('puts what was resolved right below the words that say so, with no empty line between', async () => {
    const minutes = `---\ntype: minutes\ncommittee: Cabinet\n---\n\n## Parks\n\nRESOLVED (unanimously)\n\n1. That the plan be agreed; and\n2. That it be reviewed.\n`;
    const { word } = await wordOf(minutes);
    const resolved = all(await partOf(word, 'word/document.xml'), 'p').filter(
      (each) => styleOf(each) === 'Resolution',
    );
    assert.deepEqual(resolved.map(wordsOf), [
      'RESOLVED (unanimously)',
      'That the plan be agreed; and',
      'That it be reviewed.',
    ]);
    assert.ok(resolved[0] && child(child(resolved[0], 'pPr'), 'keepNext'));
  });

  it('starts the introduction of an agenda where its other lines start, and text under headings in from them', async () => {
    const agenda = `---\ntype: agenda\ncommittee: Cabinet\nitems:\n  - title: Apologies\n    description: To receive them.\n---\n\nMembers of the public may attend.\n`;
    const { word } = await wordOf(agenda);
    const paragraphs = all(await partOf(word, 'word/document.xml'), 'p');
    const left = (words: string) => {
      const found = paragraphs.find((each) => wordsOf(each) === words);
      return Number(child(child(found, 'pPr'), 'ind')?.attributes.get('left') ?? 0);
    };
    assert.equal(left('Members of the public may attend.'), 0);
    assert.ok(left('To receive them.') > 0);
  });

  it('says on every page of a members’ copy that it is not for publication, and on none of a public one', async () => {
    const marked = async (copy: 'public' | 'members') => {
      const { word } = await wordOf(report, practice(), { copy });
      return Promise.all(
        ['word/header1.xml', 'word/header2.xml'].map(async (part) =>
          /Not for publication/.test(wordsOf(await partOf(word, part))),
        ),
      );
    };
    assert.deepEqual(await marked('members'), [true, true]);
    assert.deepEqual(await marked('public'), [false, false]);
  });

  it('counts at most the nine levels that Word has, and loses no item below them', async () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- point ${level}`).join('\n');
    const { word } = await wordOf(`---\ntype: report\n---\n\n${deep}\n`);
    const numbering = (await word.text('word/numbering.xml')) ?? '';
    assert.doesNotMatch(numbering, /w:ilvl="(?:9|\d\d)"/);
    assert.match((await word.text('word/document.xml')) ?? '', /point 11/);
  });

  it('holds nothing that is exempt in a public copy, and no remark or clearance in any', async () => {
    const cleared = report.replace(
      'appendices:',
      'clearances:\n  legal: {name: Sam Holt, cleared: 2026-11-20}\nappendices:',
    );
    for (const copy of ['public', 'members'] as const) {
      const { word } = await wordOf(cleared, practice(), { copy });
      for (const part of word.parts.filter((name) => name.endsWith('.xml'))) {
        const text = (await word.text(part)) ?? '';
        assert.doesNotMatch(text, /remark that nobody|Sam Holt/);
        if (copy === 'public') assert.doesNotMatch(text, /390,000|secret note|Negotiations/i);
      }
    }
  });

  it('puts the fields of its header in lines where the council wants no table', async () => {
    const { word } = await wordOf(report, practice({ appearance: { header: 'lines' } }));
    const document = await partOf(word, 'word/document.xml');
    assert.equal(all(document, 'tbl').length, 1);
    assert.match(wordsOf(document), /Report to:Cabinet/);
    await assertSound(word);
  });

  it('looks as the council’s profile says', async () => {
    const appearance = { font: 'Verdana', font_size: '12', colour: '#5a2a6b', margins: '2.54' };
    const { word } = await wordOf(report, practice({ appearance }));
    const sheet = (await word.text('word/styles.xml')) ?? '';
    assert.match(sheet, /w:ascii="Verdana"[^]*<w:sz w:val="24"\/>/);
    assert.match(sheet, /<w:color w:val="5A2A6B"\/>/);
    assert.match((await word.text('word/document.xml')) ?? '', /<w:pgMar w:top="1440" w:right="1440"/);
  });

  it('is the same file each time it is made', async () => {
    const [first, second] = await Promise.all([wordOf(report), wordOf(report)]);
    assert.deepEqual(first.file, second.file);
  });
});
