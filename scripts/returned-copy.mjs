import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

const BY = 'w:author="Idris Calloway" w:date="2026-10-03T09:12:00Z"';
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** What a made-up colleague changed: the words before, those taken out, those put in. */
const CHANGES = [
  ['The present contracts ', 'end', 'expire'],
  ['extended for more than ', 'six', 'four'],
  ['Breaks are given in three ways', '', ', all of them short'],
];

/** A Word copy of a report at `out` as a colleague would send it back, with tracked changes and a comment. */
export async function returnedCopy(report, out) {
  const args = ['dist/cli.js', 'export', report, '--to', 'docx', '--members', '-o', out];
  if (spawnSync(process.execPath, args).status !== 0) throw new Error(`${report} was not exported.`);
  const zip = await JSZip.loadAsync(await readFile(out));
  const rewrite = async (path, change) => zip.file(path, change(await zip.file(path).async('string')));
  await rewrite('word/document.xml', (xml) => commented(CHANGES.reduce(changed, xml), '212 children'));
  await rewrite('word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `<Relationship Id="back" Type="${COMMENTS}" Target="back.xml"/>$&`),
  );
  const words = run('Is this the figure for the whole year?');
  zip.file(
    'word/back.xml',
    `<w:comments ${NAMES}><w:comment w:id="1" ${BY}><w:p>${words}</w:p></w:comment></w:comments>`,
  );
  await writeFile(out, await zip.generateAsync({ type: 'uint8array' }));
}

const run = (text) => (text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
const CUT = { end: '</w:t></w:r>', start: '<w:r><w:t xml:space="preserve">' };

function changed(xml, [before, old, now], index) {
  const gone =
    old && `<w:del w:id="${9000 + index}" ${BY}>${run(old).replaceAll('w:t', 'w:delText')}</w:del>`;
  return put(
    xml,
    before + old,
    `${before}${CUT.end}${gone}<w:ins w:id="${9100 + index}" ${BY}>${run(now)}</w:ins>${CUT.start}`,
  );
}

function commented(xml, words) {
  const mark = (name) => `<w:comment${name} w:id="1"/>`;
  const reference = `<w:r>${mark('Reference')}</w:r>`;
  return put(
    xml,
    words,
    `${CUT.end}${mark('RangeStart')}${run(words)}${mark('RangeEnd')}${reference}${CUT.start}`,
  );
}

function put(xml, words, by) {
  if (!xml.includes(words)) throw new Error(`The copy does not say “${words}”.`);
  return xml.replace(words, () => by);
}
