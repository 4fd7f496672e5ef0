/**
 * Every sentence the product says about a report, in one table, so that it can be read in one go
 * and put into Welsh. `{name}` stands for an argument.
 */
export const english = {
  'section-missing': 'The report has no section “{heading}”, which {kind} needs.',
} as const satisfies Record<string, string>;

export type MessageId = keyof typeof english;

type ArgumentNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgumentNames<Rest>
  : never;

/** A message before it has words: which one, and what fills its gaps. */
export interface Message<Id extends MessageId = MessageId> {
  readonly id: Id;
  readonly args: { readonly [Name in ArgumentNames<(typeof english)[Id]>]: string | number };
}

/** The message in words. */
export function words(message: Message, table: Record<MessageId, string> = english): string {
  const args: Record<string, string | number> = message.args;
  return table[message.id].replace(/\{(\w+)\}/g, (gap, name: string) => String(args[name] ?? gap));
}
