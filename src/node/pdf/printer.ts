import { basename } from 'node:path';
import { Browser } from './browser.ts';
import { PdfFault } from './pdf-fault.ts';
import type { Printer } from './pdf-maker.ts';

/** How long all of it may take, in milliseconds: a whole year's reports take a few seconds. */
const LIMIT = 180_000;

/** See `PdfMaker`. */
export async function withPrinter<Result>(
  path: string,
  signal: AbortSignal | undefined,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const stop = AbortSignal.any([AbortSignal.timeout(LIMIT), ...(signal ? [signal] : [])]);
  const inWords = wordsFor(basename(path), stop);
  const browser = await Browser.start(path, stop).catch(inWords);
  try {
    return await work({ print: (html) => print(browser, html).catch(inWords) });
  } finally {
    await browser.close();
  }
}

async function print({ pipe }: Browser, html: string): Promise<Uint8Array> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await pipe.send('Page.enable', {}, session);
  await pipe.send('Emulation.setScriptExecutionDisabled', { value: true }, session);
  const { frameTree } = await pipe.send('Page.getFrameTree', {}, session);
  const frameId = (frameTree as { readonly frame: { readonly id: string } }).frame.id;
  await Promise.all([
    pipe.next('Page.loadEventFired'),
    pipe.send('Page.setDocumentContent', { frameId, html }, session),
  ]);
  const { data } = await pipe.send(
    'Page.printToPDF',
    {
      generateDocumentOutline: true,
      generateTaggedPDF: true,
      preferCSSPageSize: true,
      printBackground: true,
    },
    session,
  );
  await pipe.send('Target.closeTarget', { targetId });
  return Buffer.from(String(data), 'base64');
}

/** What went wrong, in words for the officer; that it was given up is no fault. */
function wordsFor(browser: string, stop: AbortSignal): (error: unknown) => never {
  return (error) => {
    if (stop.aborted && !isTimeout(stop.reason)) throw stop.reason;
    if (stop.aborted) throw new PdfFault({ id: 'pdf-too-slow', args: { browser } });
    const reason = error instanceof Error ? error.message : String(error);
    throw new PdfFault({ id: 'pdf-not-printed', args: { browser, reason } });
  };
}

const isTimeout = (reason: unknown) => reason instanceof Error && reason.name === 'TimeoutError';
