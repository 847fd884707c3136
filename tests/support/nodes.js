/** The Nodes that tests run in: this one, and of the other majors those of tests/package.json. */
import { program, tool } from './absent.js';

export const majors = [20, 22, 24];

/** @param {number} major */
export function node(major) {
  const isThis = process.versions.node.startsWith(`${major}.`);
  return program(isThis ? process.execPath : tool(`node${major}/bin/node`), `Node ${major}`);
}

export const node22 = node(22);
export const node24 = node(24);
