import type { ReturnedComment } from '../../core/returned/returned.ts';
import { descendants, type Xml } from '../xml.ts';
import type { CommentAnchors } from './comment-anchors.ts';
import { handOf } from './fate.ts';
import { wordsOf } from './run-words.ts';

interface Extended {
  readonly parent: string | undefined;
  readonly done: boolean;
}

/**
 * The comments of a document in the order of its part for them, each with its answers.
 *
 * @param extended what Word has kept beside them since 2013: which answers which, and which are done with
 */
export function readComments(
  comments: Xml | undefined,
  extended: Xml | undefined,
  anchors: CommentAnchors,
): readonly ReturnedComment[] {
  const facts = new Map<string, Extended>();
  for (const { attributes } of extended?.children ?? []) {
    const parent = attributes.get('paraIdParent');
    facts.set(attributes.get('paraId') ?? '', {
      parent,
      done: /^(?:1|true|on)$/.test(attributes.get('done') ?? ''),
    });
  }
  const all = (comments?.children ?? []).map((comment) => {
    const paragraphs = [...descendants(comment, 'p')];
    const key = paragraphs.at(-1)?.attributes.get('paraId') ?? '';
    const id = comment.attributes.get('id') ?? '';
    const text = paragraphs.map(paragraphWords).join('\n').trim();
    return { id, key, by: handOf(comment), text, facts: facts.get(key) };
  });
  const keys = new Set(all.map(({ key }) => key));
  const isAnswer = (parent: string | undefined) => parent !== undefined && keys.has(parent);
  return all
    .filter((comment) => !isAnswer(comment.facts?.parent))
    .map(({ id, key, by, text, facts: own }) => ({
      id,
      by,
      text,
      resolved: own?.done ?? false,
      replies: all
        .filter((other) => key !== '' && other.facts?.parent === key)
        .map((reply) => ({ by: reply.by, text: reply.text })),
      anchor: anchors.of(id),
    }));
}

function paragraphWords(paragraph: Xml): string {
  const words = (parent: Xml): string => parent.children.map((each) => wordsOf(each) || words(each)).join('');
  return words(paragraph);
}
