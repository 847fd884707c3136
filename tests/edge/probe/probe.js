/** The example's object, with methods that do what an object should not, and one without SQLite storage. */
import { DurableObject } from 'cloudflare:workers';
import { Checkpoint, Dependency, isCheckpointError } from 'slipstream-checkpoint';
import { Flights } from '../../../examples/edge/checkpoint-object.js';

const time = new Date('2026-01-01T10:00:00Z');

export class Probe extends Flights {
  #begun = crypto.randomUUID();

  /** Which object in memory answers. */
  begun() {
    return this.#begun;
  }

  waitingFor() {
    return this.checkpoint.waitingFor.map(({ name }) => name);
  }

  pulseThenThrow() {
    this.checkpoint.checkPulseSync(time, { JFK: 1 });
    throw new Error('after the pulse');
  }

  pulseThenAbort() {
    this.checkpoint.checkPulseSync(time, { JFK: 2 });
    this.ctx.abort('after the pulse');
  }

  async pulseThenSyncThenAbort() {
    this.checkpoint.checkPulseSync(time, { JFK: 3 });
    await this.ctx.storage.sync();
    this.ctx.abort('after the pulse was on disk');
  }

  justPulse() {
    this.checkpoint.checkPulseSync(time, { JFK: 4 });
  }

  abort() {
    this.ctx.abort('by another call');
  }

  /** The next write fails, as on a full disk. */
  failNextPut() {
    const kv = Object.getPrototypeOf(this.storage.kv);
    const put = Object.getOwnPropertyDescriptor(kv, 'put');
    const fails = () => {
      Object.defineProperty(kv, 'put', put);
      throw new Error('the disk is full');
    };
    Object.defineProperty(kv, 'put', { configurable: true, value: fails });
  }

  fly(time, number) {
    return this.pulse({ airport: 'JFK', number: Number(number), time });
  }

  hear(time) {
    return this.heartbeat({ time, wind: time.getUTCHours() });
  }

  hearText(time) {
    return this.heartbeat({ time: time.toISOString(), wind: 5 });
  }

  joinedJFK() {
    return this.joined('JFK').map(({ number, wind }) => [number, wind]);
  }

  wrongTime() {
    this.checkpoint.checkPulseSync(new Date(NaN));
  }
}

/** Its answers do not wait for the record. */
export class Soon extends DurableObject {
  #checkpoint;

  constructor(ctx, env) {
    super(ctx, env);
    const options = { cache: ctx.storage.kv, dependencies: [new Dependency('weather')] };
    this.#checkpoint = new Checkpoint('flights', { ...options, durability: 'coalesced' });
  }

  pulse() {
    return this.#checkpoint.checkPulse(time, {});
  }

  pulses() {
    return this.#checkpoint.position.sequence;
  }

  abort() {
    this.ctx.abort('by another call');
  }
}

export class Plain extends DurableObject {
  openOnKv() {
    new Checkpoint('flights', { cache: this.ctx.storage.kv, dependencies: [new Dependency('weather')] });
  }

  async open() {
    const checkpoint = await Checkpoint.open('flights', { cache: this.ctx.storage, dependencies: [new Dependency('weather')] });
    await checkpoint.checkPulse(time, { JFK: 1 });
    return checkpoint.state;
  }
}

export default {
  async fetch(request, env) {
    const [, which, methods] = new URL(request.url).pathname.split('/');
    const object = env[which].getByName('probe');
    try {
      const args = request.method === 'POST' ? await request.json() : [];
      let answer;
      for (const method of methods.split(',')) answer = await object[method](...args.map((time) => new Date(time)));
      return Response.json(answer ?? null);
    } catch (error) {
      const { name, code, message } = error;
      return Response.json({ name, code, message, isCheckpointError: isCheckpointError(error) }, { status: 500 });
    }
  },
};
