import { stateWords } from '../../clearance/state-words.ts';
import { toldClearances } from '../../clearance/told.ts';
import type { Report, Section } from '../../report/report.ts';
import type { Copy } from '../copy.ts';
import { markup } from '../html.ts';
import type { PageWriter } from '../page-writer.ts';

/** Says how far a section's clearance has come; undefined stands for the report as a whole. */
export type WriteClearance = (writer: PageWriter, section: Section | undefined) => void;

/**
 * How far clearance has come, for the report's author, and who cleared what, for members; the public is told nothing
 * of it.
 */
export function clearanceNotes(report: Report, copy: Copy): WriteClearance {
  const all = copy === 'public' ? [] : toldClearances(report);
  const told = copy === 'members' ? all.filter(({ state }) => state === 'cleared') : all;
  return (writer, section) => {
    for (const { clearance, state } of told) {
      if (clearance.section !== section) continue;
      const words = stateWords(clearance, state);
      const span = clearance.record?.span ?? section?.headingSpan;
      writer.add(markup`<p class="block clearance ${state}">${words}</p>`, span);
    }
  };
}

/** Whether a part of a page is such a note, which makes nothing exempt. */
export const isClearanceNote = (html: string) => html.startsWith('<p class="block clearance ');
