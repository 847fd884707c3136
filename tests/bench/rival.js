/**
 * What the bench measures the package against: the same checkpoint as one would write it by hand in JavaScript, an
 * async class over a Map of dependencies, with Date markers. It takes the same decisions (positions, phases,
 * downtime, recovery, lag, last good positions, the stored record) and does nothing that the package does not do;
 * what it leaves out (other markers, checks of markers and state, partitions, rewinds, custom checks, retries)
 * is to its advantage.
 *
 * It must not know the package: what both take and give is the public API.
 */

/**
 * How far `later` is after `earlier`. Dates are subtracted as they are, which is what one writes in JavaScript and what
 * costs most of the time here; `rival.js?getTime` is the same for who knows that.
 */
const between = import.meta.url.endsWith('?getTime')
  ? (earlier, later) => later.getTime() - earlier.getTime()
  : (earlier, later) => later - earlier;

const START = { state: {}, marker: null, sequence: 0 };

export class Dependency {
  phase = 'unknown';
  checkpointState = null;
  checkpointMarker = null;
  heard = false;
  lastGood = START;

  constructor(name, { downtimeThreshold = 600_000 } = {}) {
    this.name = name;
    this.downtimeThreshold = downtimeThreshold;
  }

  get isDown() {
    return this.phase === 'down' || this.phase === 'recovering';
  }

  /** How far it is behind `marker`, where that is more than it may be; else null. */
  downtime(marker) {
    const behind = between(this.checkpointMarker, marker);
    return behind > this.downtimeThreshold ? behind : null;
  }

  toJSON() {
    const { phase, checkpointState, checkpointMarker, heard, lastGood } = this;
    return { phase, checkpointState, checkpointMarker, heard, lastGood };
  }
}

export class Checkpoint {
  position = START;
  isPaused = false;
  #dependencies;
  #options;
  #key;

  constructor(name, options) {
    this.#dependencies = new Map([...options.dependencies].map((dependency) => [dependency.name, dependency]));
    this.#options = options;
    this.#key = `__${name}_`;
  }

  async heartbeat(marker, name) {
    const dependency = this.#find(name);
    const { position } = this;
    const moves = !dependency.heard || between(dependency.checkpointMarker, marker) > 0;
    if (moves) {
      dependency.checkpointMarker = marker;
      dependency.heard = true;
      if (dependency.phase === 'unknown') dependency.phase = 'up';
    }
    dependency.checkpointState = position.state;
    if (dependency.isDown) {
      if (between(position.marker, dependency.checkpointMarker) > 0) await this.#recover(dependency);
    } else if (moves && (position.marker === null || dependency.downtime(position.marker) === null)) {
      dependency.lastGood = position;
    }
    if (this.#options.cache) await this.#store();
    return {
      isLate: dependency.isDown,
      lag: position.marker === null ? null : Math.max(0, between(marker, position.marker)),
      dependentMarker: position.marker,
      dependencyMarker: dependency.checkpointMarker,
    };
  }

  async checkPulse(pulse, state) {
    const { position: previous } = this;
    const marker = previous.marker === null || between(previous.marker, pulse) > 0 ? pulse : previous.marker;
    const position = { state: { ...previous.state, ...state }, marker, sequence: previous.sequence + 1 };
    this.position = position;
    let result = null;
    for (const dependency of this.#dependencies.values()) {
      if (dependency.checkpointMarker === null) {
        dependency.checkpointMarker = marker;
        dependency.checkpointState = position.state;
      }
      const downtime = dependency.downtime(marker);
      result ??= downtime;
      if (dependency.isDown) continue;
      if (downtime !== null) {
        await this.#bringDown(dependency);
      } else if (
        dependency.heard &&
        dependency.lastGood.sequence === previous.sequence &&
        between(pulse, dependency.checkpointMarker) >= 0
      ) {
        dependency.lastGood = position;
      }
    }
    if (this.#options.cache) await this.#store();
    return result;
  }

  toJSON() {
    const { state, marker, sequence } = this.position;
    return {
      version: 1,
      state,
      stateMarker: marker,
      sequence,
      checkpoints: Object.fromEntries(this.#dependencies),
    };
  }

  #find(name) {
    if (name === undefined && this.#dependencies.size === 1) {
      const [dependency] = this.#dependencies.values();
      return dependency;
    }
    const dependency = this.#dependencies.get(name);
    if (!dependency) throw new Error(`there is no dependency ${name}`);
    return dependency;
  }

  async #bringDown(dependency) {
    dependency.phase = 'down';
    if (!this.isPaused) {
      this.isPaused = true;
      await this.#options.onPause?.(this, dependency);
    }
    await this.#options.onDowntime?.(this, dependency);
  }

  async #recover(dependency) {
    const { position } = this;
    dependency.phase = 'recovering';
    await this.#options.onRecovery?.(this, dependency);
    dependency.phase = 'up';
    dependency.lastGood = position;
    for (const other of this.#dependencies.values()) if (other.isDown) return;
    this.isPaused = false;
    await this.#options.onResume?.(this, dependency);
  }

  #store() {
    return this.#options.cache.set(this.#key, JSON.stringify(this));
  }
}
