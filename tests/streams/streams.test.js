// gate and watch in the streams of the web and of Node, as each runtime has them.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { skipWithout } from '../support/absent.js';
import { scenes as node } from './node.js';
import { runtimes } from './runtimes.js';
import { scenes as web } from './web.js';

for (const [runtime, { absent, which, report }] of Object.entries(runtimes)) {
  for (const what of which) {
    describe(`${what} streams in ${runtime}`, { skip: skipWithout(absent) }, () => {
      /** @type {Record<string, string>} */
      let found = {};
      before(async () => {
        found = await report(what);
      });
      for (const rule of Object.keys({ web, node }[what])) test(rule, () => assert.equal(found[rule], 'holds'));
    });
  }
}
