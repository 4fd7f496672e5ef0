import assert from 'node:assert/strict';
import { findBrowser } from '../../../../src/node/pdf/find-browser.ts';

/** A machine on which these files are, and no others. */
const machine = (platform: string, env: Record<string, string>, ...files: readonly string[]) => ({
  find: (asked?: string) => findBrowser(asked, { platform, env }, (path) => files.includes(path)),
});

const windows = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };

describe('the browser that prints', () => {
  it('is found where Windows, macOS and Linux keep it', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    assert.equal(machine('win32', windows, edge).find(), edge);
    const own = 'C:\\Users\\jo\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    assert.equal(machine('win32', { LOCALAPPDATA: 'C:\\Users\\jo\\AppData\\Local' }, own).find(), own);
    const chrome = '/Users/jo/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(machine('darwin', { HOME: '/Users/jo' }, chrome).find(), chrome);
    assert.equal(
      machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium').find(),
      '/usr/bin/chromium',
    );
  });

  it('is Edge before Chrome on Windows, and Chrome before Chromium on Linux', () => {
    const installed = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    const found = machine('win32', windows, ...installed.map((it) => `C:\\Program Files\\${it}`)).find();
    assert.match(found, /msedge\.exe$/);
    const linux = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium', '/usr/bin/google-chrome');
    assert.equal(linux.find(), '/usr/bin/google-chrome');
  });

  it('is the one that is asked for, else the one the environment names', () => {
    const env = { PATH: '/usr/bin', COMMITTEE_REPORTS_BROWSER: '/opt/named' };
    const { find } = machine('linux', env, '/usr/bin/chromium', '/opt/named', '/opt/asked');
    assert.equal(find('/opt/asked'), '/opt/asked');
    assert.equal(find(), '/opt/named');
    assert.equal(find(''), '/opt/named');
  });

  it('is not looked for elsewhere when the one that is named is not there', () => {
    const { find } = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium');
    assert.throws(() => find('/opt/gone'), { message: 'There is no browser at “/opt/gone”.' });
  });

  it('is never taken from the folder one happens to be in', () => {
    const { find } = machine('linux', { PATH: ':.:bin:~/bin' }, './chromium', 'bin/chromium', '/chromium');
    assert.throws(find, /none was found here\. Install one .* or export the web page and print that\./);
  });
});
