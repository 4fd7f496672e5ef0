import assert from 'node:assert/strict';
import { builtinNames } from '../../../../src/core/profile/builtin.ts';
import { commands } from '../../../../src/node/command-line/commands.ts';
import { commandPage, overviewPage } from '../../../../src/node/command-line/help-page.ts';
import { readArgs } from '../../../../src/node/command-line/read-args.ts';
import { profileNames } from '../../../../src/node/command-line/shared-options.ts';

/** The words of a line, as a shell hands them over. */
function wordsOf(line: string): string[] {
  const typed = line.replace(/ [>|] .*$/, '');
  return Array.from(typed.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('the commands of the command line', () => {
  it('know the profiles that ship', () => {
    assert.deepEqual(profileNames, builtinNames);
  });

  it('have a page each that fits a terminal, but for lines to be typed', () => {
    for (const command of commands) {
      const page = commandPage(command, 80);
      for (const heading of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXIT STATUS', 'EXAMPLES']) {
        assert.match(page, new RegExp(`^${heading}$`, 'm'), command.name);
      }
      for (const name of Object.keys(command.options)) assert.match(page, new RegExp(`--${name}\\b`));
      assert.doesNotMatch(page, /[{}]/, 'every place for choices is filled');
      const tooLong = page
        .split('\n')
        .filter((line) => line.length > 80 && !line.includes('committee-reports '));
      assert.deepEqual(tooLong, [], command.name);
    }
    const overview = overviewPage(commands, 80);
    for (const { name } of commands) assert.match(overview, new RegExp(`^    ${name} `, 'm'));
  });

  it('read each of their examples', () => {
    for (const { name, options, examples } of commands) {
      assert.ok(examples.length > 0, name);
      for (const { line } of examples) {
        const [program, command, ...args] = wordsOf(line);
        if (program !== 'committee-reports') continue;
        assert.equal(command, name, line);
        assert.doesNotThrow(() => readArgs(args, options), line);
      }
    }
  });
});

describe('readArgs', () => {
  const options = {
    format: { type: 'string', says: '', value: { name: 'FORMAT', choices: ['text', 'json'] } },
    nation: { type: 'string', says: '', value: { name: 'NATION', choices: ['northern_ireland'] } },
    output: { type: 'string', short: 'o', says: '', value: { name: 'FILE', isFile: true } },
    quiet: { type: 'boolean', short: 'q', says: '' },
  } as const;
  const read = (...args: string[]) => readArgs(args, options);

  it('takes options and other words in any order, with a space or a =, short or long', () => {
    assert.deepEqual(read('a.md', '--format=json', '-o', 'out', '-q', 'b.md', '--', '--c.md'), {
      values: { format: 'json', output: 'out', quiet: true },
      operands: ['a.md', 'b.md', '--c.md'],
    });
    assert.deepEqual(read('--format', 'text', '--format', 'json').values, { format: 'json' });
  });

  it('takes a choice however its words are joined and in either case', () => {
    assert.deepEqual(read('--nation', 'Northern Ireland', '--format', 'JSON').values, {
      nation: 'northern_ireland',
      format: 'json',
    });
  });

  it('says what is wrong with an option, and what was probably meant', () => {
    const calls: [string[], RegExp][] = [
      [['--fromat', 'json'], /There is no option --fromat\. Did you mean --format\?/],
      [['-x'], /There is no option -x\.$/],
      [['--format', 'xml'], /--format is text or json, not “xml”/],
      [['--format'], /--format needs a value: --format FORMAT/],
      [['--output', '--quiet'], /--output needs a value/],
      [['--quiet=yes'], /--quiet takes no value/],
      [['--constructor'], /There is no option --constructor/],
    ];
    for (const [args, says] of calls) assert.throws(() => read(...args), says);
  });
});
