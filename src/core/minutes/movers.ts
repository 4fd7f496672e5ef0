const name = String.raw`(?:the )?(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman|Provost|Bailie|Leader|Chair|Chairman)?\.? ?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|and|de|van|von))*`;
const moved = '(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED)(?: and seconded)? (?:by|BY):?';
const seconded = '(?:[Ss]econded|SECONDED) (?:by|BY):?';
const moving = new RegExp(String.raw`\b${moved} (${name})`, 'u');
const seconding = new RegExp(String.raw`\b${seconded} (${name})`, 'u');
const onMotion = new RegExp(String.raw`\b[Oo]n the (?:motion|proposition) of (${name})`, 'u');

/** Who moved and seconded a motion, as its words name them; undefined for what they do not say. */
export function moversIn(words: string): { mover: string | undefined; seconder: string | undefined } {
  const mover = moving.exec(words)?.[1] ?? onMotion.exec(words)?.[1];
  return { mover: tidy(mover), seconder: tidy(seconding.exec(words)?.[1]) };
}

function tidy(found: string | undefined): string | undefined {
  return found?.replace(/ (?:and|of|the)$/i, '').trim();
}
