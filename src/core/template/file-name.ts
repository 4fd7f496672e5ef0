const LONGEST = 60;

/** A file name for a report: the meeting's ISO date and the title, `2026-12-10-leisure-contract.md`. */
export function suggestFileName(meetingDate: string, title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= LONGEST);
  return `${[meetingDate, ...kept].join('-')}.md`;
}

/**
 * The path of a Markdown file inside a folder that a typed name means, `reports/a.md`: `/` between
 * folders, `.md` added where it is missing. Undefined for a name that leaves the folder, that is empty,
 * or that a computer with Windows could not hold.
 */
export function readFileName(typed: string): string | undefined {
  const path = typed.trim().replaceAll('\\', '/');
  const named = /\.(?:md|markdown)$/i.test(path) ? path : `${path}.md`;
  const sound = named.split('/').every(isSoundName);
  return path !== '' && sound ? named : undefined;
}

function isSoundName(name: string): boolean {
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
  return /^[^<>:"|?*\p{Cc}]+$/u.test(name) && !/^[. ]|[. ]$/.test(name) && !reserved;
}
