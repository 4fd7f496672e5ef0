import assert from 'node:assert/strict';
import { exportWord } from '../../../../src/word/write/export-word.ts';
import { child, descendants, readXml, type Xml } from '../../../../src/word/xml.ts';
import { madeUpTemplate, paragraph } from './made-up-template.ts';
import { pageOf, practice, report, wordOf } from './made-up.ts';
import { pageNumbers } from './page-numbers.ts';
import { assertSound, partOf } from './whole-package.ts';
import { shownNumbers } from './word-counter.ts';

const wordsOf = (element: Xml) => Array.from(descendants(element, 't'), ({ text }) => text).join('');
const paragraphsOf = (element: Xml) => [...descendants(element, 'p')].map(wordsOf);

describe('a council’s own template', () => {
  const inTemplate = async (body = '') =>
    (await wordOf(report, practice(), { copy: 'members' }, await madeUpTemplate({ body }))).word;

  it('becomes a sound document, and no template', async () => {
    const word = await inTemplate();
    await assertSound(word);
    const types = (await word.text('[Content_Types].xml')) ?? '';
    assert.match(types, /wordprocessingml\.document\.main\+xml/);
    assert.doesNotMatch(types, /template/);
  });

  it('keeps its styles, its header and its margins', async () => {
    const word = await inTemplate();
    const document = await partOf(word, 'word/document.xml');
    const heading = [...descendants(document, 'p')].find((each) => wordsOf(each) === 'Options considered');
    const look = heading && child(heading, 'pPr');
    assert.equal(child(look, 'pStyle')?.attributes.get('val'), 'Kop1');
    const margins = [...descendants(document, 'pgMar')].map(({ attributes }) => attributes.get('left'));
    assert.deepEqual(margins, ['1700']);
    assert.equal(
      wordsOf(await partOf(word, 'word/header3.xml')),
      'Renewal of the leisure centres contract & what it costs – Not for publication',
    );
    const sheet = await partOf(word, 'word/styles.xml');
    const caption = sheet.children.filter(
      (style) => child(style, 'name')?.attributes.get('val') === 'caption',
    );
    assert.deepEqual(
      caption.map(({ attributes }) => attributes.get('styleId')),
      ['Caption2'],
      'its own Caption is another',
    );
  });

  it('keeps its lists and its notes apart from ours', async () => {
    const text = report.replace('## Background', '## Background\n\n### Below');
    const { page, word } = await wordOf(text, practice(), { copy: 'members' }, await madeUpTemplate());
    const [document, numbering] = [
      await partOf(word, 'word/document.xml'),
      await partOf(word, 'word/numbering.xml'),
    ];
    assert.deepEqual(shownNumbers(document, numbering), ['A', ...pageNumbers(page)]);
    const notes = [...descendants(await partOf(word, 'word/footnotes.xml'), 'footnote')];
    assert.deepEqual(
      notes.map(({ attributes }) => attributes.get('id')),
      ['4', '5', '6', '7'],
    );
  });

  it('has the report where it says so, else behind what it holds', async () => {
    const at = (words: readonly string[], start: string) => words.findIndex((each) => each.startsWith(start));
    const placed = paragraphsOf(
      await partOf(
        await inTemplate(paragraph('Before') + paragraph('{{re', 'port}}') + paragraph('Behind')),
        'word/document.xml',
      ),
    );
    assert.ok(
      at(placed, 'Before') < at(placed, 'To ask Cabinet') &&
        at(placed, 'To ask Cabinet') < at(placed, 'Behind'),
    );
    const last = paragraphsOf(
      await partOf(
        await inTemplate(`${paragraph('Before')}<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>`),
        'word/document.xml',
      ),
    );
    assert.ok(at(last, 'Before') < at(last, 'To ask Cabinet'));
    assert.equal(
      last[at(last, 'Before') + 1],
      'Draft – not yet published',
      'the empty last line of the template is gone',
    );
  });

  it('has its fields filled, and the title but once', async () => {
    const fields =
      paragraph('{{title}}') +
      paragraph('{{committee}}, {{ meeting_', 'date }}; {{lead_officer.name}}{{nobody}}.');
    const words = paragraphsOf(await partOf(await inTemplate(fields), 'word/document.xml'));
    assert.ok(
      words.includes('Cabinet, Thursday 10 December 2026; Robin Ashdown.'),
      words.slice(0, 4).join('\n'),
    );
    assert.equal(
      words.filter((each) => each === 'Renewal of the leisure centres contract & what it costs').length,
      1,
    );
    assert.ok(!words.includes('Report to'), 'nor its header');
  });

  it('says what of the paper it is', async () => {
    const core = readXml((await (await inTemplate()).text('docProps/core.xml')) ?? '');
    assert.equal(child(core, 'title')?.text, 'Renewal of the leisure centres contract & what it costs');
  });

  it('is refused in a sentence where it cannot be used', async () => {
    const { page, paper } = pageOf(report, practice(), { copy: 'members' });
    const refused = async (template: Uint8Array) => {
      const exported = await exportWord({ page, paper, profile: practice() }, template);
      return 'refused' in exported ? exported.refused : 'written';
    };
    const macros = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
    assert.match(await refused(await madeUpTemplate({ type: macros })), /holds macros, which are never used/);
    const namespace = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    assert.match(await refused(await madeUpTemplate({ namespace })), /Strict Open XML/);
    const whole = await madeUpTemplate();
    assert.match(await refused(whole.subarray(0, whole.length / 2)), /is damaged/);
    assert.match(await refused(new TextEncoder().encode('%PDF-1.7')), /is no Word document/);
  });
});
