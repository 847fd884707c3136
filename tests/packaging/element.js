/** What the cases of the element have in common. Must not know the tools. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asParquet, asText } from './recordings.js';

/**
 * A project with the page of consumers/element/, and what it loads.
 * @param {import('./project.js').Project} project
 */
export async function sampleOfElement(project) {
  const folder = project.sample('element');
  const text = `export const text = ${JSON.stringify(asText)};\n`;
  writeFileSync(join(folder, 'recordings.js'), `${text}export const parquet = Uint8Array.of(${await asParquet()});\n`);
  return folder;
}

/**
 * What was said of each recording, by place.
 * @param {Record<string, Record<string, string>>} places
 */
export const saidIn = (places) => Object.fromEntries(Object.entries(places).flatMap(([place, results]) =>
  Object.entries(results).map(([recording, said]) => [`${place}: ${recording}`, said])));
