import { type Message, words } from '../../core/messages.ts';

/** A PDF cannot be had, and why, in words for the officer. */
export class PdfFault extends Error {
  constructor(reason: Message) {
    super(words(reason));
  }
}
