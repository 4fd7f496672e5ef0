/** What became of words that were not simply taken over. */
export interface ImportNote {
  readonly kind:
    /** Kept in the text, but its meaning is a guess or unknown. */
    | 'unsure'
    /** Left out of the text; these are its words. */
    | 'left-out'
    /** Said by the paper in another form: a label that is now a field, a number that is now counted. */
    | 'replaced';
  /** A whole sentence for the officer. */
  readonly message: string;
  /** The words themselves, as they stood; empty where the message says all. */
  readonly words: string;
}
