import { Checkpoint, Dependency, type Position } from 'slipstream-checkpoint';
import { sqliteCache } from 'slipstream-checkpoint/cache/sqlite';
import { kafkaDependent } from 'slipstream-checkpoint/kafka';
import { Recording, replay } from 'slipstream-checkpoint/replay';
import { init, initSync } from 'slipstream-checkpoint/slim';
import { gateTransform } from 'slipstream-checkpoint/streams';
import { program } from './program.js';

const checkpoint = new Checkpoint<{ offset: number }>('flights', { dependencies: [new Dependency('weather')] });
const position: Position<{ offset: number }> = checkpoint.position;
// @ts-expect-error: the state has no such key
await checkpoint.checkPulse('2013-10-25T20:00:00Z', { offst: 1 });
console.assert(position.sequence === 0 && [sqliteCache, kafkaDependent, init, initSync, gateTransform].every((it) => typeof it === 'function'));
const recording = Recording.from({ streams: ['flights'], stream: new Uint8Array(1), marker: new Float64Array(1) });
console.assert(replay(recording, { dependent: 'flights', dependencies: [] }).length satisfies number === 1);
console.log(await program());
