/** Moving about: the pointer, the wheel, the overview, keys and buttons; playing; collapsed gaps. */
import assert from 'node:assert/strict';
import { PIXEL, near, shown, site } from './support/day.js';
import { END, HOUR, MINUTE, START, at, ndjson, rows } from './support/story.js';

shown('all of a recording is in view at first', async (it) => {
  assert.deepEqual(await it.view(), { from: START, to: END });
});

shown('a drag zooms to the span that was marked, to either side, and says so', async (it) => {
  const detail = await it.after('viewchange', async () => it.drag(await it.xOf(at(6)), await it.xOf(at(12))));
  near(detail.from, at(6));
  near(detail.to, at(12));
  await it.says(/^Showing 2025-01-01 0[56]:.* to 2025-01-01 1[12]:/);
  await it.drag(await it.xOf(at(9)), await it.xOf(at(8)));
  const { from, to } = await it.view();
  near(from, at(8));
  near(to, at(9));
});

shown('what is being marked is seen', async (it) => {
  const { y, height } = await it.plot();
  const [from, to] = [await it.xOf(at(6)), await it.xOf(at(12))];
  await it.page.mouse.move(from, y + height / 2);
  await it.page.mouse.down();
  await it.page.mouse.move(to, y + height / 2);
  const mark = await it.page.locator('.mark').boundingBox();
  assert.ok(mark && Math.abs(mark.x - from) < 2 && Math.abs(mark.x + mark.width - to) < 3);
  await it.page.mouse.up();
  assert.equal(await it.page.locator('.mark').isVisible(), false);
});

shown('a drag with Shift moves, and the time under the pointer goes with it', async (it) => {
  await it.drag(await it.xOf(at(6)), await it.xOf(at(12)));
  const [x, span] = [await it.xOf(at(9)), await it.span()];
  const time = await it.timeAt(x);
  await it.drag(x, x + 150, { shift: true });
  near(await it.timeAt(x + 150), time);
  near(await it.span(), span, 1);
});

shown('the wheel zooms, and the time under the pointer stays', async (it) => {
  const { y, height } = await it.plot();
  const x = await it.xOf(at(7));
  await it.page.mouse.move(x, y + height / 2);
  for (const [delta, isCloser] of /** @type {const} */ ([[-300, true], [-300, true], [200, false]])) {
    const [time, span] = [await it.timeAt(x), await it.span()];
    await it.after('viewchange', () => it.page.mouse.wheel(0, delta));
    near(await it.timeAt(x), time, PIXEL);
    assert.equal(await it.span() < span, isCloser);
  }
});

shown('the wheel sideways moves', async (it) => {
  const { x, y, width } = await it.plot();
  await it.drag(await it.xOf(at(6)), await it.xOf(at(12)));
  const [{ from }, span] = [await it.view(), await it.span()];
  await it.page.mouse.move(x + width / 2, y + 20);
  await it.after('viewchange', () => it.page.mouse.wheel(width / 4, 0));
  near((await it.view()).from, from + span / 4);
  near(await it.span(), span, 1);
});

shown('the page does not scroll where the wheel zooms', async (it) => {
  await it.page.evaluate(() => document.body.style.setProperty('padding-bottom', '2000px'));
  const { x, y } = await it.plot();
  await it.page.mouse.move(x + 300, y + 30);
  await it.after('viewchange', () => it.page.mouse.wheel(0, -300));
  assert.equal(await it.page.evaluate(() => scrollY), 0);
});

shown('a double click shows all', async (it) => {
  await it.drag(await it.xOf(at(6)), await it.xOf(at(12)));
  const { x, y, width } = await it.plot();
  await it.page.mouse.dblclick(x + width / 2, y + 20);
  assert.deepEqual(await it.view(), { from: START, to: END });
});

