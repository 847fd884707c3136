/** Recordings so short, at numbers so large, that a double tells few of their times apart: closer and closer the page still answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';

/** @param {(index: number) => number} time */
const rows = (time) => Array.from({ length: 100 }, (_, i) => `{"stream":"${i % 2 ? 'a' : 'b'}","time":${time(i)}}\n`).join('');

for (const [name, text, attributes] of /** @type {[string, string, Record<string, string>][]} */ ([
  ['a second of today', rows((i) => 1.7e12 + i * 10), { unit: 'ms', dependencies: 'b=50ms' }],
  ['large numbers', rows((i) => 2 ** 53 + i * 2), { dependencies: 'b=50' }],
  ['two neighbours', rows((i) => 1e15 + (i & 2) / 16), { dependencies: 'b=50' }],
])) {
  test(`zoomed in to the end: ${name}`, { skip, timeout: 20_000 }, () => open({ attributes: { src: 'r', dependent: 'a', ...attributes }, files: { r: text } }, async (it) => {
    await it.stage('ready');
    const { x, y } = await it.plot();
    await it.page.mouse.move(x + 50, y + 20);
    for (let i = 0; i < 40; i++) {
      await it.page.mouse.wheel(0, -300);
      await it.frame();
    }
    assert.ok(await it.span() > 0);
  }));
}
