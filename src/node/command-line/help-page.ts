import type { Command } from './command.ts';
import { everywhere, program, saidOf, typedAs } from './option-words.ts';
import { wrapped } from './wrapped.ts';

const INDENT = '    ';
const WRONG_CALL = 'The call itself was wrong; one sentence on standard error says how.';

/** All about one command, in the order of a man page, in lines of a width. */
export function commandPage(command: Command, width: number): string {
  const { name, summary, forms, description, exit, examples } = command;
  const options = Object.entries({ ...command.options, ...everywhere });
  return page([
    ['NAME', [wrapped(`${program} ${name} – ${summary}`, width, INDENT)]],
    ['SYNOPSIS', [forms.map((form) => `${INDENT}${program} ${form} [OPTION]…`).join('\n')]],
    ['DESCRIPTION', description.map((text) => wrapped(text, width, INDENT))],
    ['OPTIONS', options.map(([id, option]) => term(typedAs(id, option), saidOf(option), width))],
    ['EXIT STATUS', [statuses([...exit, [2, WRONG_CALL]], width)]],
    [
      'EXAMPLES',
      examples.map(({ says, line }) => `${wrapped(`${says}:`, width, INDENT)}\n\n${INDENT}${INDENT}${line}`),
    ],
  ]);
}

/** What can be done at all, in lines of a width. */
export function overviewPage(commands: readonly Command[], width: number): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) =>
    wrapped(summary, width, `${INDENT}${name.padEnd(longest)}  `),
  );
  return page([
    [
      'NAME',
      [
        wrapped(
          `${program} – council reports, agendas and minutes, checked and made ready to publish`,
          width,
          INDENT,
        ),
      ],
    ],
    [
      'SYNOPSIS',
      [
        [`${program} COMMAND …`, `${program} COMMAND --help`, `${program} --version`]
          .map((line) => INDENT + line)
          .join('\n'),
      ],
    ],
    ['COMMANDS', [list.join('\n')]],
    [
      'EXIT STATUS',
      [
        statuses(
          [
            [0, 'All is well.'],
            [1, 'There are problems at error severity, or what was asked for cannot be made.'],
            [2, WRONG_CALL],
          ],
          width,
        ),
      ],
    ],
    ['EXAMPLES', commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ line }) => INDENT + line)],
  ]);
}

function page(sections: readonly (readonly [heading: string, paragraphs: readonly string[]])[]): string {
  return sections.map(([heading, paragraphs]) => `${heading}\n${paragraphs.join('\n\n')}\n`).join('\n');
}

function term(name: string, says: string, width: number): string {
  return `${INDENT}${name}\n${wrapped(says, width, INDENT + INDENT)}`;
}

function statuses(list: readonly (readonly [number, string])[], width: number): string {
  return list.map(([status, says]) => wrapped(says, width, `${INDENT}${status}  `)).join('\n');
}
