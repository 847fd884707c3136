/**
 * What the rules need of a client, each of which has a file here that gives it. Must not know the rules.
 *
 * @typedef {object} Client
 * @property {string} name
 * @property {boolean} [isSilent]  it tells nothing of its heartbeats, fetches and failures
 * @property {boolean} [seeksLate]  what it gives after an assignment may be from before the seek: a record that was handled may
 *   then be done again
 * @property {(world: any, options: Options) => Reader} reader  one consumer of one topic
 * @property {(world: any, groupId: string, topic: string, offsets: [partition: number, offset: number][]) => Promise<void>} commit
 *   has another member of the group commit these offsets, and leave
 *
 * @typedef {object} Options
 * @property {string} groupId
 * @property {string} topic
 * @property {number} [session]  its timeout in milliseconds
 * @property {boolean} [fromBeginning]  whether a partition of which nothing is known begins at its first record
 * @property {any} [admin]  else the world's
 * @property {(error: unknown) => void} [onError]
 *
 * @typedef {object} Reader
 * @property {any} consumer
 * @property {number[][]} joins  what was assigned each time
 * @property {{ beats: number, fetches: number, failures: number, asks: number }} counts  of the session's heartbeats; of what was
 *   fetched, or is about to be; of how often the client noticed that the broker is gone; of how often the ends were asked
 * @property {() => any} dependent
 * @property {(options: { name?: string, idleAtEnd?: boolean }) => any} dependency
 * @property {(handle: Handle, dependent?: any, run?: any) => Promise<void>} run  gives each record to `handle`
 * @property {(isHeldUp: boolean) => void} holdUp  reads nothing more meanwhile
 * @property {(begin: number) => void} lose  says from now on that each partition begins there
 * @property {(partitions: number[]) => boolean} hasPaused
 * @property {() => Promise<unknown>} stop
 *
 * @typedef {(record: { partition: number, offset: string | bigint }, value: unknown) => Promise<unknown>} Handle
 */
export {};
