// The Worker to which airports send their flights, one by one each. It has the Durable Object too.

import { answer } from './answer.js';

export { Flights } from './checkpoint-object.js';

export default {
  /**
   * @param {Request} request
   * @param {any} env
   */
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const flights = env.FLIGHTS.getByName('flights');
    const [, airport, rest] = /^\/flights\/([A-Z]{3})(\/joined)?$/.exec(pathname) ?? [];

    if (pathname === '/record') return answer(() => flights.record());
    if (!airport) return new Response('no such page', { status: 404 });
    if (rest) return answer(() => flights.joined(airport));
    if (request.method === 'GET') return answer(() => flights.position(airport));

    const { number, time } = await request.json();
    return answer(async () => {
      const at = new Date(time);
      // What cannot wait is joined with the weather that is there; the checkpoint notices if that is too old.
      if (!searchParams.has('now')) await flights.admit(at);
      return flights.pulse({ airport, number, time: at });
    });
  },
};
