/** What an officer means by `yes`, `no`, `true`, `false`, in whatever case; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  switch (text.trim().toLowerCase()) {
    case 'yes':
    case 'true':
      return true;
    case 'no':
    case 'false':
      return false;
    default:
      return undefined;
  }
}
