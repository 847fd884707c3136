/** A worker that holds the checkpoint: its page posts what it heard and handled, and is told when to stop and where to go on. */
import { Checkpoint, Dependency } from '/node_modules/slipstream-checkpoint/pkg/index.js';
import { cache } from './cache.js';

const opening = onlyOne().then(() =>
  Checkpoint.open('flights', {
    cache,
    dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })],
    onPause: () => postMessage({ paused: true }),
    onRecovery: (checkpoint, { resumeFrom }) => resumeFrom && checkpoint.rewind(resumeFrom),
    onResume: ({ state }) => postMessage({ paused: false, ...state }), // the page goes on from there
  }),
);

// Added before anything is awaited: what is posted while the checkpoint opens waits for it, in its order.
addEventListener('message', async ({ data: { id, heartbeat, pulse } }) => {
  try {
    const checkpoint = await opening;
    const value = await (heartbeat ? checkpoint.heartbeat(heartbeat) : checkpoint.checkPulse(pulse.time, { offset: pulse.offset }));
    postMessage({ id, value });
  } catch (error) {
    const { message, code } = /** @type {any} */ (error);
    postMessage({ id, error: { message, code } }); // an error that is posted loses its code
  }
});

/** One checkpoint has one writer, and every tab has a worker of its own: those of further tabs wait here until the first is closed. */
function onlyOne() {
  return new Promise((resolve, reject) => {
    navigator.locks.request('flights', () => {
      resolve(undefined);
      return new Promise(() => {}); // as long as this worker lives
    }).catch(reject);
  });
}
