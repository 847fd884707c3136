/**
 * `--export`: the dashboard and a recording in one file, which can be mailed and needs no network. Must not know how columns are packed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from './failure.js';
import { packed } from './packed.js';
import { attributesOf, page } from './page.js';
import { size } from '../text/words.js';
import { nameOf } from './source.js';
import { safe } from './text.js';

/** @import { Recording } from '../replay/api.js' */
/** @import { Settings } from './options.js' */

const ELEMENT = new URL('../../pkg/element-inline.js', import.meta.url);
const START = new URL('packed-page.js', import.meta.url);
const LICENSES = '<!-- The licenses of all that is inside: pkg/LICENSES.txt of the npm package slipstream-checkpoint. -->';
const WHY = /** @type {Record<string, string>} */ ({
  ENOENT: 'there is no such folder', ENOTDIR: 'there is no such folder', EISDIR: 'it is a folder', EACCES: 'it may not be written', EPERM: 'it may not be written', ENOSPC: 'no space is left',
});

/**
 * @param {Recording} recording
 * @param {Settings} settings
 * @returns {string}  what was written
 * @throws {Failure}
 */
export function exportPage(recording, settings) {
  const { export: out = '', force, file } = settings;
  if (isSame(file, out)) throw new Failure(`--export ${safe(out)} would overwrite the recording: give another name.`);
  const text = pageOf(recording, settings);
  try {
    writeFileSync(out, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Failure(code === 'EEXIST' ? `${safe(out)} is there already: --force overwrites it.` : `${safe(out)} cannot be written: ${safe(WHY[code] ?? message)}.`);
  }
  return `${safe(out)}: ${nameOf(basename(file))} as a page of ${size(Buffer.byteLength(text))}.`;
}

/**
 * Whether both are one file, by whatever names.
 * @param {string} file
 * @param {string} other  which may not be there
 */
function isSame(file, other) {
  const [one, two] = [file, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return file !== '-' && one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}

/**
 * @param {Recording} recording
 * @param {Settings} settings
 */
function pageOf(recording, settings) {
  const element = scriptText(built());
  const start = scriptText(readFileSync(START, 'utf8'));
  const title = nameOf(basename(settings.file));
  const { head, body } = packed(recording.toColumns(), title);
  return page({
    title: `${title} – slipstream-checkpoint`,
    policy: [
      "default-src 'none'", `script-src ${hash(element)} ${hash(start)} 'wasm-unsafe-eval' blob:`, 'worker-src blob:', "style-src 'unsafe-inline'",
      'img-src data:', "base-uri 'none'", "form-action 'none'",
    ].join('; '),
    attributes: attributesOf({ ...settings, reading: {} }), // it is read already
    scripts: [
      LICENSES,
      `<script type="application/json" id="recording-head">${head.replaceAll('<', String.raw`\u003c`)}</script>`,
      `<script type="text/plain" id="recording-body">${body}</script>`,
      `<script type="module">${element}</script>`,
      `<script type="module">${start}</script>`,
    ].join('\n'),
  });
}

function built() {
  try {
    return readFileSync(ELEMENT, 'utf8');
  } catch (cause) {
    throw Object.assign(new Failure('The dashboard is not built: `npm run bundle` builds it.'), { cause });
  }
}

/**
 * Code that says the same and ends no script element, nor begins what would swallow its end.
 * @param {string} code
 */
function scriptText(code) {
  return code.replace(/<(?=\/script|script|!--)/gi, String.raw`\x3C`);
}

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
