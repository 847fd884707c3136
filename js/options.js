/**
 * What a host gives to open a checkpoint: checked before anything happens. And what its cache holds.
 */
import { Dependency } from './dependency.js';
import { explain, kindOf, reason, refusal, refuse, show } from './errors.js';
import { checkKeys } from './known-keys.js';
import { ignore, isThenable } from './turns.js';
import { checkNamed } from './values.js';

/** @import { CheckpointCache } from './types.js' */

const CALLBACKS = ['onPause', 'onResume', 'onDowntime', 'onRecovery', 'onError'];
const OPTIONS = ['dependencies', 'dependent', 'cache', 'cacheKeyPrefix', 'pauseDependent', 'durability', ...CALLBACKS];

/** @typedef {Readonly<Record<string, string>>} Adapters  by the method that gives away what it is for */

/** For what keeps values by other methods. @type {Adapters} */
const OF_OTHER_METHODS = {
  getItem: 'webStorageCache(localStorage) of slipstream-checkpoint/cache/web-storage',
  prepare: 'sqliteCache(database) of slipstream-checkpoint/cache/sqlite',
};
/** For what has the methods of a cache, and gives entries: by one that no cache of a host would have. @type {Adapters} */
const OF_ENTRIES = {
  listenQueue: 'denoKvCache(kv) of slipstream-checkpoint/cache/deno-kv',
  purgeDeletes: 'natsKvCache(kv) of slipstream-checkpoint/cache/nats-kv',
};

/**
 * The key of the record, once the options are checked.
 * @param {string} name
 * @param {object} options
 * @returns {string}
 */
export function keyOf(name, options) {
  const where = `checkpoint ${show(name)}`;
  /** @type {any} */
  const given = Object(options);
  /** @type {(option: string, remedy: string) => never} */
  const refused = (option, remedy) => {
    throw refuse('ERR_OPTION', `${where}: ${option} is ${kindOf(given[option])}: give ${remedy}`);
  };
  const { dependencies, dependent, cache, cacheKeyPrefix = '_', pauseDependent, durability } = given;
  try {
    checkNamed('checkpoint', name);
    checkKeys('a checkpoint', given, OPTIONS);
    if (cacheKeyPrefix !== '') checkNamed('cacheKeyPrefix', cacheKeyPrefix);
  } catch (error) {
    throw explain(error, where);
  }
  if (typeof Object(dependencies)[Symbol.iterator] !== 'function') refused('dependencies', 'an iterable of Dependency objects');
  if (dependent !== undefined && !(hasMethod(dependent, 'pause') && hasMethod(dependent, 'resume'))) {
    refused('dependent', 'an object with pause() and resume(), such as a stream wrapped in pausable()');
  }
  if (cache !== undefined) {
    const isCache = hasMethod(cache, 'get') && (hasMethod(cache, 'set') || hasMethod(cache, 'put'));
    // What stands for a remote object has every method that it is asked for; `in` tells it apart.
    const found = Object.entries(isCache ? OF_ENTRIES : OF_OTHER_METHODS).find(([method]) => method in Object(cache));
    if (found) refused('cache', found[1]);
    if (!isCache && isThenable(cache)) refused('cache', 'what it resolves to, with await');
    if (!isCache) refused('cache', 'an object with get() and set() or put(), such as a Map');
  }
  if (pauseDependent !== undefined && typeof pauseDependent !== 'boolean') refused('pauseDependent', 'true or false');
  if (durability !== undefined && durability !== 'always' && durability !== 'coalesced') refused('durability', "'always' or 'coalesced'");
  for (const callback of CALLBACKS) {
    if (given[callback] !== undefined && typeof given[callback] !== 'function') refused(callback, 'a function');
  }
  return `${cacheKeyPrefix}_${name}_`;
}

/**
 * @param {string} name
 * @param {Iterable<Dependency<any>>} dependencies
 */
export function dependenciesOf(name, dependencies) {
  const list = [...dependencies];
  const wrong = list.find((dependency) => !(dependency instanceof Dependency));
  if (wrong !== undefined) throw refuse('ERR_OPTION', `checkpoint "${name}": ${show(wrong)} is not a Dependency: give new Dependency(name)`);
  return list;
}

/**
 * @param {unknown} object
 * @param {string} method
 */
function hasMethod(object, method) {
  return typeof Object(object)[method] === 'function';
}

/**
 * @param {CheckpointCache | undefined} cache
 * @param {string} key
 * @returns {unknown} the record, or a promise of it
 */
export function read(cache, key) {
  /** @param {unknown} cause */
  const failed = (cause) => {
    throw refuse('ERR_CACHE_READ', `the cache did not read ${key}: ${reason(cause)}`, { cause });
  };
  // Some give the error instead of throwing it.
  const taken = (/** @type {unknown} */ record) => (record instanceof Error ? failed(record) : record);
  let record;
  try {
    record = cache?.get(key);
  } catch (cause) {
    failed(cause);
  }
  return isThenable(record) ? Promise.resolve(record).then(taken, failed) : taken(record);
}

/**
 * @param {CheckpointCache | undefined} cache
 * @param {string} key
 * @returns {unknown} the record
 */
export function readAtOnce(cache, key) {
  const record = read(cache, key);
  if (!isThenable(record)) return record;
  Promise.resolve(record).catch(ignore);
  throw refuse('ERR_CACHE_ASYNC', `the cache answers with a promise for ${key}: use Checkpoint.open`);
}

/**
 * A record as the cache gave it: text, or what the cache has already made of the text.
 * @param {unknown} record
 * @returns {unknown}
 */
export function parse(record) {
  if (record === undefined || record === null) return;
  try {
    // What is no text is taken as JSON keeps it: nothing else could be stored again.
    if (!isEntry(record)) return JSON.parse(typeof record === 'string' ? record : JSON.stringify(record));
  } catch (cause) {
    const what = typeof record === 'string' ? record.slice(0, 40) : kindOf(record);
    throw refusal('ERR_RECORD_CORRUPT', `the stored record is not JSON: ${show(what)}`, undefined, undefined, cause);
  }
  throw refusal('ERR_OPTION', `the cache's get() gave ${kindOf(record)}: give a cache that answers with the text it was given`);
}

/**
 * Whether a cache gave what it keeps a value in, or bytes: nothing that JSON has made.
 * @param {unknown} record
 */
function isEntry(record) {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return false;
  const prototype = Object.getPrototypeOf(record);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null; // also one of another realm
  return 'value' in record || !isPlain;
}
