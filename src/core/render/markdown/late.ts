/**
 * What a stretch of Markdown cannot know of itself: numbers, the words of a reference, a definition that
 * stands elsewhere, and who reads the copy. Left open in the HTML that is kept, and filled in page by page.
 */
export type Late =
  /** `[^id]`. */
  | { readonly kind: 'note'; readonly id: string }
  /** `[](#label)`; `inner` is empty where the officer leaves the words to us. */
  | { readonly kind: 'reference'; readonly label: string; readonly inner: Fragment }
  /** `[words][id]`. */
  | { readonly kind: 'link'; readonly id: string; readonly inner: Fragment }
  /** A picture by its address, or by a definition's identifier. */
  | { readonly kind: 'picture'; readonly source: Source; readonly alt: string }
  /** `:::exempt` inside a quote or a list. */
  | { readonly kind: 'exempt'; readonly paragraphs: readonly string[]; readonly inner: Fragment };

export type Source = { readonly address: string } | { readonly id: string };

/** Sanitised HTML with what is still open in its place. */
export type Fragment = readonly (string | Late)[];
