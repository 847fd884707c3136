/** What workerd.js runs: `in-miniflare.js <file of the case> <folder>` prints the report; with a trap it shows that. */
import { Miniflare } from 'miniflare';
import { forWorkerd } from '../../support/bundle.js';
import { compatibilityDate, loopback, modules as modulesOf } from '../../support/miniflare.js';
import { bundle } from './bundle.js';
import { liveAll } from './one-life.js';

const [file, dir, trap] = process.argv.slice(2);
// A Durable Object has its own storage, and whatever its Worker has.
const script = `
  import { DurableObject } from 'cloudflare:workers';
  export class Host extends DurableObject {
    run(what) {
      return run(what, { kv: this.env.KV, storage: this.ctx.storage });
    }
  }
  export default {
    async fetch(request, { HOST }) {
      return Response.json((await HOST.get(HOST.idFromName('host')).run(await request.json())) ?? null);
    },
  };`;
const modules = modulesOf(await bundle(file, script, forWorkerd));

/** @param {{ opening: number } | { trap: string }} what */
async function run(what) {
  const miniflare = new Miniflare({
    ...loopback, modules, compatibilityDate, kvNamespaces: ['KV'], kvPersist: `${dir}/kv`,
    durableObjects: { HOST: { className: 'Host', useSQLite: true } }, durableObjectsPersist: `${dir}/objects`,
  });
  try {
    const answer = await miniflare.dispatchFetch('http://host', { method: 'POST', body: JSON.stringify(what) });
    if (!answer.ok) throw new Error(await answer.text());
    return await answer.json();
  } finally {
    await miniflare.dispose();
  }
}

if (trap) await run({ trap });
else process.stdout.write(JSON.stringify(await liveAll(run)));
