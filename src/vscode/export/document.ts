import type { StandAlone } from '../../core/render/stand-alone.ts';
import paperStyle from '../../preview/paper.css';
import wholePageStyle from '../../preview/whole-page.css';
import { loadRenderer } from '../preview/renderer.ts';

/** A document as one HTML file, for a screen and for paper. */
export async function documentOf({ page, style }: StandAlone): Promise<string> {
  const { wholePage } = await loadRenderer();
  const css = `${paperStyle}\n${wholePageStyle}\n${style}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  const sha256 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return wholePage(page, { css, sha256 });
}
