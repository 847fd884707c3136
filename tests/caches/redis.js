/** Debian's redis-server on a free port of loopback, for the tests that want it. Must not know what they store. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const absent = spawnSync('redis-server', ['--version']).status !== 0 && 'redis-server';

/**
 * Starts a server that keeps nothing on disk, unless told to.
 * @param {{ port?: number, args?: string[], dir?: string }} [options]  a port to come back on; `dir` is removed only if not given
 * @returns {Promise<{ port: number, url: string, pid: number, stop(): Promise<void> }>} stop() kills it (SIGKILL)
 */
export async function startRedis({ port, args = [], dir } = {}) {
  for (let tries = 0; ; tries++) {
    const started = await tryToStart(port ?? (await freePort()), args, dir);
    if (started) return started;
    if (tries === 5) throw new Error('redis-server does not start');
  }
}

/** What a case of caches.test.js needs. */
export const redis = { absent, start: startRedis };

async function tryToStart(port, args, given) {
  const dir = given ?? mkdtempSync(join(tmpdir(), 'redis-'));
  const options = Object.entries({ port, bind: '127.0.0.1', save: '', appendonly: 'no', dir });
  // Whatever ends this process ends the server.
  const command = ['--pdeathsig', 'KILL', 'redis-server', ...options.flatMap(([name, value]) => [`--${name}`, `${value}`]), ...args];
  const server = spawn('setpriv', command);
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    if (!given) rmSync(dir, { recursive: true, force: true });
  };
  server.stderr.resume();
  let output = '';
  for await (const text of server.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += text;
    if (!output.includes('Ready to accept connections')) continue;
    server.stdout.resume();
    return { port, url: `redis://127.0.0.1:${port}`, pid: server.pid, stop };
  }
  await stop();
}

/** The system's choice; another process may take it meanwhile, so that the server has to be tried. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
