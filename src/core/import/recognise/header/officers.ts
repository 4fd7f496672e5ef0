/** Officers as fields keep them, and the words that only label how to reach them. */
export interface Contacts {
  readonly officers: readonly Officer[];
  readonly labels: string;
}

type Officer = Readonly<Record<string, string>>;

const EMAIL = /(?:\be-?mail\b[.:]?\s*)?(?<![\w.+'-])([\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)*)/gi;

const TELEPHONE =
  /(?:\b(?:tel|telephone|phone)\b\.?(?: (?:no|number)\b\.?)?:?\s*)?((?<![\d(])\(?\+?\d[\d ()]{6,16}\d(?: ?(?:x|ext\.?) ?\d{1,6})?|\bext(?:ension)?\.?:? ?\d{3,6})\)?/gi;

/**
 * Who is said to be reached: "Jane Doe", "Head of Finance", "01632 960000" in lines, "Jane Doe, Head of Finance, tel
 * 01632 960000" in one, or several people in a line each; nobody where it is not plain who is who.
 */
export function officersIn(typed: string): Contacts {
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const people = lines.flatMap((line) => namedIn(line) ?? []);
  if (lines.length > 1 && people.length === lines.length) {
    return {
      officers: people.map(({ officer }) => officer),
      labels: people.map(({ labels }) => labels).join(' '),
    };
  }
  const one = officerIn(typed);
  return one ? { officers: [one.officer], labels: one.labels } : { officers: [], labels: '' };
}

/** One of several people: "Jane Doe, Head of Finance", with a number or an address behind it or none. */
function namedIn(line: string): Contact | undefined {
  if (!POST.test(line)) return undefined;
  const reached = officerIn(line);
  if (reached) return reached.officer['job_title'] === undefined ? undefined : reached;
  const parts = withPost(line.trim());
  return parts && { officer: parts, labels: '' };
}

/** What a post is called by. */
const POST =
  /\b(?:Head|Director|Manager|Officer|Lead|Assistant|Service|Executive|Solicitor|Accountant|Planner|Adviser|Advisor|Clerk|Engineer|Surveyor|Commissioner|Analyst|Architect)\b/i;

/** Whether words hold what a post is called by. */
export const namesPost = (words: string): boolean => POST.test(words);

/** "Jane Doe, Head of Finance" as a name and a post; undefined for any other words. */
export function withPost(said: string): { readonly name: string; readonly job_title: string } | undefined {
  const [, name, post] = /^([^,–]{3,60}?)\s*[,–-]\s+(.*)$/.exec(said) ?? [];
  return name && post && POST.test(post) ? { name, job_title: post } : undefined;
}

/** An officer, and the words that only label how to reach them. */
interface Contact {
  readonly officer: Officer;
  readonly labels: string;
}

/** One officer: "Jane Doe", "Head of Finance", "01632 960000" in lines, or "Jane Doe, Head of Finance, tel 01632 960000" in one. */
function officerIn(typed: string): Contact | undefined {
  const emails = [...typed.matchAll(EMAIL)];
  const numbers = [...typed.replace(EMAIL, ' ').matchAll(TELEPHONE)];
  // Two addresses are two people's.
  if (emails.length > 1 || numbers.length > 1) return undefined;
  const bare = typed.replace(EMAIL, ' ').replace(TELEPHONE, ' ');
  const lines = bare
    .split('\n')
    .map((line) => line.replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' '))
    .map((line) => line.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, ''))
    .filter((line) => line !== '');
  const isOneLine = emails.length + numbers.length > 0 && lines.length === 1;
  const parts = isOneLine ? (lines[0] ?? '').split(/\s*[,;]\s+|\s+[–-]\s+/) : lines;
  const [name, ...posts] = parts.filter((part) => /\p{L}/u.test(part));
  const isTold = emails.length + numbers.length > 0 || typed.trim().includes('\n');
  if (!isTold || (!isOneLine && posts.length > 1)) return undefined;
  const [email = []] = emails;
  const [telephone = []] = numbers;
  const labels = [email, telephone].map(([all = '', own = '']) => all.replace(own, '').replace(/^\W+$/, ''));
  return {
    officer: {
      ...(name !== undefined && { name }),
      ...(posts.length > 0 && { job_title: posts.join(', ') }),
      ...(telephone[1] !== undefined && { telephone: balanced(telephone[1]) }),
      ...(email[1] !== undefined && { email: email[1] }),
    },
    labels: labels.join(' '),
  };
}

/** A number without the brackets that stood around all of it. */
const balanced = (number: string) => number.replace(/^\(([^()]*)\)?$/, '$1').trim();
