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
  test(`zoomed in to the end: ${name}`, { skip, timeout: 20_000 }, () => open({ attributes: { src: 'recording', dependent: 'a', ...attributes }, files: { recording: text } }, async (it) => {
    await it.stage('ready');
    const { x, y } = await it.plot();
    // One a frame, as a hand does.
    await it.page.evaluate(async ([clientX, clientY]) => {
      const surface = /** @type {Element} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.surface'));
      for (let i = 0; i < 40; i += 1) {
        surface.dispatchEvent(new WheelEvent('wheel', { deltaY: -300, clientX, clientY, bubbles: true, cancelable: true }));
        await new Promise(requestAnimationFrame);
      }
    }, [x + 50, y + 20]);
    await it.drawn();
    assert.ok(await it.span() > 0);
  }));
}
