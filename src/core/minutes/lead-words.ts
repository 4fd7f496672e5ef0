/** How councils name the body that decides: "the Children’s Services Scrutiny Board (2)", "Cabinet". */
const named =
  "(?:[Tt]he |THE )?(?:[A-Z][\\w'’&-]*,? (?:(?:and|of|for|the|&) )*){0,12}?(?:Sub-?[Cc]ommittee|[Cc]ommittee|COMMITTEE|[Cc]abinet|CABINET|[Cc]ouncil|COUNCIL|[Ee]xecutive|EXECUTIVE|[Bb]oard|BOARD|[Pp]anel|PANEL|[Cc]ommission|[Ff]orum|[Gg]roup|[Aa]uthority|[Mm]eeting|Scrutiny|(?:Cabinet Member|Portfolio Holder)(?: for [A-Z][\\w'’&-]*(?:,? (?:(?:and|of|the|&) )*[A-Z][\\w'’&-]*){0,8})?|Leader|Mayor|Conference|Convener)(?: \\([^)]{1,12}\\))?";
export const decidingBody = `(?:${named})`;

/** Verbs that only announce what is decided, in Welsh too. */
const announcing =
  'RESOLVED|RESOLVES?|DECIDED|AGREED|AGREES?|DETERMINED|ORDERED|PENDERFYNWYD|CYTUNWYD|Penderfynwyd|Cytunwyd';
/** Verbs that say part of it themselves: "The Committee NOTED the report", "RECOMMENDED to Council that …". */
const deciding =
  'NOTED|NOTES|APPROVED|APPROVES|ADOPTED|ACCEPTED|ENDORSED|DELEGATED|AUTHORISED|GRANTED|REFUSED|REJECTED|DEFERRED|REFERRED|CONFIRMED|RATIFIED|SUPPORTED|INSTRUCTED|APPOINTED|REQUESTED|RECOMMENDED|RECOMMENDS?|HOMOLOGATED|REMITTED|CONTINUED';
export const capitalVerb = `(?:${announcing}|${deciding})`;
export const announces = new RegExp(`^(?:${announcing})$`, 'i');

/** What a body does in minutes that are written in the present: "The Committee notes the report". */
export const presentVerb =
  '(?:notes|approves|agrees|endorses|adopts|recommends|resolves|confirms|delegates|authorises|rejects|refuses|defers|refers|grants|homologates|remits|does not (?:note|approve|agree|endorse|adopt|recommend|confirm|delegate|authorise|reject|refuse|defer|refer|grant))';

export const how =
  '(?:(?:also|accordingly|duly|formally|further|FURTHER|nem\\.? con\\.?|NEM CON|subsequently|then|therefore|thereupon|thus|unanimously|UNANIMOUSLY)[, ]+)*';

/** What may stand between the verb and what is decided: how many were for it, who was against. */
export const aside = new RegExp(
  `^(?:[ ,]*(?:further|unanimously|yn unfrydol|nem\\.? con\\.?|with one voice|by all(?: present| members)?)|[ ,]*\\((?![a-z\\d]{1,4}\\))[^)]{1,240}\\)|,? (?:on|by|with|nem)\\b(?=[^:–—\\n]{0,160}\\b(?:votes?|voting|majority|casting|dissent\\w*|abstain\\w*|abstentions?|against|unanimous|consent|con)\\b)[^:–—\\n]{1,160}?(?=,? (?:that\\b|to (?!\\d|nil\\b|no\\b|n?one\\b|t(?:wo|hree|en|welve)\\b|f(?:our|ive)\\b|s(?:ix|even)\\b|eight\\b|nine\\b|eleven\\b))|\\s*[:–—]| - ))+`,
  'i',
);
