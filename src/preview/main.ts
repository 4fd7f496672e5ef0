import { readMemory, readToPage } from './guards.ts';
import type { FromPage, Memory, Place } from './messages.ts';
import { need } from './need.ts';
import { Paper } from './paper.ts';
import { ProblemList } from './problem-list.ts';
import { followClicks } from './clicks.ts';
import { Scroll } from './scroll.ts';
import { Toolbar } from './toolbar.ts';

const host = acquireVsCodeApi<Memory>();
const tell = (message: FromPage): void => host.postMessage(message);

const root = need('paper', HTMLElement);
const paper = new Paper(root);
const problems = new ProblemList(remember);
const scroll = new Scroll(paper, (place) => {
  remember();
  tell({ type: 'scrolled', page: shown, place });
});

/** The number of the page that is shown; 0 before the first. */
let shown = 0;
/** Where the reader was before the page was hidden or the window reloaded. */
let place: Place | undefined = ofThisPaper()?.place;
problems.open = memory()?.problemsOpen ?? false;
/** Kept over a reload of the window, and when the preview goes on to another paper. */
let choice = memory()?.choice;
const toolbar = new Toolbar((chosen) => {
  choice = chosen;
  remember();
  tell({ type: 'choose', choice });
});

function memory(): Memory | undefined {
  return readMemory(host.getState());
}

/** What is remembered of the paper that this page is for. */
function ofThisPaper(): Memory | undefined {
  const known = memory();
  return known?.paper === root.dataset['paper'] ? known : undefined;
}

function remember(): void {
  if (shown === 0) return;
  host.setState({
    paper: root.dataset['paper'] ?? '',
    place: paper.placeAtTop(),
    problemsOpen: problems.open,
    ...(choice && { choice }),
  });
}

window.addEventListener('message', ({ data }) => {
  const message = readToPage(data);
  switch (message?.type) {
    case 'show':
      paper.show(message.parts);
      shown = message.page;
      if (place) scroll.to(place);
      place = undefined;
      remember();
      break;
    case 'change':
      if (message.from !== shown) return tell({ type: 'ready', remembers: true, ...(choice && { choice }) });
      paper.change(message.change);
      shown = message.page;
      break;
    case 'scroll':
      if (message.page === shown) scroll.to(message.place);
      break;
    case 'view':
      choice = message.choice;
      toolbar.show(message.offers, choice);
      remember();
      break;
    case 'problems': {
      const { list } = message;
      problems.show(message.summary, message.steps, (index) => tell({ type: 'problem', list, index }));
      break;
    }
  }
});

followClicks(paper, {
  link: (part, address) => tell({ type: 'link', page: shown, part, address }),
  source: (part, at) => tell({ type: 'source', page: shown, part, at }),
});

tell({ type: 'ready', remembers: place !== undefined, ...(choice && { choice }) });
