/**
 * A service worker that holds the checkpoint over what its pages fetch. The browser stops it whenever it has been idle for a while, or
 * at will; the next event starts it, and the checkpoint goes on from its record.
 */
import { Checkpoint, Dependency } from '/node_modules/slipstream-checkpoint/pkg/index.js';
import { cache } from './cache.js';

/** @type {any} */
const worker = self;
worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
// A page asks for it that was reloaded around its worker, with the shift key.
worker.addEventListener('message', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));

/** @type {Promise<Checkpoint<{ offset: number }>> | undefined} */
let opening;

/** Opened by the first event; if that fails, the next one tries again. */
function opened() {
  return (opening ??= Checkpoint.open('flights', {
    cache,
    cacheKeyPrefix: 'service-worker', // the worker of worker.js has another record in the same database
    dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })],
    onRecovery: (checkpoint, { resumeFrom }) => resumeFrom && checkpoint.rewind(resumeFrom),
    onPause: () => tell({ paused: true }),
    onResume: ({ state }) => tell({ paused: false, offset: state.offset ?? 0 }), // to be fetched again from there
  }).then(
    async (checkpoint) => {
      // The last worker may have been stopped once the end of a pause was stored, and before its pages were told.
      if (!checkpoint.isPaused) await tell({ paused: false, offset: checkpoint.state.offset ?? 0 });
      return checkpoint;
    },
    (error) => {
      opening = undefined;
      throw error;
    },
  ));
}

/** It may reach the page before or after the answer. @param {object} news */
async function tell(news) {
  for (const client of await worker.clients.matchAll()) client.postMessage(news);
}

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { pathname } = new URL(event.request.url);
  // Until it is answered, the browser lets the worker live; and it is answered once the record is stored.
  if (pathname === '/api/weather') event.respondWith(weather(event.request));
  if (pathname === '/api/flights') event.respondWith(flights(event.request));
});

/** @param {Request} request */
async function weather(request) {
  const answer = await fetch(request);
  if (!answer.ok) return answer; // nothing was heard
  const { time } = await answer.clone().json();
  await (await opened()).heartbeat(time);
  return checked(answer, null);
}

/** @param {Request} request */
async function flights(request) {
  const answer = await fetch(request);
  if (!answer.ok) return answer; // nothing was heard
  const { time, offset } = await answer.clone().json();
  const downtime = await (await opened()).checkPulse(time, { offset: Number(offset) });
  return checked(answer, downtime);
}

/**
 * Its page shows whether the flight is sure. One without the header has not come through here, as
 * after a reload that goes around workers.
 * @param {Response} answer
 * @param {number | null} downtime
 */
function checked(answer, downtime) {
  const headers = new Headers(answer.headers);
  headers.set('without-weather', String(downtime ?? 0));
  return new Response(answer.body, { status: answer.status, headers });
}
