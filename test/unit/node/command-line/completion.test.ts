import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commands } from '../../../../src/node/command-line/commands.ts';
import { bash } from '../../../../src/node/command-line/completion/bash.ts';
import { powershell } from '../../../../src/node/command-line/completion/powershell.ts';
import { zsh } from '../../../../src/node/command-line/completion/zsh.ts';

const hasBash = spawnSync('bash', ['--version']).status === 0;

describe('the completion scripts', () => {
  it('know every command, every option and what options can say', () => {
    for (const script of [bash, zsh, powershell].map((write) => write(commands))) {
      for (const { name, options } of commands) {
        assert.match(script, new RegExp(`\\b${name}\\b`));
        for (const option of Object.keys(options)) assert.match(script, new RegExp(`--${option}\\b`));
      }
      for (const word of ['sarif', 'northern_ireland', 'minutes', 'executive']) {
        assert.match(script, new RegExp(`\\b${word}\\b`));
      }
    }
  });

  it('quotes what a shell would read otherwise', () => {
    for (const line of powershell(commands)
      .split('\n')
      .filter((each) => each.includes(' = '))) {
      assert.doesNotMatch(line.replaceAll("''", ''), /[‘’]/, line);
    }
    assert.doesNotMatch(zsh(commands), /:FILE:[^'\n]*:/);
  });

  // Windows has no bash of its own.
  if (!hasBash) return;

  it('completes in bash', () => {
    const typed: [string[], string][] = [
      [['ch'], 'check'],
      [['check', '--form'], '--format'],
      [['check', '--format', 's'], 'sarif'],
      [['check', '--format', '=', 'ju'], 'junit'],
      [['check', '--profile', 'northern'], 'northern_ireland'],
      [['check', '--today', ''], ''],
      [['check', 'rep'], ''],
      [['new', 'a'], 'agenda'],
      [['help', 'dea'], 'deadlines'],
    ];
    const tries = typed.map(([words]) => {
      const line = ['committee-reports', ...words].map((word) => `'${word}'`).join(' ');
      return `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _committee_reports; echo "\${COMPREPLY[*]}"`;
    });
    const { stdout, stderr } = spawnSync('bash', ['-c', [bash(commands), ...tries].join('\n')], {
      encoding: 'utf8',
    });
    assert.deepEqual(
      { stdout: stdout.split('\n').slice(0, -1), stderr },
      {
        stdout: typed.map(([, reply]) => reply),
        stderr: '',
      },
    );
  });
});
