import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  Extension as MicromarkExtension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { isSign, letteredStyle } from './lettered-marker.ts';

/**
 * Lists as clerks type them: `a)`, `(a)`, `i)`, `(i)`, `(1)`, in either case, and `a.`, `i.`. Markdown itself knows only
 * `1.` and `1)`. The list nests, interrupts and continues like Markdown's own, and each item keeps its
 * marker as typed in `data.marker`.
 */
export function letteredLists(): MicromarkExtension {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ(';
  return { document: Object.fromEntries([...letters].map((c) => [c.charCodeAt(0), letteredList])) };
}

/** Puts the marker as typed on each item of a lettered list. */
export const letteredListMarkers: FromMarkdownExtension = {
  exit: {
    listItemMarker(token) {
      const marker = this.sliceSerialize(token);
      const item = this.stack.at(-1);
      if (marker.length === 1 || item?.type !== 'listItem') return;
      item.data = { marker };
      // The list has no value to start from; or the next `2.` around it would be taken for one.
      this.data.expectingFirstListItemValue = undefined;
    },
  },
};

declare module 'mdast' {
  interface ListItemData {
    /** The marker as typed, where Markdown would not print it itself: `(a)`, `iv)`. */
    marker?: string;
  }
}

declare module 'micromark-util-types' {
  interface ContainerState {
    /** The style of a lettered list's markers; items of another style start another list. */
    lettered?: string;
  }
}

const letteredList: Construct = {
  name: 'letteredList',
  tokenize: tokenizeItem,
  continuation: { tokenize: tokenizeContinuation },
  exit: closeList,
};

const enclosingLimit = 6;

/** Only the first of a sequence may break into a running paragraph: any other is a word at a line's start. */
const opensSequence = (inside: string) => /^[ai1]$/i.test(inside);

function tokenizeItem(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const containerState = (this.containerState ??= {});
  const tail = this.events.at(-1);
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let bracketed = false;
  let inside = '';
  let afterBlank = 0;

  const start = (code: Code): State | undefined => {
    // The list token opens first; an attempt that fails later takes it back.
    if (containerState.type === undefined) effects.enter('listOrdered', { _container: true });
    else if (containerState.lettered === undefined) return nok(code);
    effects.enter('listItemPrefix');
    effects.enter('listItemMarker');
    if (code === 40) {
      bracketed = true;
      effects.consume(code);
      return within;
    }
    return within(code);
  };

  const within = (code: Code): State | undefined => {
    if (code === 41 || (code === 46 && !bracketed)) return close(code);
    if (code === null || code < 48 || inside.length === enclosingLimit) return nok(code);
    inside += String.fromCharCode(code);
    effects.consume(code);
    return within;
  };

  const close = (code: Code): State | undefined => {
    const style = letteredStyle(inside, bracketed);
    const kind = `${bracketed ? '(' : ''}${style}${code === 46 ? '.' : ''}`;
    const fresh = containerState.type === undefined;
    if (style === undefined) return nok(code);
    // "A. Ash spoke" is a name, and "p. 5" a page.
    if (code === 46 && (style !== 'letter' || (fresh && !opensSequence(inside)))) return nok(code);
    if (!fresh && containerState.lettered !== kind) return nok(code);
    if (fresh && isSign(inside, bracketed)) return nok(code);
    if (this.interrupt && !opensSequence(inside)) return nok(code);
    containerState.type = 'listOrdered';
    containerState.lettered = kind;
    effects.consume(code);
    effects.exit('listItemMarker');
    return effects.check(
      blankLine,
      this.interrupt ? nok : onBlank,
      effects.attempt(wideGap, endOfPrefix, narrowGap),
    );
  };

  const onBlank = (code: Code): State | undefined => {
    containerState.initialBlankLine = true;
    afterBlank = 1;
    return endOfPrefix(code);
  };

  const narrowGap = (code: Code): State | undefined => {
    if (!markdownSpace(code)) return nok(code);
    effects.enter('listItemPrefixWhitespace');
    effects.consume(code);
    effects.exit('listItemPrefixWhitespace');
    return endOfPrefix;
  };

  const endOfPrefix = (code: Code): State | undefined => {
    const prefix = this.sliceSerialize(effects.exit('listItemPrefix'), true);
    containerState.size = indent + afterBlank + prefix.length;
    return ok(code);
  };

  return start;
}

/** Up to four columns of space behind the marker; more is code inside the item, and one column is the gap. */
const wideGap: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events.at(-1);
        return !markdownSpace(code) && tail?.[1].type === 'listItemPrefixWhitespace' ? ok(code) : nok(code);
      },
      'listItemPrefixWhitespace',
      5,
    );
  },
};

function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const containerState = (this.containerState ??= {});
  const size = Number(containerState.size);
  containerState._closeFlow = undefined;

  const onBlank = (code: Code): State | undefined => {
    containerState.furtherBlankLines =
      containerState.furtherBlankLines === true || containerState.initialBlankLine === true;
    return factorySpace(effects, ok, 'listItemIndent', size + 1)(code);
  };

  const notBlank = (code: Code): State | undefined => {
    const closed = containerState.furtherBlankLines === true || !markdownSpace(code);
    containerState.furtherBlankLines = undefined;
    containerState.initialBlankLine = undefined;
    return closed ? nextItem(code) : effects.attempt(indented, ok, nextItem)(code);
  };

  const nextItem = (code: Code): State | undefined => {
    containerState._closeFlow = true;
    // A closed item is no longer a paragraph to break into, so any marker of the sequence may follow.
    delete this.interrupt;
    return factorySpace(effects, effects.attempt(letteredList, ok, nok), 'linePrefix', 4)(code);
  };

  const indented: Construct = {
    partial: true,
    tokenize(inner, indentOk, indentNok) {
      return factorySpace(
        inner,
        (code) => {
          const tail = this.events.at(-1);
          const width =
            tail?.[1].type === 'listItemIndent' ? tail[2].sliceSerialize(tail[1], true).length : undefined;
          return width === size ? indentOk(code) : indentNok(code);
        },
        'listItemIndent',
        size + 1,
      );
    },
  };

  return effects.check(blankLine, onBlank, notBlank);
}

function closeList(this: TokenizeContext, effects: Effects): undefined {
  effects.exit('listOrdered');
}
