import type { Agenda, AgendaEntry } from '../../agenda/agenda.ts';
import { addItem } from '../../agenda/add-item.ts';
import { isExclusion } from '../../agenda/exclusion.ts';
import { nextNumber } from '../../agenda/item-number.ts';
import { words } from '../../messages.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import { asText } from '../../template/draft.ts';
import { exclusionWording } from '../../template/exclusion-wording.ts';
import type { ItemReport } from '../../meeting/agenda-item.ts';
import { itemsOfAgenda } from '../meeting-items.ts';
import { say } from '../say.ts';
import type { AgendaRule, Repair } from '../rule.ts';
import { isWhollyExempt } from '../../report/exempt/wholly-exempt.ts';

export const agendaExclusionMissing: AgendaRule = {
  name: 'agenda-exclusion-missing',
  of: 'agenda',
  severity: 'warning',
  page: {
    fault: 'An item holds exempt information, and no item of the agenda asks the press and public to leave.',
    why: 'The public may only be excluded by a resolution that says under which paragraph the information is exempt (Local Government Act 1972, section 100A(4); for an English executive SI 2012/2089, regulation 4; Local Government (Scotland) Act 1973, section 50A(4); Local Government Act (Northern Ireland) 2014, section 42(4)). Check with the monitoring officer.',
    remedy:
      'Put an item “Exclusion of the press and public” before the one that is taken in private, with the resolution that is to be passed.',
  },
  *check(agenda, context) {
    const { entries } = agenda;
    const exclusion = entries.findIndex(isExclusion);
    for (const { entry, exempt, reports } of itemsOfAgenda(agenda, context)) {
      if (!entry || !exempt || isExclusion(entry)) continue;
      const { number, titleSpan } = entry;
      if (exclusion === -1) {
        const fixes = repairs(agenda, entry, exempt.paragraphs);
        yield { span: titleSpan, lacks: true, message: say('agenda-exclusion-missing', { number }), fixes };
        return;
      }
      const isPrivate = entry.exempt !== undefined || reports.some(isTakenInPrivate);
      if (isPrivate && entries.indexOf(entry) < exclusion) {
        yield { span: titleSpan, message: say('agenda-exclusion-behind', { number }) };
      }
    }
  },
};

/** What is exempt in part can be taken in public as long as that part is not spoken of. */
const isTakenInPrivate = ({ report }: ItemReport) => report !== undefined && isWhollyExempt(report.details);

function repairs(agenda: Agenda, entry: AgendaEntry, paragraphs: readonly string[]): Repair[] {
  const { profile, details, entries } = agenda;
  // A number that is counted moves on by one where an item comes before it.
  const number = entry.numberSpan ? entry.number : nextNumber(entry.number);
  const wording = exclusionWording(profile, textAt(details, 'committee'), number, paragraphs);
  const edit = addItem(agenda, entries.indexOf(entry), {
    title: words(say('exclusion-title', {})),
    description: words(
      say('exclusion-introduction', { resolution: asText(wording).replace(/^That/, 'that') }),
    ),
  });
  return edit ? [{ title: say('agenda-exclusion-missing-fix', {}), edits: [edit] }] : [];
}