shown('the overview: its brush is dragged and resized, and a click beside it moves it there', async (it) => {
  await it.drag(await it.xOf(at(6)), await it.xOf(at(12)));
  const { x, y, width, height } = /** @type {{ x: number, y: number, width: number, height: number }} */ (await it.page.locator('.minimap').boundingBox());
  const middle = y + height / 2;
  const xOf = (/** @type {number} */ hour) => x + (hour / 24) * width;
  await it.drag(xOf(9), xOf(15), { y: middle });
  near((await it.view()).from, at(12), 4 * PIXEL);
  near(await it.span(), 6 * HOUR, 4 * PIXEL);
  await it.drag(xOf(18), xOf(20), { y: middle });
  near((await it.view()).from, at(12), 4 * PIXEL);
  near((await it.view()).to, at(20), 4 * PIXEL);
  await it.page.mouse.click(xOf(4), middle);
  near((await it.view()).from, at(0), 4 * PIXEL);
  near(await it.span(), 8 * HOUR, 4 * PIXEL);
  const brush = /** @type {{ x: number, width: number }} */ (await it.page.locator('.brush').boundingBox());
  assert.ok(Math.abs(brush.x - x) < 3 && Math.abs(brush.width - width / 3) < 5);
});

for (const [closer, wider, earlier, later] of [['KeyW', 'KeyS', 'KeyA', 'KeyD'], ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], ['Equal', 'Minus', 'KeyA', 'KeyD'], ['NumpadAdd', 'NumpadSubtract', 'ArrowLeft', 'ArrowRight']]) {
  shown(`keys: ${closer} closer, ${wider} wider, ${earlier} earlier, ${later} later, Digit0 all`, async (it) => {
    await it.page.locator('.lanes').focus();
    const press = async (/** @type {string} */ code) => {
      await it.page.keyboard.press(code);
      return it.view();
    };
    const first = await press(closer);
    assert.ok(first.from > START && first.to < END);
    const span = first.to - first.from;
    const before = await press(earlier);
    assert.ok(before.from < first.from);
    near(before.to - before.from, span, 1);
    const after = await press(later);
    near(after.from, first.from, 1);
    const wide = await press(wider);
    assert.ok(wide.to - wide.from > span);
    await press(closer);
    assert.deepEqual(await press('Digit0'), { from: START, to: END });
  });
}

shown('W A S D are where they are on every keyboard, whatever is printed on them', async (it) => {
  await it.page.locator('.lanes').focus();
  const session = await it.page.context().newCDPSession(it.page);
  // AZERTY.
  const press = async (/** @type {string} */ code, /** @type {string} */ key) => {
    const windowsVirtualKeyCode = key.toUpperCase().charCodeAt(0);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key, windowsVirtualKeyCode });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key, windowsVirtualKeyCode });
    return it.view();
  };
  const first = await press('KeyW', 'z');
  assert.ok(first.to - first.from < END - START);
  assert.ok((await press('KeyA', 'q')).from < first.from);
  await press('KeyD', 'd');
  const wider = await press('KeyS', 's');
  assert.ok(wider.to - wider.from > first.to - first.from);
  assert.deepEqual(await press('KeyQ', 'a'), wider, 'what stands where W A S D is printed does nothing');
  // Cyrillic: no Latin letter is on it.
  assert.ok((await press('KeyW', 'ц')).from > wider.from);
});

shown('a key is left alone with Ctrl, in a text field, and outside of the element', async (it) => {
  const all = { from: START, to: END };
  await it.page.locator('.lanes').focus();
  await it.page.keyboard.press('Control+KeyD');
  assert.deepEqual(await it.view(), all);
  await it.hook('filter').focus();
  await it.page.keyboard.type('wa-0.,');
  assert.equal(await it.hook('filter').inputValue(), 'wa-0.,');
  assert.deepEqual(await it.view(), all);
  await it.page.evaluate(() => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
  });
  await it.page.keyboard.press('KeyW');
  assert.deepEqual(await it.view(), all);
});

shown('the buttons do what the keys do', async (it) => {
  await it.hook('in').click();
  const closer = await it.span();
  assert.ok(closer < END - START);
  await it.hook('out').click();
  assert.ok(await it.span() > closer);
  await it.hook('in').click();
  await it.hook('whole').click();
  assert.deepEqual(await it.view(), { from: START, to: END });
});

shown('nothing is beyond the ends, and the view does not get narrower than it can', async (it) => {
  const press = (/** @type {string} */ code, /** @type {number} */ times) => it.page.locator('.lanes').evaluate((lanes, [code, times]) => {
    for (let i = 0; i < times; i += 1) lanes.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true }));
  }, /** @type {const} */ ([code, times]));
  await press('KeyW', 1);
  await press('KeyA', 20);
  assert.equal((await it.view()).from, START);
  await press('KeyW', 80);
  const { from, to } = await it.view();
  assert.ok(from < to && from >= START && to <= END);
  await press('KeyS', 90);
  assert.deepEqual(await it.view(), { from: START, to: END });
});

