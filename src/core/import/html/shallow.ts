/** Deeper than any page that a person wrote. */
const DEEPEST = 60;

/** Elements that end themselves, or that the next one of their kind ends: they do not nest. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|colgroup|caption|option|optgroup|rb|rt|rtc|rp|html|head|body|o:p|v:shape|v:imagedata)$/;

/**
 * A page without the tags of whatever is nested deeper than pages are; the words in them stay. Without this a
 * page of nothing but opening tags would exhaust whoever walks it.
 */
export function shallow(html: string): string {
  const open: { readonly name: string; readonly kept: boolean }[] = [];
  let depth = 0;
  const part = (text: string, tags: RegExp) =>
    text.replace(tags, (tag, slash: string | undefined, typed: string | undefined) => {
      const name = typed?.toLowerCase();
      if (name === undefined || FLAT.test(name) || tag.endsWith('/>')) return tag;
      if (slash === '') {
        const kept = depth < DEEPEST;
        open.push({ name, kept });
        if (kept) depth++;
        return kept ? tag : ' ';
      }
      const last = open.at(-1);
      // A stray end closes nothing that is counted here.
      if (last?.name !== name) return depth < DEEPEST ? tag : ' ';
      open.pop();
      if (last.kept) depth--;
      return last.kept ? tag : ' ';
    });
  // Behind the last end no comment is closed, and to look for one at each beginning could take for ever.
  const closed = html.lastIndexOf('-->') + 3;
  const cut = closed < 3 ? 0 : closed;
  return part(html.slice(0, cut), COMMENT_OR_TAG) + part(html.slice(cut), TAG);
}

const TAG = /<(\/?)([a-z][^\s<>/]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
const COMMENT_OR_TAG = new RegExp(`<!--[^]*?-->|${TAG.source}`, 'gi');
