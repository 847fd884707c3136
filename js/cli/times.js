/**
 * Times, markers, lags and spans of a recording as text: which of them are times. Must not know how a time is written.
 */
import { iso, momentsLike, span } from '../text/words.js';

/** @import { Recording } from '../replay/api.js' */

export class Scale {
  /** What markers are: a lag and a threshold are alike. */ markers;
  /** What the times of rows are: arrivals are times always, elsewhere they are markers. */ times;

  /** @param {Pick<Recording, 'kind' | 'hasArrivals'>} recording */
  constructor({ kind, hasArrivals }) {
    this.markers = kind ?? 'time';
    this.times = hasArrivals ? /** @type {const} */ ('time') : this.markers;
  }

  /** @param {Iterable<number>} times */
  timesLike(times) {
    return momentsLike(times, this.times);
  }

  /** @param {Iterable<number>} markers */
  markersLike(markers) {
    return momentsLike(markers, this.markers);
  }

  /** Between two times. @param {number} length */
  span(length) {
    return span(length, this.times);
  }

  /** A lag or a threshold. @param {number} length */
  lag(length) {
    return span(length, this.markers);
  }

  /** A time, for programs. @param {number} time */
  time(time) {
    return this.times === 'time' ? iso(time) : time;
  }

  /** A marker, for programs. @param {number | null} marker */
  marker(marker) {
    return marker !== null && this.markers === 'time' ? iso(marker) : marker;
  }
}
