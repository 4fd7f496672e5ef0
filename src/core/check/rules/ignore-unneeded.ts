import type { TriedIgnore } from '../ignored.ts';
import { say } from '../say.ts';
import type { Fault, IgnoreRule } from '../rule.ts';
import { withoutLines } from '../whole-lines.ts';

export const ignoreUnneeded: IgnoreRule = {
  name: 'ignore-unneeded',
  of: 'ignores',
  severity: 'info',
  page: {
    fault: 'A remark asks for a check to be silent that has nothing to say there.',
    why: 'What it excused may have been put right since. Left behind, it would hide the same mistake if it came back.',
    remedy: 'Delete the remark, or correct the name of the check in it.',
  },
  *check(ignores, { text }) {
    for (const ignore of ignores) {
      yield* misnamed(ignore);
      const { span, rules, idle } = ignore;
      for (const rule of idle) {
        const fixes =
          rules.length === idle.length
            ? [{ title: say('ignore-unneeded-fix', {}), edits: [withoutLines(text, span)] }]
            : [];
        yield { span, message: say('ignore-unneeded', { rule }), fixes };
      }
    }
  },
};

function* misnamed({ span, misnamed }: TriedIgnore): Iterable<Fault> {
  for (const { name, meant } of misnamed) {
    const message =
      meant === undefined ? say('ignore-misnamed', { name }) : say('ignore-misnamed-meant', { name, meant });
    yield { span, message };
  }
}
