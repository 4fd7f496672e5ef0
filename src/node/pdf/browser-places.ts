/** What of a machine says where its programs are. */
export interface Machine {
  /** As `process.platform` has it. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const windows = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];
const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const linux = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

/** Where Edge, Chrome and Chromium are usually installed, the likeliest first. */
export function browserPlaces({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'win32':
      return under([env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']], windows, '\\');
    case 'darwin':
      return under(
        ['/Applications', env['HOME'] && `${env['HOME']}/Applications`],
        mac.map((name) => `${name}.app/Contents/MacOS/${name}`),
      );
    default:
      return [...under(pathFolders(env), linux), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
  }
}

/** The folders of PATH, but for relative ones: what lies in the folder one happens to be in is not installed. */
function pathFolders(env: Machine['env']): readonly string[] {
  return (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
}

function under(
  folders: readonly (string | undefined)[],
  names: readonly string[],
  between = '/',
): readonly string[] {
  return names.flatMap((name) =>
    folders.flatMap((folder) => (folder ? [`${folder.replace(/[\\/]+$/, '')}${between}${name}`] : [])),
  );
}
