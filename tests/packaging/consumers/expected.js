/** What program() has to give. */
export const expected = 'paused, weather is down, 6300000, again from 1, resumed';

/** What dashboards() has to give of each recording. */
export const expectedIncident = 'weather was down, 1 to do again; shown: true';
