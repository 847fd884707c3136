const assert = require('node:assert/strict');

const minute = (n) => new Date(Date.UTC(2026, 0, 1, 0, n));

/** Two heartbeats, two pulses, one downtime. */
module.exports = async function scenario({ Checkpoint, Dependency }) {
  const cache = new Map();
  const calls = [];
  const weather = new Dependency('weather', { downtimeThreshold: { minutes: 90 } });
  const flights = await Checkpoint.open('flights', {
    dependencies: [weather],
    cache,
    onPause: () => calls.push('pause'),
    onDowntime: (checkpoint, dependency) => calls.push(`${dependency.name} is down`),
  });

  await flights.heartbeat(minute(0));
  assert.equal(await flights.checkPulse(minute(1), { offset: 1 }), null);
  assert.deepEqual(await flights.heartbeat(minute(30)),
    { isLate: false, lag: 0, dependentMarker: minute(1), dependencyMarker: minute(30) });
  assert.equal(await flights.checkPulse(minute(180), { offset: 2 }), 150 * 60_000);

  assert.deepEqual(calls, ['pause', 'weather is down']);
  assert.equal(flights.isPaused, true);
  assert.deepEqual(weather.resumeFrom, { state: { offset: 1 }, marker: minute(1), sequence: 1 });
  assert.equal(JSON.parse(cache.get('__flights_')).checkpoints.weather.phase, 'down');
  await flights.close();
};
