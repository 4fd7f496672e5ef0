/** HTML that is safe to show: made by `markup` or by the sanitiser, never from an officer's words directly. */
export interface Html {
  readonly html: string;
}

type Content = Html | readonly Html[] | string | number | undefined;

/** Nothing to show. */
export const nothing: Html = { html: '' };

/**
 * Writes HTML from a template. Whatever is filled in is escaped, unless it is `Html` already, so that words
 * from a report cannot become mark-up or leave a double-quoted attribute.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let written = parts[0] ?? '';
  contents.forEach((content, index) => {
    written += write(content) + (parts[index + 1] ?? '');
  });
  return { html: written };
}

/** One after another, with `between` between them. */
export function join(all: readonly Html[], between: Html = nothing): Html {
  return { html: all.map((each) => each.html).join(between.html) };
}

function write(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  return 'html' in content ? content.html : content.map((each) => each.html).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}
