// `npm start`: opens the example council in VS Code with the extension running. In the desktop VS Code
// where there is one; else in one served to the browser, at an address that is printed last.
import { ensurePackages } from './setup/packages.mjs';

await ensurePackages();
const { runScript } = await import('./setup/run.mjs');
const { openInDesktop } = await import('./vscode/open-desktop.mjs');
const { serveExample } = await import('./vscode/serve-example.mjs');
const { exampleFolder } = await import('./vscode/example-folder.mjs');

console.log('Building the extension …');
await runScript('scripts/package.mjs');
if (await openInDesktop(exampleFolder())) {
  console.log('The example council is open in VS Code.');
} else {
  await serveExample(exampleFolder(), Number(process.env.PORT ?? 0));
}
