/**
 * What was found as one JSON document, for programs. Must not know how it is shown to people.
 */

/** @import { Findings } from './replay.js' */

/** @param {Findings} findings */
export function documentOf({ settings: { file }, recording, replayed, dependent, incidents, swept, record, scale }) {
  const { dependencies, streams } = replayed.summary;
  const moment = (/** @type {import('../replay/types.js').Moment} */ { index, time }) => ({ index, time: scale.time(time) });
  const { count, first } = recording.problems;
  return {
    file: file === '-' ? null : file,
    rows: recording.length,
    streams: recording.streams,
    columns: recording.columns,
    start: scale.time(replayed.start),
    end: scale.time(replayed.end),
    dependent,
    incidents: incidents.map(({ from, to, ...rest }) => ({ ...rest, from: moment(from), to: to && moment(to) })),
    summary: {
      dependencies,
      streams: streams.map(({ first, last, ...rest }) => ({ ...rest, first: scale.marker(first), last: scale.marker(last) })),
    },
    problems: { count, first },
    ...(swept && { sweep: swept }),
    ...(record && { record }),
  };
}
