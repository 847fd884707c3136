/** What the runners of Node, Deno and Bun report, in JUnit's XML. */

/** Node escapes quotes twice. */
const text = (/** @type {string} */ xml) =>
  xml.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#(x?)(\w+);/g, (_, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * @param {string} xml
 * @returns {import('./node-test.js').Result[]}
 */
export function results(xml) {
  return [...xml.matchAll(/<testcase((?:\s+\w+="[^"]*")*)\s*(?:\/>|>([^]*?)<\/testcase>)/g)].map(([, attributes, within = '']) => {
    const name = text(/\sname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (within.includes('<skipped')) return { name, failure: 'skipped' };
    return /<(failure|error)/.test(within) ? { name, failure: text(within).trim() } : { name };
  });
}
