// Compiles against the package: the transforms, with streams as TypeScript knows them, and what must be refused.
import { Checkpoint } from 'slipstream-checkpoint';
import { gateTransform, watchTransform } from 'slipstream-checkpoint/streams';

interface Flight { at: Date; offset: number }
interface Row { time: string; airport: string }
declare const checkpoint: Checkpoint<{ offset: number }>;
declare const flights: ReadableStream<Flight>;
declare const rows: ReadableStream<Row>;
declare const joined: WritableStream<Flight>;
declare const kept: WritableStream<Row>;

export async function main(signal: AbortSignal): Promise<void> {
  const gate = gateTransform(checkpoint, { marker: (flight: Flight) => flight.at, state: ({ offset }) => ({ offset }), drift: 0, signal });
  gate satisfies { readable: ReadableStream<Flight>; writable: WritableStream<Flight> };
  await flights.pipeThrough(gate, { signal }).pipeTo(joined);
  await flights.pipeThrough(gateTransform(checkpoint, { marker: (flight) => flight.at })).pipeTo(joined);
  await rows
    .pipeThrough(watchTransform(checkpoint, { marker: (row) => row.time, dependency: 'weather', partition: (row) => row.airport }))
    .pipeTo(kept);

  // @ts-expect-error: the state has no such key
  gateTransform(checkpoint, { marker: (flight: Flight) => flight.at, state: ({ offset }) => ({ offst: offset }) });
  // @ts-expect-error: an item has a marker
  gateTransform(checkpoint, { drift: 0 });
  // @ts-expect-error: rows are no flights
  rows.pipeThrough(gate);
}
