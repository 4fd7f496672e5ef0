/**
 * Runs a command in a window of VS Code as a user does, from the command palette.
 * @param {import('playwright-core').Page} page
 * @param {string} title as the palette shows it, with its category, such as "View: Toggle Terminal"
 * @throws where the palette does not offer it first
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.fill(`>${title}`);
  const offered = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await offered.click();
}
