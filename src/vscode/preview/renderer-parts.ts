export { words } from '../../core/messages.ts';
export { composePaper } from '../../core/render/compose-paper.ts';
export { holdsExempt } from '../../core/render/holds-exempt.ts';
export { modesOf } from '../../core/render/modes.ts';
export { paperPage } from '../../core/render/paper-page.ts';
export { wholePage } from '../../core/render/whole-page.ts';
export { misreadExempts } from '../../core/report/misread-exempt.ts';
