import assert from 'node:assert/strict';
import manifest from '../../package.json';
import english from '../../package.nls.json';

describe('the manifest', () => {
  it('has words for every text an officer sees, and no words that nothing shows', () => {
    const shown = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(shown)].sort(), Object.keys(english).sort());
  });

  it('has a walkthrough of five steps whose commands exist', () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 5);
    const ours = manifest.contributes.commands.map(({ command }) => command);
    for (const { id, completionEvents } of steps) {
      const description: string = english[`walkthrough.${id}.description` as keyof typeof english];
      const [, linked = ''] = /\(command:([\w.]+)\)/.exec(description) ?? [];
      assert.ok(ours.includes(linked) || linked.startsWith('workbench.'), id);
      assert.deepEqual(completionEvents, [`onCommand:${linked}`]);
    }
  });
});
