/** Recordings from anybody: nothing in them is run, nothing is asked of others, and the page goes on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';
import { START, text } from './support/story.js';

/** @import { Dashboard } from './support/dashboard.js' */

const NAMES = {
  'with HTML in it': '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'&amp;${alert(3)}',
  'as long as one may be': 'long'.repeat(256),
  'that is written from the right, with escapes': '\u202emoc.live\u202c\u0007\u001b[31m\u0000 ‏א',
  'as of a prototype': '__proto__',
};

/** @param {string} dependency @param {string} [dependent] */
const lines = (dependency, dependent = 'flights') => Array.from({ length: 300 }, (_, i) => [...(i < 100 || i > 200 ? [dependency] : []), dependent].map((stream) => `${JSON.stringify({ stream, time: new Date(START + i * 60_000).toISOString() })}\n`).join('')).join('');

/** The page works still: another recording is shown. @param {Dashboard} it */
async function goesOn(it) {
  const detail = await it.after('load', () => it.hook('open').setInputFiles({ name: 'day.ndjson', mimeType: '', buffer: Buffer.from(text) }));
  assert.deepEqual(detail.streams.toSorted(), ['flights', 'prices', 'weather']);
  await it.page.locator('.app:is([data-stage=choosing], [data-stage=ready])').waitFor();
}

