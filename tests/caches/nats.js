/** NATS with JetStream on a free port of loopback, for the tests that want it. Must not know what they store. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { python } from '../../scripts/toolchain.js';

const command = join(dirname(python), 'nats-server');

/**
 * Starts a server with a folder of its own, or the one it is given.
 * @param {{ dir?: string }} [options]  `dir` is removed only if not given
 * @returns {Promise<{ url: string, stop(): Promise<void> }>} stop() kills it (SIGKILL)
 */
export async function startNats({ dir: given } = {}) {
  const dir = given ?? mkdtempSync(join(tmpdir(), 'nats-'));
  const args = ['--jetstream', '--store_dir', dir, '--addr', '127.0.0.1', '--port', '-1'];
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => server.kill('SIGKILL');
  process.on('exit', kill);
  const ended = once(server, 'exit');
  const stop = async () => {
    kill();
    await ended;
    process.off('exit', kill);
    if (!given) rmSync(dir, { recursive: true, force: true });
  };
  let log = '';
  let url = '';
  for await (const line of createInterface({ input: server.stderr })) {
    log += `${line}\n`;
    url ||= /client connections on (.+)/.exec(line)?.[1] ?? '';
    if (!line.includes('Server is ready')) continue;
    server.stderr.resume();
    return { url, stop };
  }
  await stop();
  throw new Error(`nats-server does not start:\n${log}`);
}

/** What a case of caches.test.js needs. */
export const nats = { absent: !existsSync(command) && 'nats-server', start: () => startNats() };
