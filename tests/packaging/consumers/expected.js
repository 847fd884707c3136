/** What program() has to give. */
export const expected = 'paused, weather is down, 6300000, again from 1, resumed';
