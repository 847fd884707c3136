/** Vite, to which a warning is an error here: what a project says in the dev server, and built. */
import { inIndexOf, inPage } from './browser.js';

/** @param {string} folder  with an index.html; dist/ is written there */
export async function devAndBuilt(folder) {
  const { build, createServer } = await import('vite');
  const options = /** @type {const} */ ({ root: folder, configFile: false, logLevel: 'warn', customLogger: strict() });
  const server = await createServer({ ...options, server: { host: '127.0.0.1', port: 0 } });
  let dev;
  try {
    await server.listen();
    dev = await inPage(/** @type {any} */ (server.resolvedUrls).local[0]);
  } finally {
    await server.close();
  }
  await build(options);
  return { dev, built: await inIndexOf(`${folder}/dist`) };
}

/** A logger to which a warning is an error. */
function strict() {
  const fail = (/** @type {string} */ text) => {
    throw new Error(text);
  };
  return { info() {}, warn: fail, warnOnce: fail, error: fail, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
}
