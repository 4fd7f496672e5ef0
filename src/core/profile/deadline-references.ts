import type { Fault } from '../check/rule.ts';
import { say } from '../check/say.ts';
import { foldedName } from '../folded-name.ts';
import { type MapValue, textAt, type TextValue, valueAt } from '../parse/front-matter/tree.ts';
import { rootField } from '../schema/field.ts';
import { fieldAt } from '../schema/fields.ts';
import { choiceFault } from '../schema/value-fault.ts';

/** A deadline of `council.yaml` and what it is counted back from. */
interface Link {
  readonly label: string;
  readonly before: TextValue;
}

/** What to say of a deadline that is counted back from something there is not, or in a circle from itself. */
export function* deadlineReferences(root: MapValue): Iterable<Fault> {
  const deadlines = valueAt(root, 'deadlines');
  const items = deadlines?.kind === 'list' ? deadlines.items : [];
  const labels = items.flatMap((item) => textAt(item, 'label') ?? []);
  const links = items.flatMap((item): Link[] => {
    const before = valueAt(item, 'before');
    const label = textAt(item, 'label');
    return label !== undefined && before?.kind === 'text' && before.text.trim() !== ''
      ? [{ label, before }]
      : [];
  });
  const known = new Set(['meeting', 'publication', ...labels].map(foldedName));
  for (const { label, before } of links) {
    if (!known.has(foldedName(before.text))) {
      const others = labels.filter((other) => other !== label);
      const choices = ['meeting', 'publication', ...others].map((value) => ({ value, words: undefined }));
      const title = fieldAt(rootField('council'), ['deadlines', 'before'])?.title ?? '';
      yield choiceFault(before, { title, choices });
    } else if (leadsBack(label, links)) {
      yield { span: before.span, message: say('deadline-circle', { label }) };
    }
  }
}

function leadsBack(label: string, links: readonly Link[]): boolean {
  const next = new Map(links.map((link) => [foldedName(link.label), foldedName(link.before.text)]));
  const start = foldedName(label);
  const seen = new Set<string>();
  for (let name = next.get(start); name !== undefined && !seen.has(name); name = next.get(name)) {
    if (name === start) return true;
    seen.add(name);
  }
  return false;
}
