/**
 * An esbuild plugin: all modules share one copy of what `vscode` exports. Left alone, each file that
 * imports it makes a copy of its own, five hundred properties at a time, before anything else happens.
 */
export const vscodeOnce = {
  name: 'vscode-once',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-once'
        ? { path: 'vscode', external: true }
        : { path: 'vscode', namespace: 'vscode-once' },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-once' }, () => ({ contents: `export * from 'vscode';` }));
  },
};
