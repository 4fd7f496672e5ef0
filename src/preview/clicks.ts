import type { Paper } from './paper.ts';

interface Wishes {
  /** The reader wants to follow a link that leads out of the page, and stands in this part of it. */
  readonly link: (part: number, address: string) => void;
  /** The reader wants to see a part in the file, at the element that says `data-at` if there is one. */
  readonly source: (part: number, at: number | null) => void;
}

/** Addresses that VS Code opens itself when they are clicked in a webview, after it has asked. */
const openedByVsCode = /^(?:https?|mailto):/i;

/** Turns clicks, double clicks and Enter on the paper into what the reader wants. */
export function followClicks(paper: Paper, { link, source }: Wishes): void {
  const { body } = document;
  const follow = (event: MouseEvent): void => {
    const anchor = target(event)?.closest('a[href]');
    const address = anchor?.getAttribute('href');
    if (!anchor || !address || openedByVsCode.test(address)) return;
    event.preventDefault();
    event.stopPropagation();
    if (address.startsWith('#')) goTo(decodeURIComponent(address.slice(1)));
    else if (paper.indexOf(anchor) !== -1) link(paper.indexOf(anchor), address);
  };
  body.addEventListener('click', follow);
  body.addEventListener('auxclick', follow);

  body.addEventListener('dblclick', (event) => {
    const element = target(event);
    if (!element || element.closest('a, button')) return;
    const part = paper.indexOf(element);
    const at = element.closest('[data-at]')?.getAttribute('data-at');
    if (part !== -1) source(part, at == null ? null : Number(at));
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !document.activeElement?.matches('body, main')) return;
    event.preventDefault();
    source(paper.placeAtTop().part, null);
  });
}

const target = ({ target: element }: Event) => (element instanceof Element ? element : undefined);

/** Moves to a place on the page, keyboard and all. */
function goTo(id: string): void {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches('a, button, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
