/** The page of worker.js: it has the events, and no checkpoint. */
import { show } from './show.js';

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.onerror = ({ message }) => show(message || 'the worker could not be loaded');

/** @type {Map<number, PromiseWithResolvers<any>>} */
const calls = new Map();
let last = 0;

worker.onmessage = ({ data: { id, value, error, ...news } }) => {
  if (id === undefined) return show(news);
  const call = calls.get(id);
  calls.delete(id);
  if (error) call?.reject(Object.assign(new Error(error.message), { code: error.code }));
  else call?.resolve(value);
};

/** @param {{ heartbeat: string } | { pulse: { time: string, offset: number } }} what */
export function post(what) {
  const call = Promise.withResolvers();
  calls.set(++last, call);
  worker.postMessage({ id: last, ...what });
  return call.promise;
}

await post({ heartbeat: '2013-10-25T20:00:00Z' });
show(await post({ pulse: { time: '2013-10-25T20:00:00Z', offset: 1 } })); // null: the flight before offset 1 has its weather
show(await post({ pulse: { time: '2013-10-25T21:45:00Z', offset: 2 } })); // paused, 6300000: 105 minutes without weather
await post({ heartbeat: '2013-10-25T22:00:00Z' }); //                        resumed at offset 1
await post({ heartbeat: 'yesterday' }).catch(({ code }) => show(code)); //   ERR_MARKER_TYPE
show('done');
