const name = String.raw`(?:the )?(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman|Provost|Bailie|Leader|Chair|Chairman)?\.? ?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|and|de|van|von))*`;
const titled =
  '(?:the )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman|Provost|Bailie|Leader|Chair)';
const moved =
  '(?:Prop\\.|(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED)(?: and seconded)?(?: (?:by|BY):?|:| –| -|(?= (?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost|Alderman)\\b)))';
const seconded =
  '(?:Sec\\.|(?:[Ss]econded|SECONDED)(?: (?:by|BY):?|:| –| -|(?= (?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost|Alderman)\\b)))';
/** "Prop. D Ash, Sec. E Birch –", as parish councils begin what they resolve. */
export const propAndSec = new RegExp(
  String.raw`^\s*(?:\d[\d./]*\s+)?Prop\.?:? ${name}[,;]? (?:and )?Sec\.?:? ${name}\s*[:–—-]+\s*(?=[Tt]hat\b|[Tt]o\b|$|(?:[Ii]t was )?(?:[Rr]esolved|RESOLVED|[Aa]greed|AGREED)\b)`,
  'u',
);
const moving = new RegExp(String.raw`\b${moved} (${name})`, 'u');
const seconding = new RegExp(String.raw`\b${seconded} (${name})`, 'u');
const active = (verb: string) => new RegExp(String.raw`\b(?=${titled})(${name}),? ${verb}\b(?! by\b)`, 'u');
const moves = active('(?:seconded by [^.;:]{3,60}, )?(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED)');
const seconds = active('(?:[Ss]econded|SECONDED)');
const onMotion = new RegExp(
  String.raw`\b[Oo]n (?:a|the) (?:motion|proposition|proposal) (?:of|by) (${name})`,
  'u',
);

/** Who moved and seconded a motion, as its words name them; undefined for what they do not say. */
export function moversIn(words: string): { mover: string | undefined; seconder: string | undefined } {
  const mover = moving.exec(words)?.[1] ?? onMotion.exec(words)?.[1] ?? moves.exec(words)?.[1];
  const seconder = seconding.exec(words)?.[1] ?? seconds.exec(words)?.[1];
  return { mover: tidy(mover), seconder: tidy(seconder) };
}

function tidy(found: string | undefined): string | undefined {
  return found?.replace(/(?: (?:and|of|the|moved|seconded|agreed|resolved|carried))+$/i, '').trim();
}