for (const [what, name] of Object.entries(NAMES)) {
  test(`a name ${what} is a name, wherever it is shown`, { skip }, async () => {
    await open({ attributes: { hash: '' } }, async (it) => {
      await it.stage('empty');
      await it.hook('open').setInputFiles({ name: 'x.ndjson', mimeType: '', buffer: Buffer.from(lines(name)) });
      await it.stage('choosing');
      await it.hook('replay').click();
      await it.stage('ready');
      assert.deepEqual((await it.get('summary')).dependencies.map((/** @type {any} */ { name }) => name), [name]);
      await it.page.locator('button.row').first().click();
      await it.hook('record').waitFor();
      await it.hook('resume').waitFor();
      await it.page.getByRole('tab', { name: 'Summary' }).click();
      await it.hook('summary').waitFor();
      // No more of it than there is room for, and the page is not pushed apart.
      assert.equal(await it.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.equal(await it.element.evaluate((element) => element.shadowRoot?.querySelectorAll('img, script, iframe').length), 0);
      // It comes back by the address too.
      await it.until(() => location.hash.length > 1);
      await goesOn(it);
    });
  });
}

test('a name of HTML as the file\'s name, in a problem and as an attribute does no harm either', { skip }, async () => {
  const name = NAMES['with HTML in it'];
  await open({ attributes: { dependent: 'flights', dependencies: JSON.stringify([{ name }]) } }, async (it) => {
    await it.stage('empty');
    await it.hook('open').setInputFiles({ name: '<img src=x onerror=alert(1)>.ndjson', mimeType: '', buffer: Buffer.from(`${lines(name)}{"stream":${JSON.stringify(name)},"time":"<img src=x onerror=alert(1)>"}\n`) });
    await it.stage('ready');
    assert.equal(await it.page.getByRole('heading', { level: 1 }).innerText(), '<img src=x onerror=alert(1)>.ndjson');
    await it.page.getByRole('tab', { name: /^Problems/ }).click();
    await it.page.getByText('<img src=x').last().waitFor();
    assert.equal(await it.element.evaluate((element) => element.shadowRoot?.querySelectorAll('img, script, iframe').length), 0);
  });
});

test('a line of 100 MB is one problem, and what is around it is read', { skip }, async () => {
  const [before, after] = [lines('weather'), lines('later')];
  const huge = (/** @type {unknown} */ _, /** @type {import('node:http').ServerResponse} */ response) => {
    response.writeHead(200);
    response.write(`${before}{"stream":"`);
    const part = Buffer.alloc(1 << 20, 'x');
    let sent = 0;
    const go = () => {
      while (sent < 100) {
        sent += 1;
        if (!response.write(part)) return void response.once('drain', go);
      }
      response.end(`"\n${after}`);
    };
    go();
  };
  await open({ attributes: { src: 'recording', dependent: 'flights', dependencies: 'weather' }, files: { recording: huge } }, async (it) => {
    await it.stage('ready');
    const [{ rows, streams, problems }] = await it.told('load');
    assert.deepEqual([rows, streams.toSorted(), problems.count], [998, ['flights', 'later', 'weather'], 1]);
    assert.equal(problems.first[0].line, before.split('\n').length);
    assert.ok(problems.first[0].message.length < 500);
  });
});

test('markers that are none, and times beyond all, are problems or are refused, and the page goes on', { skip }, async () => {
  await open({}, async (it) => {
    await it.stage('empty');
    const bad = ['NaN', '1e999', '-1e999', '"NaN"', 'null', '"+275761-01-01T00:00:00Z"', '{}', '[]', 'true'].map((time) => `{"stream":"weather","time":${time}}\n`).join('') + lines('long '.repeat(2000)).slice(0, 20_100).split('\n', 1)[0];
    await it.hook('open').setInputFiles({ name: 'x.ndjson', mimeType: '', buffer: Buffer.from(lines('weather') + bad) });
    await it.stage('choosing');
    await it.hook('replay').click();
    await it.stage('ready');
    assert.deepEqual((await it.told('load'))[0].problems.count, 10, 'a name of 10 kB is one too');
    const refused = await it.element.evaluate((element) => /** @type {any} */ (element).load({ streams: ['a', 'b'], stream: new Uint8Array(3), marker: Float64Array.of(1, NaN, 2) }).catch((/** @type {any} */ { code, message }) => ({ code, message })));
    assert.match(refused.code, /^ERR_MARKER/);
    assert.match(refused.message, /row 1\b|\b1\b/);
    await it.hook('error').waitFor();
    await goesOn(it);
  });
});

test('markers as far apart as numbers go are shown, or refused in words', { skip }, () => open({ attributes: { dependent: 'a', dependencies: 'b=5' } }, async (it) => {
  await it.stage('empty');
  for (const far of [1e308, 8e307, Number.MAX_VALUE, 5e-324]) {
    const marker = [-far, -far, 0, 0, far, far];
    const answer = await it.element.evaluate((element, marker) => /** @type {any} */ (element).load({ streams: ['a', 'b'], stream: Uint8Array.of(0, 1, 0, 1, 0, 1), marker: Float64Array.from(marker), kind: 'number' })
      .then(() => 'shown', (/** @type {Error} */ { message }) => message), marker);
    if (answer === 'shown') {
      await it.drawn().catch(() => assert.fail(`${far} is never drawn`));
      const { from, to } = await it.view();
      assert.ok(from < to, `${far}: ${from} to ${to}`);
    }
    assert.doesNotMatch(await it.page.locator('.app').innerText(), /NaN|∞|undefined/, String(far));
    assert.doesNotMatch(answer, /NaN/);
  }
}));

test('10,000 streams are listed in part, found by name, and replayed', { skip }, async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `{"stream":"s${i}","time":"${new Date(START + i * 1000).toISOString()}"}\n`).join('');
  const end = Array.from({ length: 600 }, (_, i) => `{"stream":"flights","time":"${new Date(START + (10_000 + i * 60) * 1000).toISOString()}"}\n`).join('');
  await open({}, async (it) => {
    await it.stage('empty');
    await it.hook('open').setInputFiles({ name: 'x.ndjson', mimeType: '', buffer: Buffer.from(many + end) });
    await it.stage('choosing');
    assert.equal(await it.page.getByRole('radio', { name: 'flights is the dependent' }).isChecked(), true);
    assert.ok(await it.page.locator('tbody tr').count() <= 100);
    await it.page.getByText('9,901 streams not shown').waitFor();
    await it.page.getByRole('searchbox').fill('s7777');
    await it.page.getByRole('checkbox', { name: 's7777 is a dependency' }).check();
    await it.hook('replay').click();
    await it.stage('ready');
    assert.match(await it.hook('status').innerText(), /10,001 streams/);
    assert.ok(await it.element.evaluate((element) => Number(element.shadowRoot?.querySelectorAll('*').length)) < 1500);
    // All of them at once.
    await it.element.evaluate((element) => Object.assign(element, { dependencies: Array.from({ length: 10_000 }, (_, i) => `s${i}`), dependent: 'flights' }));
    await it.until(() => /** @type {any} */ (document.querySelector('checkpoint-replay')).summary?.dependencies.length === 10_000);
    assert.match(await it.hook('status').innerText(), /24 of 10,000 dependencies shown/);
    assert.ok(await it.element.evaluate((element) => Number(element.shadowRoot?.querySelectorAll('*').length)) < 10_000);
  });
});
