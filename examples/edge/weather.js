// A Worker of its own, to which the weather stations report.

import { answer } from './answer.js';

export default {
  /**
   * @param {Request} request
   * @param {any} env
   */
  async fetch(request, env) {
    const { time, wind } = await request.json();
    return answer(() => env.FLIGHTS.getByName('flights').heartbeat({ time: new Date(time), wind }));
  },
};
