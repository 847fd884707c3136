/** Deno, which is given no network, no registry and nothing of the machine's configuration. Permissions are for the test to give. */
import { join } from 'node:path';
import { program, tool } from './absent.js';

export const deno = program(tool('deno/deno'), 'Deno');

export const flags = ['--quiet', '--no-prompt', '--no-remote', '--no-lock', '--no-config'];

/** @param {string} folder  takes what it would leave behind */
export const env = (folder) => ({ DENO_DIR: join(folder, 'deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' });
