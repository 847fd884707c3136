// What a host in TypeScript writes of replays, and what must be refused.
import {
  Recording, isCheckpointError, phases, replay, sweep,
  type CheckpointRecord, type Columns, type Incident, type Phase, type Problems, type Progress, type ReadOptions, type Replay, type Summary,
  type SweepResult, type Window,
} from 'slipstream-checkpoint/replay';

declare const file: Blob;
declare const live: AsyncIterable<Uint8Array>;

const columns: Columns = { streams: ['flights', 'weather'], stream: Uint8Array.of(1, 0), marker: Float64Array.of(0, 60_000) };

export async function main(): Promise<void> {
  const options: ReadOptions = { format: 'csv', columns: { time: 'at' }, onProgress: ({ rows }: Progress) => console.log(rows), signal: new AbortController().signal };
  using read = await Recording.read(file, options);
  await Recording.read(live);
  const problems: Problems = read.problems;
  console.log(problems.first[0]?.line, read.kind satisfies 'time' | 'number' | null, read.columns?.stream satisfies string | undefined, read.columns?.arrival satisfies string | null | undefined);
  const recording = Recording.from(columns);
  recording.append(columns);
  using found: Replay = replay(recording, { dependent: 'flights', dependencies: ['weather', { name: 'prices', downtimeThreshold: { minutes: 90 } }] });
  const incidents: readonly Incident[] = found.incidents;
  const until: number | undefined = incidents[0]?.to?.time;
  const summary: Summary = found.summary;
  const record: CheckpointRecord = found.recordAt(0);
  const entered: Phase | undefined = phases[found.transitions.phase[0] ?? 0];
  const window: Window = found.window('weather', { from: found.start, to: found.end, pixels: 800 });
  const swept: SweepResult[] = sweep(recording, { dependent: 'flights', dependencies: ['weather'], thresholds: [{ minutes: 30 }, { hours: 1 }], missingOk: true });
  console.log(until, summary.dependencies[0]?.lag?.p99, record, entered, window.low, swept[0]?.dependencies[0]?.open);

  // @ts-expect-error: a stream has a name
  replay(recording, { dependent: 0, dependencies: [] });
  // @ts-expect-error: columns are typed arrays
  Recording.from({ streams: ['a'], stream: [0], marker: [0] });
  // @ts-expect-error: it is called downtimeThreshold
  replay(recording, { dependent: 'flights', dependencies: [{ name: 'weather', threshold: 5 }] });
  // @ts-expect-error: there is no such format
  await Recording.read(file, { format: 'xml' });
  // @ts-expect-error: what was found is not to be changed
  found.incidents.push(incidents[0]!);
}

try {
  Recording.from(columns);
} catch (error) {
  if (isCheckpointError(error)) console.log(error.code);
}
