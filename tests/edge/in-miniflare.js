/**
 * What edge.js starts with Node 22: Workers in workerd, by miniflare. Takes requests as messages, and kills workerd where it is
 * asked to: at once after an answer, before anything else can happen.
 */
import { subscribe } from 'node:diagnostics_channel';
import { Miniflare } from 'miniflare';
import { loopback } from '../support/miniflare.js';

/** @type {Miniflare} */
let miniflare;
/** @type {import('node:child_process').ChildProcess} */
let workerd;
subscribe('child_process', ({ process: started }) => (workerd = started)); // miniflare starts nothing else

const commands = {
  async start({ workers, dir }) {
    miniflare = new Miniflare({ ...loopback, workers, durableObjectsPersist: dir });
    await miniflare.ready;
  },
  /** A POST where there is a body, else a GET. */
  async fetch({ url, body, thenKill, giveUpAfter }) {
    const given = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const signal = giveUpAfter === undefined ? undefined : AbortSignal.timeout(giveUpAfter);
    const answer = await miniflare.dispatchFetch(url, { ...given, signal });
    const text = await answer.text();
    if (thenKill) workerd.kill('SIGKILL');
    return { status: answer.status, answer: answer.ok || text.startsWith('{') ? JSON.parse(text) : text };
  },
  async kill() {
    workerd.kill('SIGKILL');
  },
  async stop() {
    await miniflare?.dispose();
  },
};

process.on('message', async ({ id, command, ...given }) => {
  try {
    process.send?.({ id, result: await commands[command](given) });
  } catch (error) {
    process.send?.({ id, error: String(error.stack ?? error) });
  }
});
process.on('disconnect', async () => {
  await miniflare?.dispose();
  process.exit();
});
