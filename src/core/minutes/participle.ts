import { recommendationVerb } from '../check/recommendation-verbs.ts';

/** Verbs of council language whose past participle is not made with -ed. */
const irregular: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chosen',
  draw: 'drawn',
  find: 'found',
  give: 'given',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  leave: 'left',
  let: 'let',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  read: 'read',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  spend: 'spent',
  take: 'taken',
  tell: 'told',
  undertake: 'undertaken',
  uphold: 'upheld',
  withdraw: 'withdrawn',
  withhold: 'withheld',
  write: 'written',
};

const verbsOfIrregular = new Map(Object.entries(irregular).map(([verb, participle]) => [participle, verb]));

/** Those that double their last letter, the stress being on it. */
const doubling =
  /^(?:admit|allot|commit|compel|control|defer|omit|permit|plan|prefer|refer|remit|stop|submit|transfer|transmit)$/;

/** What else a body does itself, besides what recommendations mostly ask for. */
const others = new Set(
  `adjourn affirm allocate allow carry co-opt choose commend commission commit congratulate designate dismiss
  elect fund hold homologate lease let overturn pass pay permit postpone prioritise ratify reaffirm reconsider
  register remit reserve rescind revoke seek select sell spend vary withdraw withhold`.split(/\s+/),
);

/** Whether a verb names something that the body which meets does itself, so that "to …" and "That … be …" say the same. */
export function isOwnAct(act: string): boolean {
  const [verb = ''] = act.split(' ', 1);
  return others.has(verb) || recommendationVerb(verb)?.isThirdPerson === false;
}

/** "note" → "noted", "take" → "taken", "refer" → "referred", "set up" → "set up". */
export function participleOf(act: string): string {
  const [verb = '', ...particle] = act.split(' ');
  return [participleOfVerb(verb), ...particle].join(' ');
}

function participleOfVerb(verb: string): string {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known !== undefined) return known;
  if (doubling.test(verb)) return `${verb}${verb.slice(-1)}ed`;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** "noted" → "note", "taken" → "take": the act of a body that a participle is of; undefined for any other word. */
export function actOfParticiple(done: string): string | undefined {
  const [participle = '', ...particle] = done.split(' ');
  const stem = participle.replace(/ed$/, '');
  const guesses = [
    verbsOfIrregular.get(participle),
    ...(stem === participle ? [] : [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`]),
  ];
  const verb = guesses.find(
    (guess) => guess !== undefined && isOwnAct(guess) && participleOfVerb(guess) === participle,
  );
  return verb && [verb, ...particle].join(' ');
}

/** Whether a word looks like a past participle. */
export function isParticiple(word: string): boolean {
  return /[a-z]ed$/.test(word) || verbsOfIrregular.has(word);
}
