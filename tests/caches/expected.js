/** What scenario.js must give, whatever the cache: nothing lost, nothing invented. */
import { state } from './scenario.js';

const from = { state: { ...state, offset: 2 }, marker: '2025-01-01T00:03:00.000Z', sequence: 2 };

const whileDown = {
  state: { ...state, offset: 3 },
  isDate: true,
  stateMarker: '2025-01-01T00:20:00.000Z',
  sequence: 3,
  isPaused: true,
  dependencies: [
    { phase: 'down', checkpointMarker: '2025-01-01T00:04:00.000Z', resumeFrom: from },
    { phase: 'up', checkpointMarker: '2025-01-01T00:16:00.000Z', resumeFrom: null },
  ],
};

const recovered = {
  ...whileDown,
  state: { ...state, offset: 3, again: true },
  isPaused: false,
  dependencies: [
    { phase: 'up', checkpointMarker: '2025-01-01T00:21:00.000Z', resumeFrom: null },
    { phase: 'up', checkpointMarker: '2025-01-01T00:16:00.000Z', resumeFrom: null },
  ],
};

const noticed = ['pause weather', 'downtime weather, stored as down'];

const lives = [
  { isMiss: true, isAsBefore: true, log: noticed, held: whileDown },
  { isMiss: false, isAsBefore: true, log: noticed, held: whileDown },
  { isMiss: false, isAsBefore: true, log: [...noticed, 'recovery weather from 2', 'resume weather'], held: recovered },
  { isMiss: false, isAsBefore: true, log: [], held: recovered },
];

export const expected = { always: lives, coalesced: lives, apart: [['_trades', 1], ['trades', 1], ['trades_', 1]] };
