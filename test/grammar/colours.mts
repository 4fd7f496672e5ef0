// An .mts file, so that bundled or not these two CommonJS packages are their default exports.
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import manifest from '../../package.json';

const injected = manifest.contributes.grammars;

/**
 * VS Code's grammar engine with Markdown and our injections, as the manifest names them.
 * @param wasm oniguruma's WebAssembly
 * @param grammarOf the path and the JSON of the grammar of a scope name, undefined where there is none
 */
export async function markdownGrammar(
  wasm: Uint8Array<ArrayBuffer>,
  grammarOf: (scope: string) => Promise<string | undefined>,
): Promise<textmate.IGrammar> {
  await oniguruma.loadWASM(wasm.buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const json = await grammarOf(scope);
      return json === undefined ? null : textmate.parseRawGrammar(json, `${scope}.json`);
    },
    getInjections: (scope) =>
      injected.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('There is no Markdown grammar.');
  return grammar;
}

/** What our grammars colour in a text, a line each: line number, scope, the words coloured. */
export function coloured(grammar: textmate.IGrammar, text: string): string {
  let stack = textmate.INITIAL;
  const found: { line: number; scope: string; words: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    let before: string | undefined;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = ourScope(scopes);
      const words = line.slice(startIndex, endIndex);
      const last = found.at(-1);
      if (last && scope !== undefined && scope === before) last.words += words;
      else if (scope !== undefined && words.trim() !== '') found.push({ line: index + 1, scope, words });
      before = scope;
    }
  }
  return found.map(({ line, scope, words }) => `${line}\t${scope}\t${words.trim()}\n`).join('');
}

/** The innermost scope of ours that has a colour. Brackets and the text of a lettered list have none of their own. */
function ourScope(scopes: readonly string[]): string | undefined {
  const [around, innermost] = scopes.slice(-2);
  if (innermost === 'punctuation.definition.list.begin.markdown' && around?.includes('.lettered.')) {
    return 'list marker';
  }
  return scopes
    .findLast((scope) => /^(?!meta|punctuation|markup\.list).*\.committee-reports$/.test(scope))
    ?.replace('.committee-reports', '');
}
