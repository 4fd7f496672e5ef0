// Makes committee-reports.vsix, which VS Code installs with "Install from VSIX…".
import { createVSIX } from '@vscode/vsce';
import { rm } from 'node:fs/promises';
import { buildProduct } from './build/build-product.mjs';

await rm('dist', { recursive: true, force: true });
await buildProduct();
await createVSIX({
  packagePath: 'committee-reports.vsix',
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
