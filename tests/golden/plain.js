/**
 * The rules of a downtime, event by event and as plainly as they can be written: what a replay is held to. Must not know the engine.
 */

/**
 * @param {{ streams: readonly string[], stream: ArrayLike<number>, marker: ArrayLike<number> }} columns
 * @param {string} dependent
 * @param {string[]} dependencies
 * @param {number} threshold  in milliseconds
 * @returns {{ dependency: string, from: number, to: number | null }[]}  the rows with which a downtime began and ended, by its begin
 */
export function downtimes({ streams, stream, marker }, dependent, dependencies, threshold) {
  const found = [];
  const states = new Map(dependencies.map((name) => [name, { name, position: NaN, isHeard: false, downtime: null }]));
  let position = -Infinity;
  for (let row = 0; row < stream.length; row++) {
    const name = streams[stream[row]];
    const time = marker[row];
    if (name === dependent) {
      position = Math.max(position, time);
      for (const state of states.values()) {
        // Silence counts from the dependent's first message on.
        if (Number.isNaN(state.position)) state.position = position;
        if (!state.downtime && position - state.position > threshold) {
          state.downtime = { dependency: state.name, from: row, to: null };
          found.push(state.downtime);
        }
      }
    }
    const state = states.get(name);
    if (state) {
      state.position = state.isHeard ? Math.max(state.position, time) : time;
      state.isHeard = true;
      if (state.downtime && state.position > position) {
        state.downtime.to = row;
        state.downtime = null;
      }
    }
  }
  return found;
}
