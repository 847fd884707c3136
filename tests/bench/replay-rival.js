/**
 * The replay as one would write it by hand in JavaScript, for speed: typed arrays, no branch on which stream a row is of, which nobody
 * could predict, and of each stream the marker up to which nothing can happen, so that a row takes one comparison. It finds the same
 * transitions, and nothing else: no record, no summary, no other action of a stream, one threshold for all. All that is to its
 * advantage. It must not know the package.
 */

const UP = 1;
const DOWN = 2;

class Transitions {
  index = [];
  time = [];
  dependency = [];
  phase = [];
  lag = [];
}

/**
 * @param {{ streams: string[], stream: Uint8Array, marker: Float64Array }} log  its first stream is the dependent, all others are needed
 * @param {number} threshold
 */
export function replay({ streams, stream, marker }, threshold) {
  const state = new State(streams.length, threshold);
  const limits = new Float64Array(streams.length);
  let row = state.begin(stream, marker);
  for (;;) {
    state.limit(limits);
    row = passBelow(limits, state.positions, stream, marker, row);
    if (row === stream.length) return state.found;
    state.settle(row, stream[row]);
    row++;
  }
}

/** Nearly all of the time goes by here. Gives the row that passes its stream's limit, with its position moved. */
function passBelow(limits, positions, stream, marker, row) {
  const { length } = stream;
  for (; row < length; row++) {
    const id = stream[row];
    const time = marker[row];
    positions[id] = Math.max(positions[id], time);
    if (time > limits[id]) return row;
  }
  return length;
}

class State {
  found = new Transitions();
  /** By stream, the highest marker. */
  positions;
  /** By stream: 0 where it is up, ∞ where it is down or the dependent. */
  ups;
  downs = 0;
  #threshold;

  constructor(streams, threshold) {
    this.positions = new Float64Array(streams).fill(-Infinity);
    this.ups = new Float64Array(streams);
    this.ups[0] = Infinity;
    this.#threshold = threshold;
  }

  /** Goes on until every stream was heard: silence from the dependent's first message counts. Gives the row from which nothing is special. */
  begin(stream, marker) {
    const { positions } = this;
    const heard = new Set();
    let row = 0;
    for (; row < stream.length && heard.size < positions.length; row++) {
      const id = stream[row];
      const isFirst = !heard.has(id);
      heard.add(id);
      if (id === 0) {
        positions[0] = Math.max(positions[0], marker[row]);
        for (let other = 1; other < positions.length; other++) if (positions[other] === -Infinity) positions[other] = positions[0];
      } else {
        positions[id] = isFirst ? marker[row] : Math.max(positions[id], marker[row]);
        if (isFirst && this.ups[id] === 0) this.#note(row, id, UP);
      }
      this.settle(row, id);
    }
    return row;
  }

  /** What a row has brought about, once it is known that it may have. */
  settle(row, id) {
    const { positions, ups } = this;
    if (id === 0) {
      for (let other = 1; other < positions.length; other++) {
        if (ups[other] === 0 && positions[0] - positions[other] > this.#threshold) {
          ups[other] = Infinity;
          this.downs++;
          this.#note(row, other, DOWN);
        }
      }
    } else if (ups[id] !== 0 && positions[id] > positions[0]) {
      ups[id] = 0;
      this.downs--;
      this.#note(row, id, UP);
    }
  }

  /** The marker of each stream above which its next row may bring something about. */
  limit(limits) {
    const { positions, ups } = this;
    let lowest = Infinity;
    for (let other = 1; other < positions.length; other++) {
      lowest = Math.min(lowest, positions[other] + ups[other]);
      limits[other] = ups[other] === 0 ? Infinity : positions[0];
    }
    // A first message may have lowered a position so far that any next one of the dependent finds it down.
    limits[0] = positions[0] > lowest + this.#threshold ? -Infinity : lowest + this.#threshold;
  }

  #note(row, id, phase) {
    const { found, positions } = this;
    found.index.push(row);
    // What has arrived so far is the highest of all positions.
    found.time.push(Math.max(...positions));
    found.dependency.push(id - 1);
    found.phase.push(phase);
    found.lag.push(positions[0] === -Infinity ? NaN : positions[0] - positions[id]);
  }
}
