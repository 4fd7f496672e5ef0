import js from '@eslint/js';
import ts from 'typescript-eslint';

const editor = { name: 'vscode', message: "Only src/vscode and src/extension.ts may import 'vscode'." };
const node = { regex: '^node:', message: 'Only src/node and src/cli.ts may import node:*.' };
const ban = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: patterns.filter((p) => p.name),
      patterns: patterns.filter((p) => p.regex || p.group),
    },
  ],
});

export default ts.config(
  { ignores: ['dist', 'out', '.vscode-test', 'node_modules', '**/*.generated.*'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      ...ts.configs.disableTypeChecked.languageOptions,
      globals: Object.fromEntries(
        [
          'AbortSignal',
          'clearInterval',
          'clearTimeout',
          'console',
          'fetch',
          'process',
          'setInterval',
          'setTimeout',
          'URL',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/**'], rules: ban(editor, node) },
  {
    files: ['src/core/**'],
    rules: ban(editor, node, {
      regex: '/(vscode|node|preview)/',
      message: 'src/core imports nothing of ours from outside itself.',
    }),
  },
  {
    files: ['src/core/parse/**'],
    rules: ban(editor, node, {
      regex: '/(check|render|report|minutes|template|vscode|node|preview)/',
      message: 'parse stands at the start of the flow: it imports no later stage.',
    }),
  },
  {
    files: ['src/core/check/**'],
    rules: ban(editor, node, {
      regex: '/(render|vscode|node|preview)/',
      message: 'check never imports render.',
    }),
  },
  { files: ['src/vscode/**', 'src/extension.ts'], rules: ban(node) },
  { files: ['src/node/**', 'src/cli.ts'], rules: ban(editor) },
  { files: ['test/**', 'bench/**', 'scripts/**'], rules: { 'no-restricted-imports': 'off' } },
);
