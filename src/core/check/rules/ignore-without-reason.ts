import { say } from '../say.ts';
import type { IgnoreRule } from '../rule.ts';

export const ignoreWithoutReason: IgnoreRule = {
  name: 'ignore-without-reason',
  of: 'ignores',
  severity: 'warning',
  page: {
    fault: 'A remark asks for a check to be silent and gives no reason.',
    why: 'Whoever clears the report needs to see why the author set a check aside. Without a reason the remark has no effect.',
    remedy: 'Give the reason behind a colon: `<!-- ignore sentence-long: quoted from the Act -->`.',
  },
  *check(ignores) {
    for (const { span, rules, reason } of ignores) {
      if (reason === undefined)
        yield { span, message: say('ignore-without-reason', { rule: rules.join(', ') }) };
    }
  },
};
