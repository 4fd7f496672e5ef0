import { fieldsFor } from '../../schema/fields.ts';
import { unknownFields } from '../../schema/unknown-field.ts';
import type { PaperRule } from '../rule.ts';

export const unknownField: PaperRule = {
  name: 'unknown-field',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'A detail at the top of the file has a name that nothing reads.',
    why: 'Whatever stands behind a name that is misspelt or unknown does not reach the agenda, the report as published or the minutes, and nobody notices.',
    remedy:
      'Correct the name. If the council keeps a detail of its own, list it under `fields` in `council.yaml`.',
  },
  *check({ type, frontMatter }, profile) {
    // Of front matter that is not closed nobody knows where it ends: prose would be taken for fields.
    if (type === undefined || frontMatter.state !== 'closed') return;
    yield* unknownFields(frontMatter.root, fieldsFor(type, profile), frontMatter.faults);
  },
};
