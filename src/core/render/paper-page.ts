import type { AgendaItem } from '../meeting/agenda-item.ts';
import { composeItems } from '../meeting/compose-items.ts';
import { agendaPage } from './pages/agenda-page.ts';
import { unreadBanners } from './parts/banners.ts';
import type { Composed } from './composed.ts';
import { decisionsPage } from './pages/decisions-page.ts';
import { itemPage } from './pages/item-page.ts';
import { minutesPage } from './pages/minutes-page.ts';
import { modesOf } from './modes.ts';
import { noticePage } from './pages/notice-page.ts';
import type { Page } from './page.ts';
import type { PictureSource } from './markdown/picture.ts';
import { publicDoubts } from './public-doubts.ts';
import { refusedPage } from './pages/refused-page.ts';
import { reportPage } from './pages/report-page.ts';
import type { View } from './view.ts';

/**
 * The page of a paper as its reader meets it: the report, the minutes or the agenda itself, or what they make
 * together.
 *
 * @param view     what is shown, and whether exempt matter is marked or left out
 * @param pictures where pictures may come from
 * @returns undefined for a file that is none of our papers; for the public, where it is in doubt what is exempt, a page
 * that says so and holds nothing else
 */
export function paperPage(composed: Composed, view: View, pictures: PictureSource): Page | undefined {
  const doubts = view.copy === 'public' ? publicDoubts(composed) : [];
  if (doubts.length > 0) return refusedPage(doubts);
  const page = readPage(composed, view, pictures);
  return page && { ...page, parts: [...unreadBanners(composed), ...page.parts] };
}

function readPage(composed: Composed, view: View, pictures: PictureSource): Page | undefined {
  const modes = modesOf(composed);
  const mode = view.mode !== undefined && modes.includes(view.mode) ? view.mode : modes[0];
  const { report, agenda, minutes } = composed;
  if (mode === 'item') return itemPage(composed, view, pictures);
  if (mode === 'notice' && minutes) return noticePage({ ...composed, minutes }, view, pictures);
  if (mode === 'decisions' && minutes) return decisionsPage({ ...composed, minutes }, view.copy, pictures);
  if (mode === 'report' && report) return reportPage(report, view.copy, pictures, numberOf(composed));
  if (mode === 'agenda' && agenda) return agendaPage({ ...composed, agenda }, view.copy, pictures);
  if (mode === 'minutes' && minutes) return minutesPage({ ...composed, minutes }, view.copy, pictures);
  return undefined;
}

/** The number that its agenda gives the report that is open, where the agenda is known. */
function numberOf(composed: Composed): string | undefined {
  if (!composed.agenda) return undefined;
  const isThis = ({ reports }: AgendaItem) => reports.some(({ report }) => report?.paper === composed.paper);
  return composeItems(composed).find(isThis)?.number;
}
