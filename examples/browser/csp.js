/** A page under a strict Content-Security-Policy: `script-src 'self' 'wasm-unsafe-eval'` is all that the package needs. */
import { Checkpoint, Dependency } from '/node_modules/slipstream-checkpoint/pkg/index.js';
import { show } from './show.js';

const checkpoint = new Checkpoint('flights', { dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })] });
await checkpoint.heartbeat('2013-10-25T20:00:00Z');
show(await checkpoint.checkPulse('2013-10-25T21:45:00Z', { offset: 1 })); // 6300000: 105 minutes without weather
