import type { Message, MessageId } from '../messages.ts';

/** A message with its arguments: `say('section-empty', { heading })`. */
export function say<Id extends MessageId>(id: Id, args: Message<Id>['args']): Message<Id> {
  return { id, args } as Message<Id>;
}
