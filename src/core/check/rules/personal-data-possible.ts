import type { Nodes } from 'mdast';
import type { Message } from '../../messages.ts';
import type { Value } from '../../parse/front-matter/tree.ts';
import { ofPiece } from '../../parse/of-piece.ts';
import { inBody } from '../../parse/in-body.ts';
import type { Paper, Passage } from '../../parse/paper.ts';
import { plainWords, prose } from '../../parse/prose.ts';
import { spanOf } from '../../report/blocks.ts';
import { isExempt } from '../../report/exempt/exempt-block.ts';
import { fieldFacts } from '../../schema/fields.ts';
import { personalDataIn, type PersonalDatum } from '../personal-data.ts';
import { say } from '../say.ts';
import type { Fault, PaperRule } from '../rule.ts';
import { isWhollyExempt } from '../../report/exempt/wholly-exempt.ts';

export const personalDataPossible: PaperRule = {
  name: 'personal-data-possible',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'Something that will be public looks like a private person’s number, account, home or mailbox.',
    why: 'What is published stays on the web. Personal data may only be published where there is a lawful basis for it (UK General Data Protection Regulation, article 6), and papers for members are a common way for it to get out. National Insurance and NHS numbers, a sort code with an account number, an address said to be somebody’s home, and mailboxes at private providers are looked for; contacts given among the details are left alone, and so is what stands in an exempt passage.',
    remedy:
      'Take it out, or put it in an exempt passage or appendix if members need it to decide. If it may be public, say so in a remark that silences this rule here.',
  },
  *check(paper) {
    const { root } = paper.frontMatter;
    if (isWhollyExempt(root)) return;
    for (const { piece, place } of inFields(root, [], paper)) {
      for (const datum of personalDataOf(piece)) if (!isDeclared(datum, root)) yield faultOf(datum, place);
    }
    for (const placed of paper.body) {
      for (const datum of personalDataOf(placed.piece)) {
        if (!isDeclared(datum, root)) yield faultOf(datum, inBody(placed).place);
      }
    }
  },
};

function faultOf({ kind, words, start }: PersonalDatum, place: Passage['place']): Fault {
  return { span: place({ start, end: start + words.length }), message: messages[kind] };
}

/** None of them repeats what it found. */
const messages: Readonly<Record<PersonalDatum['kind'], Message>> = {
  'national-insurance': say('personal-data-national-insurance', {}),
  nhs: say('personal-data-nhs', {}),
  bank: say('personal-data-bank', {}),
  address: say('personal-data-address', {}),
  email: say('personal-data-email', {}),
};

const personalDataOf = ofPiece((piece): readonly PersonalDatum[] => {
  const exempt: { readonly start: number; readonly end: number }[] = [];
  const found = personalDataIn(piece.text);
  if (found.length === 0) return found;
  const gather = (node: Nodes): void => {
    if (isExempt(node)) exempt.push(spanOf(node));
    else if ('children' in node) node.children.forEach(gather);
  };
  piece.nodes.forEach(gather);
  return found.filter(({ start }) => !exempt.some((span) => span.start <= start && start < span.end));
});

/** Fields that say whom to ask; a post's own number or mailbox is there to be published. */
const contacts: Readonly<Record<string, true>> = { lead_officer: true, contacts: true, clearances: true };

function* inFields(value: Value, path: readonly string[], paper: Paper): Iterable<Passage> {
  if (value.kind === 'map') {
    for (const { key, value: inner } of value.entries) {
      if (!Object.hasOwn(contacts, key)) yield* inFields(inner, [...path, key], paper);
    }
  } else if (value.kind === 'list') for (const item of value.items) yield* inFields(item, path, paper);
  else if (value.text !== '' && personalDataIn(value.text).length > 0) {
    const isProse = fieldFacts(paper.type, path)?.kind === 'prose';
    yield isProse ? prose(value, paper) : plainWords(value, paper.text);
  }
}

/** Whether a mailbox is given among the details as somebody's to write to. */
function isDeclared({ kind, words }: PersonalDatum, details: Value): boolean {
  return kind === 'email' && [...contactsIn(details)].includes(words.toLowerCase());
}

function* contactsIn(value: Value): Iterable<string> {
  if (value.kind === 'map') {
    for (const { key, value: inner } of value.entries) {
      if (key === 'email' && inner.kind === 'text') yield inner.text.trim().toLowerCase();
      else yield* contactsIn(inner);
    }
  } else if (value.kind === 'list') for (const item of value.items) yield* contactsIn(item);
}
