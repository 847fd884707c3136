import { tool } from '../../support/absent.js';
import { succeed } from '../project.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'vitest',
  tested: ['vitest'],
  engine: 'as in Node',
  async run(project) {
    const folder = project.sample('vitest', ['vitest']);
    const report = JSON.parse(succeed(process.execPath, [tool('vitest/vitest.mjs'), 'run', '--reporter=json'], folder).stdout);
    return { says: {}, copies: [], passed: report.numPassedTests };
  },
};
