/**
 * A service with a checkpoint on LevelDB, run as a process of its own: `node host.js <scenario> <durability> <folder>`. It says
 * what it does, a line of JSON each, and ends as its scenario says. Must not know what is expected of it.
 */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { Checkpoint, Dependency } from '../../js/index.js';
import { at } from '../rules/support/host.js';

const [scenario, durability, folder] = process.argv.slice(2);
const say = (what, more) => process.stdout.write(`${JSON.stringify({ what, ...more })}\n`);
const callback = (name, run) => async (checkpoint, dependency) => {
  say(name);
  await run?.(checkpoint, dependency);
  say(`${name} has ended`);
};

const level = new ClassicLevel(join(folder, 'level'));
const weather = new Dependency('weather', { downtimeThreshold: 10_000 });

/** @param {Record<string, any>} [options] */
const open = (options) => Checkpoint.open('orders', { dependencies: [weather], cache: level, durability, ...options });

const bringDown = async (checkpoint) => {
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(5), { offset: 5 });
  await checkpoint.checkPulse(at(20), { offset: 20 });
};

/** What a service does when it is told to end. */
function endOnSigterm(checkpoint, close = () => checkpoint.close()) {
  const server = setInterval(() => {}, 60_000); // what keeps a service alive
  process.once('SIGTERM', async () => {
    say('SIGTERM');
    clearInterval(server);
    await close();
    say('closed', { record: checkpoint.toJSON() });
  });
}

/** Until it has been told to end, and then a little longer. */
async function untilTold() {
  await once(process, 'SIGTERM');
  await setTimeout(100);
}

/** LevelDB, with something before each write. */
const before = (wait) => ({
  get: (key) => level.get(key),
  async set(key, text) {
    await wait(text);
    await level.put(key, text);
  },
});

/** A write that is under way when the process is told to end. */
let isToldInWrite = false;
async function writing() {
  if (isToldInWrite) return;
  isToldInWrite = true;
  say('writing');
  await untilTold();
}

