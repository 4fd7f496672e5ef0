export { composePaper } from '../../core/render/compose-paper.ts';
export { modesOf } from '../../core/render/modes.ts';
export { paperPage } from '../../core/render/paper-page.ts';
