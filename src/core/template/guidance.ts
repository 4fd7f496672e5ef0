import { words } from '../messages.ts';

/** Advice for whoever writes the section, above it in the body. It is not published. */
export function bodyGuidance(guidance: string): string {
  return `<!-- ${advice(guidance).replace(/--+/g, '–')} -->`;
}

/** Advice for whoever fills the field, on a line of its own above it. */
export function fieldGuidance(guidance: string): string {
  return `# ${advice(guidance)}`;
}

function advice(guidance: string): string {
  return words({ id: 'template-guidance', args: { guidance: guidance.replace(/\s+/g, ' ').trim() } });
}
