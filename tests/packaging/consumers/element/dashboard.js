/** The element on a page: a recording is loaded as text and as Parquet, and its incident is shown. Must not know where the element comes from. */
import { parquet, text } from './recordings.js';

/** @returns {Promise<Record<string, string>>} what is shown of each */
export async function dashboards() {
  return { text: await shown(new Blob([text])), parquet: await shown(parquet) };
}

/** @param {Blob | Uint8Array} recording */
async function shown(recording) {
  const element = document.createElement('checkpoint-replay');
  element.dependent = 'flights';
  element.dependencies = 'weather=90m';
  // A script may run before there is a body.
  document.documentElement.append(element);
  await element.load(recording);
  const row = await soon(() => element.shadowRoot.querySelector('[data-incident="0"]')?.closest('tr'));
  const incidents = element.incidents.map(({ dependency, redo }) => `${dependency} was down, ${redo} to do again`);
  const said = `${incidents.join('; ')}; shown: ${row.textContent.includes('weather')}`;
  element.remove();
  return said;
}

/**
 * @template T
 * @param {() => T | undefined | null} find
 */
async function soon(find) {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
