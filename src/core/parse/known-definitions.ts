import type { Construct, Extension } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface ParseContext {
    gfmFootnotes?: string[];
  }
}

/**
 * Tells the parser which links and footnotes are defined outside the text it is about to read, so that
 * `[a][b]` and `[^1]` in one piece are references although the definition stands in another.
 *
 * @param identifiers normalised as micromark does; footnotes as `^id` (see definitions.ts)
 */
export function knownDefinitions(identifiers: Iterable<string>): Extension {
  const links: string[] = [];
  const notes: string[] = [];
  for (const id of identifiers) (id.startsWith('^') ? notes : links).push(id.replace(/^\^/, ''));
  const told = new WeakSet<object>();
  const tell: Construct = {
    name: 'knownDefinitions',
    tokenize(_effects, _ok, nok) {
      if (!told.has(this.parser)) {
        told.add(this.parser);
        this.parser.defined.push(...links);
        (this.parser.gfmFootnotes ??= []).push(...notes);
      }
      return nok;
    },
  };
  return { document: { null: tell } };
}
