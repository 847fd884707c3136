import { tool } from '../../support/absent.js';
import { succeed } from '../project.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'Jest',
  tested: ['jest'],
  engine: 'as in Node',
  set: '`NODE_OPTIONS=--experimental-vm-modules`, as for every ES module',
  async run(project) {
    const folder = project.sample('jest');
    // Its cache goes to the folder for temporary files.
    const env = { NODE_OPTIONS: '--experimental-vm-modules', TMPDIR: folder };
    const report = JSON.parse(succeed(process.execPath, [tool('jest/bin/jest.js'), '--json'], folder, env).stdout);
    return { says: {}, copies: [], passed: report.numPassedTests };
  },
};
