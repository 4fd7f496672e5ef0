// Builds what ships into dist/. `node scripts/build.mjs [--watch]`
import { buildProduct, watchProduct } from './build/build-product.mjs';

await (process.argv.includes('--watch') ? watchProduct() : buildProduct());
