import type { Image, ImageReference } from 'mdast';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';

export const imageAltMissing: PieceRule = {
  name: 'image-alt-missing',
  of: 'piece',
  severity: 'warning',
  page: {
    fault: 'A picture has no words that say what it shows.',
    why: 'People who cannot see the picture are read these words instead (WCAG 2.2, 1.1.1; the Public Sector Bodies Accessibility Regulations 2018).',
    remedy:
      'Write what the reader should learn from it between the square brackets: `![Visits rose from 90 in 2024 to 140 in 2026](visits.png)`. Leave a picture out that only decorates.',
  },
  *check(piece) {
    for (const image of nodesOf(piece).images) {
      const alt = (image.alt ?? '').trim();
      const span = spanOf(image);
      if (alt === '') yield { span, message: say('image-alt-missing', {}) };
      else if (isName(alt, image)) yield { span, message: say('image-alt-unclear', { words: alt }) };
    }
  },
};

/** The name of a file, or a word for any picture, says nothing of this one. */
function isName(alt: string, image: Image | ImageReference): boolean {
  if (
    /^(?:an? |the )?(?:image|img|picture|photo|photograph|graphic|screenshot|chart|graph|figure|logo|untitled)[\s_-]*\d*$/i.test(
      alt,
    )
  )
    return true;
  const file = image.type === 'image' ? image.url.split(/[/\\]/).at(-1) : undefined;
  return alt === file || /^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)$/i.test(alt);
}
