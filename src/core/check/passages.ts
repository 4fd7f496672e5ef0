import type { Value } from '../parse/front-matter/tree.ts';
import { inBody } from '../parse/in-body.ts';
import type { Paper, Passage } from '../parse/paper.ts';
import { plainWords, prose } from '../parse/prose.ts';
import { fieldFacts } from '../schema/fields.ts';

const known = new WeakMap<Paper, readonly Passage[]>();

/** Every run of words in a paper: the Markdown in fields, what other fields say, and the body's pieces. */
export function passagesOf(paper: Paper): readonly Passage[] {
  let passages = known.get(paper);
  if (!passages) {
    passages = [...inFields(paper.frontMatter.root, [], paper), ...paper.body.map(inBody)];
    known.set(paper, passages);
  }
  return passages;
}

function* inFields(value: Value, path: readonly string[], paper: Paper): Iterable<Passage> {
  if (value.kind === 'map') {
    for (const { key, value: inner } of value.entries) yield* inFields(inner, [...path, key], paper);
  } else if (value.kind === 'list') {
    for (const item of value.items) yield* inFields(item, path, paper);
  } else if (value.text !== '') {
    const kind = fieldFacts(paper.type, path)?.kind;
    if (kind === 'prose') yield prose(value, paper);
    else if (kind === undefined || kind === 'text') yield plainWords(value, paper.text);
  }
}
