/** The tables of the README whose rows are tested. Must not know what they are about. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const readme = new URL('../../README.md', import.meta.url);

/**
 * The first table after a heading.
 * @param {string} heading
 * @param {string[][]} lines  its head and its rows
 */
export function table(heading, [head, ...rows]) {
  const place = new RegExp(`(\n## ${heading}\n(?:(?!\n#|\n\\|)[^])*\n)((?:\\|.*\n)+)`);
  const text = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return {
    /** As it has to stand there. */
    text,
    /** As it stands there. */
    found: () => place.exec(readFileSync(readme, 'utf8'))?.[2] ?? '',
    put: () => writeFileSync(readme, readFileSync(readme, 'utf8').replace(place, (_, before) => before + text)),
  };
}

/** An installed package with its version; other words stay as they are. @param {string} what */
export function withVersion(what) {
  for (const folder of createRequire(import.meta.url).resolve.paths(what) ?? []) {
    try {
      const { name, version } = JSON.parse(readFileSync(`${folder}/${what}/package.json`, 'utf8'));
      return `${name} ${version}`;
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(/** @type {any} */ (error).code)) throw error;
    }
  }
  return what;
}
