import { expected } from './expected.js';
import { program } from './program.js';

test('the program', async () => {
  expect(await program()).toBe(expected);
});
