// Node as a runtime that gives an imported .wasm as a Module: with `?module` one of another realm, as on edge-light.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import scenario from './scenario.cjs';

const hooks = `
  export async function load(url, context, next) {
    if (!/\\.wasm(\\?module)?$/.test(url)) return next(url, context);
    const compile = url.endsWith('?module') ? 'runInNewContext' : 'runInThisContext';
    const source = \`
      import { readFileSync } from 'node:fs';
      import { \${compile} } from 'node:vm';
      export default \${compile}('(bytes) => new WebAssembly.Module(bytes)')(readFileSync(new URL('\${url}')));\`;
    return { format: 'module', shortCircuit: true, source };
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

await scenario(await import('slipstream-checkpoint'));

const { Recording, replay } = await import('slipstream-checkpoint/replay');
const recording = Recording.from({ streams: ['flights', 'weather'], stream: Uint8Array.of(1, 0, 0, 1), marker: Float64Array.of(0, 300_000, 4_200_000, 7_200_000) });
assert.equal(replay(recording, { dependent: 'flights', dependencies: ['weather'] }).incidents.length, 1);