shown('playing moves the cursor so many times as fast, dims what is to come, and pauses', async (it) => {
  await it.hook('rate').selectOption('3600');
  await it.page.locator('.lanes').focus();
  await it.page.keyboard.press('Space');
  await it.hook('pause').waitFor();
  await it.says(/^Playing, 3600 times/);
  await it.until(() => /** @type {any} */ (document.querySelector('checkpoint-replay')).cursor !== null);
  const frames = await it.page.evaluate(() => new Promise((resolve) => {
    /** @type {{ now: number, cursor: number }[]} */
    const frames = [];
    const look = (/** @type {number} */ now) => {
      const { cursor } = /** @type {any} */ (document.querySelector('checkpoint-replay'));
      if (frames.push({ now, cursor }) === 10) resolve(frames);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }));
  const moved = frames[9].cursor - frames[1].cursor;
  // It may move after it was looked at in a frame, or before.
  const passed = [frames[9].now - frames[1].now, frames[8].now - frames[0].now].map((milliseconds) => milliseconds * 3600);
  assert.ok(passed.some((time) => Math.abs(moved - time) < 1), `${moved / MINUTE} min, of ${passed.map((time) => time / MINUTE)}`);
  const dim = await it.page.locator('.dim').boundingBox();
  const line = await it.page.locator('.cursor').boundingBox();
  assert.ok(dim && line && Math.abs(dim.x - line.x) <= 60 && dim.width > 100);
  await it.page.keyboard.press('Space');
  await it.hook('play').waitFor();
  await it.says(/^Paused at /);
  const paused = await it.get('cursor');
  await it.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await it.get('cursor'), paused);
  // It goes on from there, and Escape ends it.
  await it.hook('play').click();
  await it.until((paused) => /** @type {any} */ (document.querySelector('checkpoint-replay')).cursor > paused, paused);
  await it.page.locator('.lanes').focus();
  await it.page.keyboard.press('Escape');
  await it.hook('play').waitFor();
});

shown('in playing the view follows, and at the end it stops', async (it) => {
  await it.drag(await it.xOf(at(1)), await it.xOf(at(3)));
  await it.hook('rate').selectOption('21600');
  await it.hook('play').click();
  await it.until(() => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.from > Date.UTC(2025, 0, 1, 4));
  near(await it.span(), 2 * HOUR);
  await it.hook('rate').selectOption('86400');
  await it.hook('play').waitFor();
  assert.equal(await it.get('cursor'), END);
});

const GAP = { ...site, files: { 'day.ndjson': ndjson(rows().map((row) => (row.time !== undefined && row.time >= at(12) ? { ...row, time: row.time + 96 * HOUR } : row))) } };

shown('a long gap can be collapsed: what lies around it gets its room', async (it) => {
  const button = it.hook('gaps');
  assert.equal(await button.getAttribute('aria-pressed'), 'false');
  const [down, { x, width }] = [await it.colour('down'), await it.plot()];
  /** Where weather goes down for the first time, as a share of the plot. */
  const share = async (/** @type {(share: number) => boolean} */ isIt) => {
    const shareIn = (/** @type {import('./support/dashboard.js').Pixels} */ pixels) => (pixels.having(down, 14)[0] - x) / width;
    return shareIn(await it.track('weather', (pixels) => isIt(shareIn(pixels))));
  };
  near(await share((share) => share < 0.1) * 120 * HOUR, 7 * HOUR, HOUR / 2);
  await button.click();
  assert.equal(await button.getAttribute('aria-pressed'), 'true');
  await it.says(/collapsed/);
  assert.deepEqual(await it.view(), { from: START, to: END + 96 * HOUR });
  near(await share((share) => share > 0.1) * 24 * HOUR, 7 * HOUR, HOUR / 2);
  // A moment behind it is read where it is drawn: the first row of the afternoon lies in the middle.
  await it.page.mouse.move(x + width * 0.75, (await it.plot()).y + 10);
  assert.match(await it.page.locator('.cursor-flag').innerText(), /^2025-01-05 1[78]:/);
  await button.click();
  await it.says(/in full/);
  await share((share) => share < 0.1);
}, GAP);

shown('without a long gap there is nothing to collapse', async (it) => {
  assert.equal(await it.hook('gaps').isDisabled(), true);
});
