// Compiles against the package as against contract.d.ts: what a host in TypeScript writes, and what must be refused.
import {
  Checkpoint, Dependency, isCheckpointError, pausable,
  type CheckpointCache, type CheckpointOptions, type CheckpointRecord, type ErrorCode, type HeartbeatResult, type Marker, type Phase,
  type Position, type Source,
} from 'slipstream-checkpoint';

interface State { offset: number }
interface Flight { at: Date; offset: number }
declare const flights: ReadableStream<Flight>;
declare const weather: AsyncIterable<{ time: string; airport: string }>;
declare const store: { get(key: string): Promise<string | undefined>; put(key: string, value: string): Promise<void> };

export async function main(): Promise<void> {
  const caches: CheckpointCache[] = [new Map<string, string>(), store];
  const stream = pausable(flights, { signal: new AbortController().signal });
  const source: Source<Flight> = stream;
  const options: CheckpointOptions<State> = {
    dependencies: [new Dependency<State>('weather', { downtimeThreshold: { minutes: 90 }, partitions: ['EWR', 'JFK', 0] })],
    dependent: stream,
    cache: caches[0]!,
    durability: 'coalesced',
    onError(error, checkpoint) {
      if (isCheckpointError(error)) console.log(checkpoint.name, error.code satisfies ErrorCode, error.dependency);
    },
    async onRecovery(checkpoint, dependency) {
      const to: Position<State> | null = dependency.resumeFrom;
      const offset: number | undefined = to?.state.offset;
      console.log(offset);
      if (to) await checkpoint.rewind(to);
    },
  };
  await using checkpoint = await Checkpoint.open<State>('flights', options);

  const late: HeartbeatResult = await checkpoint.heartbeat('2026-01-01T00:00:00Z', 'weather', 'EWR');
  const lag: number | null = checkpoint.heartbeatSync(10n).lag ?? late.lag;
  const downtime: number | null = await checkpoint.checkPulse({ epochNanoseconds: 0n }, { offset: 1 });
  const same: number | null = checkpoint.checkPulseSync(5);
  const phase: Phase = checkpoint.dependency('weather').phase;
  const marker: Marker | null = checkpoint.stateMarker;
  const record: CheckpointRecord = checkpoint.toJSON();
  console.log(lag, downtime, same, phase, marker, record.checkpoints['weather']?.lastGood.sequence);

  for await (const flight of checkpoint.gate(source, { drift: 0, marker: (item) => item.at, state: (item) => ({ offset: item.offset }) })) {
    flight.offset satisfies number;
  }
  for await (const { airport } of checkpoint.watch(weather, { marker: (item) => item.time, partition: (item) => item.airport })) {
    airport satisfies string;
  }
  if (!checkpoint.isAdmissible(new Date(), { drift: { seconds: 1 } })) await checkpoint.admit(new Date(), { drift: 5 });
  await checkpoint.assignPartitions(new Set([1, 'two']), 'weather');

  // @ts-expect-error: the state has no such key
  await checkpoint.checkPulse(1, { offst: 1 });
  // @ts-expect-error: null is no marker
  await checkpoint.heartbeat(null);
  // @ts-expect-error: what was handed out never changes
  checkpoint.state.offset = 1;
  // @ts-expect-error: nor does a position
  checkpoint.position.sequence = 1;
  // @ts-expect-error: the name is the identity in the cache
  checkpoint.dependency('weather').name = 'wind';
  // @ts-expect-error: the threshold belongs to the declaration
  checkpoint.dependency('weather').downtimeThreshold = 1;

  // A check of one's own decides what a pulse gives.
  const own = new Checkpoint<State, boolean>('own', { dependencies: [new Dependency('d', { downtimeCheck: () => true })] });
  const isDown: boolean | null = own.checkPulseSync('2026-01-01T00:00:00Z');
  console.log(isDown);
}