const scenarios = {
  // Told to end by SIGTERM.
  async 'while paused'() {
    const checkpoint = await open({ onPause: callback('onPause') });
    endOnSigterm(checkpoint);
    await bringDown(checkpoint);
    say('ready');
  },
  async 'in onDowntime'() {
    const checkpoint = await open({ onDowntime: callback('onDowntime', untilTold) });
    endOnSigterm(checkpoint);
    await bringDown(checkpoint);
  },
  async 'in onRecovery'() {
    const reprocess = async (checkpoint, { resumeFrom }) => {
      await untilTold();
      await checkpoint.rewind(resumeFrom);
      await setTimeout(100);
    };
    const checkpoint = await open({ onRecovery: callback('onRecovery', reprocess), onResume: callback('onResume') });
    endOnSigterm(checkpoint);
    await bringDown(checkpoint);
    await checkpoint.heartbeat(at(21));
  },
  async 'in a write'() {
    const checkpoint = await open({ cache: before(writing) });
    endOnSigterm(checkpoint);
    await checkpoint.checkPulse(at(1), { offset: 1 });
    await checkpoint.checkPulse(at(2), { offset: 2 }).catch(({ code }) => say('refused', { code }));
  },
  async 'in the write of a downtime'() {
    const cache = before((text) => text.includes('"down"') && writing());
    const checkpoint = await open({ cache, onDowntime: callback('onDowntime') });
    endOnSigterm(checkpoint);
    await bringDown(checkpoint);
  },
  async 'in the middle of a stream'() {
    const checkpoint = await open();
    endOnSigterm(checkpoint);
    for (let offset = 1; ; offset++) {
      try {
        checkpoint.heartbeatSync(at(offset));
        await checkpoint.checkPulse(at(offset), { offset });
        say('handled', { offset });
      } catch (error) {
        say('refused', { code: error.code });
        break;
      }
      await setImmediate();
    }
  },
  async 'while its recovery fails'() {
    const checkpoint = await open({
      onRecovery: callback('onRecovery', () => {
        throw new Error('the seek');
      }),
    });
    endOnSigterm(checkpoint);
    await bringDown(checkpoint);
    await checkpoint.heartbeat(at(21)).catch(() => say('ready'));
  },
  async 'while the store hangs'() {
    let hangs = false;
    const cache = { get: (key) => level.get(key), put: (key, text) => (hangs ? new Promise(() => say('writing')) : level.put(key, text)) };
    const checkpoint = await open({ cache });
    endOnSigterm(checkpoint, () => Promise.race([checkpoint.close(), setTimeout(500)])); // close() alone would wait for the store
    await checkpoint.checkPulse(at(1), { offset: 1 });
    await checkpoint.flush();
    say('stored', { record: checkpoint.toJSON() });
    hangs = true;
    await checkpoint.checkPulse(at(2), { offset: 2 });
  },
  async 'while Redis hangs'() {
    const { createClient } = await import('redis');
    const { REDIS_URL: url, REDIS_PID: server } = process.env;
    const client = createClient({ url }).on('error', () => {});
    await client.connect();
    const checkpoint = await open({ cache: client });
    endOnSigterm(checkpoint, async () => {
      await Promise.race([checkpoint.close(), setTimeout(500)]);
      client.destroy(); // a connection is what keeps a process alive
    });
    await checkpoint.checkPulse(at(1), { offset: 1 });
    await checkpoint.flush();
    say('stored', { record: checkpoint.toJSON() });
    process.kill(server, 'SIGSTOP');
    const called = checkpoint.checkPulse(at(2), { offset: 2 });
    say('writing', { record: checkpoint.toJSON() });
    await called.catch(() => {}); // what it waits for may fail when the connection is given up
  },

  // Its work is over.
  async 'paused for good'() {
    await bringDown(await open({ onPause: callback('onPause') }));
  },
  async 'with a retry to come'() {
    const checkpoint = await open({
      onRecovery() {
        throw new Error('the seek');
      },
    });
    await bringDown(checkpoint);
    await checkpoint.heartbeat(at(21)).catch(() => say('failed'));
  },
  async 'with an admit that waits'() {
    const checkpoint = await open();
    await checkpoint.heartbeat(at(0));
    checkpoint.admit(at(60));
  },
  async 'with a gate that waits'() {
    const checkpoint = await open();
    await checkpoint.heartbeat(at(0));
    const gate = checkpoint.gate([1, 60], { marker: at, state: (offset) => ({ offset }), drift: 5000 });
    await gate.next();
    gate.next();
  },
  async 'after close()'() {
    const checkpoint = await open({ onRecovery: () => Promise.reject(new Error('the seek')) });
    await bringDown(checkpoint);
    await checkpoint.heartbeat(at(21)).catch(() => say('failed'));
    await checkpoint.close();
  },
  async 'after many events, none awaited'() {
    const checkpoint = await open();
    for (let i = 1; i <= 1000; i++) {
      checkpoint.heartbeatSync(at(i));
      checkpoint.checkPulseSync(at(i), { offset: i });
    }
    say('over', { record: checkpoint.toJSON() });
  },
  async 'after many events on a store that answers at once'() {
    const file = join(folder, 'record.json');
    const cache = { get: () => undefined, set: (_, text) => writeFileSync(file, text) };
    const checkpoint = await open({ cache });
    for (let i = 1; i <= 1000; i++) checkpoint.checkPulseSync(at(0), { offset: i });
    say('over', { record: checkpoint.toJSON() });
    process.once('exit', () => say('stored', { record: JSON.parse(readFileSync(file, 'utf8')) }));
  },
  async 'by await using'() {
    // As text, for the sake of those that do not know the syntax.
    const text = 'export async function use(open, work) { await using checkpoint = await open(); await work(checkpoint); }';
    const { use } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    const cache = before(() => setTimeout(100));
    await use(() => open({ cache, onDowntime: callback('onDowntime', () => setTimeout(200)) }), (checkpoint) => {
      checkpoint.heartbeatSync(at(0));
      checkpoint.checkPulseSync(at(20), { offset: 20 });
      say('left', { record: checkpoint.toJSON() });
    });
    say('disposed', { record: JSON.parse(await level.get('__orders_')) });
  },
};

// Not awaited: a module that waits for ever would end with a code of its own.
scenarios[scenario]().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
