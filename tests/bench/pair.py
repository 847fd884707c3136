"""The awaited pair of calls by slipstream-async: the Python original that the bench measures against.

Each line on standard input asks for one round of that many pairs; the answer is its time in nanoseconds per pair.
`pair.py` has no cache, `pair.py FOLDER written` the RocksDB that comes with it, `pair.py FOLDER synced` the same with an
fsync per write.
"""

import asyncio
import sys
from datetime import datetime, timedelta
from time import perf_counter_ns

from slipstream.checkpointing import Checkpoint, Dependency


async def stream():
    """Be the stream that is never read: only the calls are measured."""
    yield


async def awaited(checkpoint, heard, handled):
    """Time heartbeats and pulses, with both answers looked at."""
    late = 0
    start = perf_counter_ns()
    for i in range(len(heard)):
        if (await checkpoint.heartbeat(heard[i]))['is_late']:
            late += 1
        if await checkpoint.check_pulse(handled[i], offset=i) is not None:
            late += 1
    taken = perf_counter_ns() - start
    if late:
        raise RuntimeError(f'a healthy log was found late {late} times')
    return taken / len(heard)


def cache(folder=None, kept=None):
    """Open the cache that is asked for."""
    if folder is None:
        return None
    # Here, so that who has no cache loads none.
    from rocksdict import WriteOptions
    from slipstream.caching import Cache

    found = Cache(folder)
    options = WriteOptions()
    options.sync = kept == 'synced'
    found.set_write_options(options)
    return found


def main():
    """Answer each request with the time of a round."""
    checkpoint = Checkpoint('orders', stream(), [Dependency('prices', stream())], cache=cache(*sys.argv[1:]))
    now = datetime(2025, 1, 1)
    second, offset = timedelta(seconds=1), timedelta(milliseconds=250)
    for line in sys.stdin:
        count = int(line)
        heard = [now + i * second for i in range(count)]
        handled = [marker + offset for marker in heard]
        now += count * second
        print(asyncio.run(awaited(checkpoint, heard, handled)), flush=True)


if __name__ == '__main__':
    main()
