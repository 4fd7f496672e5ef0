import { build, context } from 'esbuild';
import { product } from './product.mjs';

/**
 * Builds what ships into dist/, or those parts of it.
 * @param {(keyof typeof product)[]} [parts]
 */
export async function buildProduct(parts = Object.keys(product)) {
  await Promise.all(parts.map((part) => build(product[part])));
}

/** Builds what ships into dist/ now and after every change, readable in a debugger. */
export async function watchProduct() {
  const readable = { logLevel: 'info', minify: false };
  const contexts = await Promise.all(
    Object.values(product).map((options) => context({ ...options, ...readable })),
  );
  await Promise.all(contexts.map((it) => it.watch()));
}
