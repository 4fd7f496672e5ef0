import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/node/pdf/open-pdf.ts';
import { boxAround, visiblePage } from '../../../../src/node/pdf/visible-page.ts';

async function plan(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText('A plan', { font, x: 50, y: 50 });
  return document;
}

describe('a PDF that is to go into a pack', () => {
  it('is known by the sizes of its pages, turned and cut as they are seen', async () => {
    const document = await plan();
    document.addPage([595, 842]).setRotation(degrees(90));
    document.addPage([1191, 842]).setCropBox(100, 50, 600, 400);
    assert.deepEqual(await readPdf(await document.save()), {
      sheets: [
        { width: 595, height: 842 },
        { width: 842, height: 595 },
        { width: 600, height: 400 },
      ],
    });
  });

  it('may be locked against changes, but not with a password', async () => {
    const open = await plan();
    open.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: {} });
    assert.deepEqual(await readPdf(await open.save()), { sheets: [{ width: 595, height: 842 }] });
    const locked = await plan();
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'owner', permissions: {} });
    assert.deepEqual(await readPdf(await locked.save()), { fault: 'locked' });
  });

  it('is damaged where it is cut off, or is something else', async () => {
    const whole = await (await plan()).save({ useObjectStreams: false });
    assert.deepEqual(await readPdf(whole.subarray(0, 300)), { fault: 'damaged' });
    assert.deepEqual(await readPdf(new TextEncoder().encode('PK, a Word file')), { fault: 'damaged' });
    assert.deepEqual(await readPdf(new Uint8Array()), { fault: 'damaged' });
  });
});

describe('a page as it is seen', () => {
  for (const angle of [0, 90, 180, 270]) {
    it(`fills its sheet when it is turned by ${angle}°`, async () => {
      const page = (await PDFDocument.create()).addPage([600, 800]);
      page.setCropBox(50, 100, 400, 500);
      page.setRotation(degrees(angle));
      const { box, matrix, width, height } = visiblePage(page);
      const corners = boxAround([box.left, box.bottom, box.right, box.top], matrix);
      assert.deepEqual(corners, [0, 0, width, height]);
    });
  }

  it('has its upper left corner at the upper right when it is turned to the right', async () => {
    const page = (await PDFDocument.create()).addPage([600, 800]);
    page.setRotation(degrees(90));
    const { matrix, width, height } = visiblePage(page);
    assert.deepEqual(boxAround([0, 800, 0, 800], matrix), [width, height, width, height]);
  });
});
