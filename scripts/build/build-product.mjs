import { build, context } from 'esbuild';
import { product } from './product.mjs';

/** Builds what ships into dist/. */
export async function buildProduct() {
  await Promise.all(Object.values(product).map((options) => build(options)));
}

/** Builds what ships into dist/ now and after every change, readable in a debugger. */
export async function watchProduct() {
  const readable = { logLevel: 'info', minify: false };
  const contexts = await Promise.all(
    Object.values(product).map((options) => context({ ...options, ...readable })),
  );
  await Promise.all(contexts.map((it) => it.watch()));
}
