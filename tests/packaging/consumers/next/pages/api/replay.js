import { Recording, replay } from 'slipstream-checkpoint/replay';

export const config = { runtime: 'edge' };

export default async () => {
  const marker = Float64Array.of(0, 300_000, 4_200_000, 7_200_000);
  const recording = Recording.from({ streams: ['flights', 'weather'], stream: Uint8Array.of(1, 0, 0, 1), marker });
  const [{ dependency, redo }] = replay(recording, { dependent: 'flights', dependencies: ['weather'] }).incidents;
  return new Response(`${dependency}: ${redo} again`);
};
