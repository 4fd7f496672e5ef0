import { basename } from 'node:path';
import { Browser } from './browser.ts';
import { PdfFault } from './pdf-fault.ts';

/** How long one print may take, in milliseconds: a whole year's reports take a few seconds. */
const LIMIT = 120_000;

/** Prints pages, one after another, in one browser. */
export interface Printer {
  /**
   * Prints a page as the browser lays it out on paper: tagged, with an outline of its headings.
   *
   * @param html a whole page that needs nothing else
   * @throws PdfFault where the browser cannot
   */
  readonly print: (html: string) => Promise<Uint8Array>;
}

/**
 * Starts a browser, lets `work` print with it, and ends it whatever comes.
 *
 * @param path   the browser
 * @param signal given up when it says so
 * @throws PdfFault where the browser does not start, print or answer in time
 */
export async function withPrinter<Result>(
  path: string,
  signal: AbortSignal | undefined,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const name = basename(path);
  const browser = await said(
    name,
    inTime(Browser.start(path), signal, (late) => late.close()),
  );
  try {
    return await work({ print: (html) => said(name, inTime(print(browser, html), signal)) });
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
  const loaded = pipe.next('Page.loadEventFired');
  await pipe.send('Page.setDocumentContent', { frameId, html }, session);
  await loaded;
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

/** Waits no longer than `LIMIT`, or than until `signal` gives up; what comes later is handed to `late`. */
async function inTime<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
  late: (result: Result) => unknown = () => undefined,
): Promise<Result> {
  const stop = AbortSignal.any([AbortSignal.timeout(LIMIT), ...(signal ? [signal] : [])]);
  const stopped = new Promise<never>((_, reject) => {
    const give = () => reject(stop.reason as Error);
    if (stop.aborted) give();
    else stop.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } catch (error) {
    work.then(late, () => undefined);
    throw error;
  }
}

/** What went wrong, in words for the officer; that it was given up is no fault and stays as it is. */
async function said<Result>(name: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'AbortError') throw error;
    if (error.name === 'TimeoutError') throw new PdfFault({ id: 'pdf-too-slow', args: { browser: name } });
    throw new PdfFault({ id: 'pdf-not-printed', args: { browser: name, reason: error.message } });
  }
}
