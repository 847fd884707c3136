/** The page of service-worker.js: it fetches, and need not know that there is a checkpoint. */
import { show } from './show.js';

const { serviceWorker } = navigator;
serviceWorker.onmessage = ({ data }) => show(data);
await serviceWorker.register('service-worker.js', { type: 'module' });
// The first time, the page was loaded before there was a worker; and a reload with the shift key goes around it.
if (!serviceWorker.controller) {
  const claimed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  (await serviceWorker.ready).active?.postMessage('claim');
  await claimed;
}

/** @param {string} what */
async function get(what) {
  const { ok, status, headers } = await fetch(`/api/${what}`);
  const without = headers.get('without-weather') ?? 'not checked: fetch it again';
  show(ok ? `${what.split('?')[0]}: ${without === '0' ? 'good' : without}` : `${what}: ${status}`);
}

await get('weather?time=2013-10-25T20:00:00Z');
await get('flights?time=2013-10-25T20:00:00Z&offset=1');
await get('flights?time=2013-10-25T21:45:00Z&offset=2'); // paused, 6300000: 105 minutes without weather
show('Stop the worker now, in about:serviceworker-internals or by a restart of the browser; and go on:');
const more = document.createElement('button');
more.textContent = 'The weather comes back';
more.onclick = () => get('weather?time=2013-10-25T22:00:00Z'); // resumed at offset 1
document.body.append(more);
