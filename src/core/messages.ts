/**
 * Every sentence the product says about a report, in one table, so that it can be read in one go
 * and put into Welsh. `{name}` stands for an argument.
 */
export const english = {
  'section-missing': 'The report has no section “{heading}”, which {kind} needs.',

  'page-note': 'Note {number}',
  'page-note-back': 'Back to note {number} in the text, place {place}',
  'page-paragraph': 'paragraph {number}',
  'page-section': 'section {number}',
  'page-recommendation': 'recommendation {number}',
  'page-paragraph-unnumbered': 'the paragraph concerned',
  'page-section-unnumbered': 'the section concerned',
  'page-recommendation-unnumbered': 'the recommendation concerned',
  'page-label-unknown': '[nothing is labelled “{label}”]',
  'page-picture-remote': '[Picture on the web, not shown: {alt}]',
  'page-picture-missing': '[Picture not shown: {alt}]',
  'page-not-for-publication': 'Not for publication.',
  'page-exempt-within': 'Exempt information within {exemption}.',
  'page-passage-withheld':
    'A passage here is not for publication, because it contains exempt information within {exemption}.',
} as const satisfies Record<string, string>;

export type MessageId = keyof typeof english;

type ArgumentNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgumentNames<Rest>
  : never;

/** A message before it has words: which one, and what fills its gaps. */
export type Message<Id extends MessageId = MessageId> = Id extends MessageId
  ? {
      readonly id: Id;
      readonly args: { readonly [Name in ArgumentNames<(typeof english)[Id]>]: string | number };
    }
  : never;

/** The message in words. */
export function words(message: Message, table: Record<MessageId, string> = english): string {
  const args: Record<string, string | number> = message.args;
  return table[message.id].replace(/\{(\w+)\}/g, (gap, name: string) => String(args[name] ?? gap));
}
