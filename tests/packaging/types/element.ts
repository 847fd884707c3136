// What a host in TypeScript writes of the element, and what must be refused.
import { CheckpointReplay, type CheckpointReplayEventMap, type Columns, type Incident, type LoadOptions, type View } from 'slipstream-checkpoint/element';
import { CheckpointReplay as Inline } from 'slipstream-checkpoint/element/inline';

declare const columns: Columns;

const element: CheckpointReplay = document.createElement('checkpoint-replay');
const options: LoadOptions = { format: 'csv', zone: '+01:00', name: 'events' };
await element.load(columns, options);
await element.load(new Blob(), { columns: { time: 'at' } });
element.dependencies = 'weather=90m';
element.dependencies = ['weather', { name: 'prices', downtimeThreshold: { minutes: 90 } }];
element.theme = 'dark';
element.cursor = element.view?.from ?? null;
element.incidents[0]?.redo satisfies number | undefined;
element.summary?.dependencies[0]?.downtimes satisfies number | undefined;

element.addEventListener('load', ({ detail }) => detail.rows satisfies number);
element.addEventListener('select', function ({ detail }) {
  this.cursor = null;
  detail?.incident satisfies Incident | undefined;
});
element.addEventListener('viewchange', (event) => event.detail satisfies View, { once: true });
element.addEventListener('error', ({ detail }) => detail satisfies Error);
element.addEventListener('click', ({ clientX }) => clientX satisfies number);
const onThreshold = ({ detail }: CheckpointReplayEventMap['threshold']) => detail.downtimes - detail.before;
element.addEventListener('threshold', onThreshold);
element.removeEventListener('threshold', onThreshold);
Inline satisfies typeof CheckpointReplay;
const anywhere: HTMLElement = element;
anywhere.addEventListener('load', (event) => event satisfies Event);

// @ts-expect-error: there is no such theme
element.theme = 'blue';
// @ts-expect-error: nothing loads a text
await element.load('stream,time');
// @ts-expect-error: it says what was, and is not told
element.summary = null;
// @ts-expect-error: its detail has no such thing
element.addEventListener('load', ({ detail }) => detail.lines);
