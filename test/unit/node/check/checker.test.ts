import assert from 'node:assert/strict';
import { Agendas } from '../../../../src/node/agendas.ts';
import { Checker } from '../../../../src/node/check/checker.ts';
import { Surroundings } from '../../../../src/node/check/surroundings.ts';
import { Papers } from '../../../../src/node/papers.ts';

const text = `---
type: report
title: Lighting
committee: Cabinet
meeting_date: 2026-12-10
appendices:
  - file: plan.txt
---

## Background

TBC
`;

describe('Checker', () => {
  it('goes on where a rule fails by our own mistake, and says so', () => {
    class Broken extends Surroundings {
      override context(...given: Parameters<Surroundings['context']>) {
        const exists = () => {
          throw new Error('out of order');
        };
        return { ...super.context(...given), exists };
      }
    }
    const now = { today: '2026-11-20' };
    const file = { path: 'report.md', named: true };
    const surroundings = new Broken(file.path, undefined, new Papers(), new Agendas(), now);
    const failed: string[] = [];
    const checker = new Checker({ profile: 'england', now });
    const problems = checker.problemsOf(text, file, surroundings, (what) => failed.push(what));
    assert.deepEqual(failed, ['appendix-file-missing: Error: out of order']);
    assert.ok(problems?.some(({ rule }) => rule === 'placeholder-left'));
  });
});
