/** The engine as a file of its own, which the browser compiles while it is loaded, and keeps. The policy is the same. */
import { Checkpoint, Dependency, init } from '/node_modules/slipstream-checkpoint/pkg/slim.js';
import { show } from './show.js';

// To be served as application/wasm. With Vite or webpack: `new URL('slipstream-checkpoint/engine.wasm', import.meta.url)`.
await init(new URL('/node_modules/slipstream-checkpoint/pkg/slipstream_checkpoint_bg.wasm', location.href));

const checkpoint = new Checkpoint('flights', { dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })] });
await checkpoint.heartbeat('2013-10-25T20:00:00Z');
show(await checkpoint.checkPulse('2013-10-25T21:45:00Z', { offset: 1 })); // 6300000: 105 minutes without weather
