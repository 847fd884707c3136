/**
 * What a host gives to open a checkpoint: checked before anything happens. And what its cache holds.
 */
import { Dependency } from './dependency.js';
import { explain, kindOf, refusal, refuse, show } from './errors.js';
import { ignore, isThenable } from './turns.js';
import { checkNamed } from './values.js';

/** @import { CheckpointCache } from './types.js' */

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
    if (cacheKeyPrefix !== '') checkNamed('cacheKeyPrefix', cacheKeyPrefix);
  } catch (error) {
    throw explain(error, where);
  }
  if (typeof Object(dependencies)[Symbol.iterator] !== 'function') refused('dependencies', 'an iterable of Dependency objects');
  if (dependent !== undefined && !(hasMethod(dependent, 'pause') && hasMethod(dependent, 'resume'))) {
    refused('dependent', 'an object with pause() and resume(), such as a stream wrapped in pausable()');
  }
  if (cache !== undefined && !(hasMethod(cache, 'get') && (hasMethod(cache, 'set') || hasMethod(cache, 'put')))) {
    refused('cache', 'an object with get() and set() or put(), such as a Map');
  }
  if (pauseDependent !== undefined && typeof pauseDependent !== 'boolean') refused('pauseDependent', 'true or false');
  if (durability !== undefined && durability !== 'always' && durability !== 'coalesced') refused('durability', "'always' or 'coalesced'");
  for (const callback of ['onPause', 'onResume', 'onDowntime', 'onRecovery', 'onError']) {
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
  const failed = (cause) => refuse('ERR_CACHE_READ', `the cache did not read ${key}`, { cause });
  let record;
  try {
    record = cache?.get(key);
  } catch (cause) {
    throw failed(cause);
  }
  if (!isThenable(record)) return record;
  return Promise.resolve(record).catch((cause) => {
    throw failed(cause);
  });
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
  if (typeof record !== 'string') return record;
  try {
    return JSON.parse(record);
  } catch (cause) {
    throw refusal('ERR_RECORD_CORRUPT', `the stored record is not JSON: ${show(record.slice(0, 40))}`, undefined, undefined, cause);
  }
}
