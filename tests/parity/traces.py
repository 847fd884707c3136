"""Random traces of calls, and what the Python original makes of them.

    python traces.py SEED COUNT     COUNT traces of 100 calls, one a line, as JSON
    python traces.py differences    what it does in the cases of tests/js/differences.test.js

The module under test is slipstream-async, unchanged. Markers are RFC 3339 strings, durations are microseconds.
Must not know how the results are compared.
"""

import json
import sys
from asyncio import run
from copy import deepcopy
from datetime import datetime, timedelta, timezone
from random import Random

from slipstream.checkpointing import Checkpoint, Dependency
from slipstream.core import Conf
from slipstream.interfaces import ICache

CALLS = 100
START = datetime(2025, 1, 1, tzinfo=timezone.utc)


class Store(ICache):
    """A cache that keeps what it was given at that time, as one on disk does."""

    def __init__(self):
        self.values = {}

    def __contains__(self, key):
        return key in self.values

    def __delitem__(self, key):
        del self.values[key]

    def __getitem__(self, key):
        return deepcopy(self.values.get(key))

    def __setitem__(self, key, value):
        self.values[key] = deepcopy(value)


async def empty():
    """Give a stream that nobody reads."""
    return
    yield


def microseconds(duration):
    return None if duration is None else duration // timedelta(microseconds=1)


def text(marker):
    return None if marker is None else marker.isoformat()


class Trace:
    """One checkpoint, the calls it gets and what it shows after each."""

    def __init__(self, random):
        self.random = random
        # Coarse grids make equal markers and lags of exactly the threshold frequent.
        self.grid = timedelta(microseconds=random.choice((60_000_000, 1_000_000, 1_000, 1)))
        self.step = random.choice((1, 3, 20))
        self.threshold = [
            random.choice((0, 1, 2, 5, 20, random.randrange(100))) * self.step * self.grid
            for _ in range(random.randint(1, 5))
        ]
        self.pause_dependent = random.random() < 0.75
        self.checks = []
        self.names = [f'd{i}' for i in range(len(self.threshold))]
        self.store = Store()

        dependent = empty()
        self.key = str(id(dependent))
        Conf().register_iterable(self.key, dependent)
        self.checkpoint = Checkpoint(
            'c',
            dependent=dependent,
            dependencies=[
                Dependency(name, empty(), downtime_threshold=threshold, downtime_check=self.check)
                for name, threshold in zip(self.names, self.threshold)
            ],
            cache=self.store,
            pause_dependent=self.pause_dependent,
        )

    def check(self, checkpoint, dependency):
        """Record what the default check of the module gives."""
        downtime = Dependency._default_downtime_check(checkpoint, dependency)
        self.checks.append(microseconds(downtime))
        return downtime

    async def run(self):
        """Play all calls; the streams go forward together, but for those that are silent for a while."""
        random, calls = self.random, []
        now = {name: START for name in ('', *self.names)}
        silent = {name: random.choice((0, 0, 0, 0, 0, 0, 0, 15, 30, CALLS)) for name in self.names}
        while (turn := len(calls)) < CALLS:
            # A paused dependent has few messages left; it may have some.
            paused = any(d.is_down for d in self.checkpoint.dependencies.values())
            name = random.choice(self.names) if random.random() < (0.9 if paused else 0.6) else ''
            if name and silent[name] > turn:
                continue
            if name and random.random() < 0.05:
                silent[name] = turn + random.randint(5, 25)

            # Markers never fall within a stream; one that is behind catches up now and then.
            behind = max(now.values()) - now[name]
            if behind and random.random() < 0.4:
                now[name] += behind // self.grid // random.choice((1, 1, 2, 3)) * self.grid
            now[name] += random.choice((0, 1, 1, 1, 2, self.step)) * self.grid
            calls.append(await (self.heartbeat(name, now[name]) if name else self.pulse(now[name], turn)))
        del Conf().iterables[self.key]
        return {
            'pauseDependent': self.pause_dependent,
            'thresholds': [microseconds(threshold) for threshold in self.threshold],
            'names': self.names,
            'calls': calls,
        }

    async def heartbeat(self, name, marker):
        given = None if len(self.names) == 1 and self.random.random() < 0.5 else name
        result = await self.checkpoint.heartbeat(marker, given)
        return {
            'call': 'heartbeat',
            'marker': text(marker),
            'dependency': given,
            'result': {
                'isLate': result['is_late'],
                'dependentMarker': text(result['dependent_marker']),
                'dependencyMarker': text(result['dependency_marker']),
            },
            **self.shown(),
        }

    async def pulse(self, marker, turn):
        state = self.random.choice(({}, {'offset': turn}, {'offset': turn, 'key': f'k{turn % 7}'}))
        self.checks = []
        result = await self.checkpoint.check_pulse(marker, **state)
        return {
            'call': 'checkPulse',
            'marker': text(marker),
            'given': state,
            'result': microseconds(result),
            'checks': self.checks,
            **self.shown(),
        }

    def shown(self):
        """Give all that can be seen of the checkpoint, what it stored included."""
        c, stored = self.checkpoint, self.store.values
        dependencies = c.dependencies.values()
        return {
            'state': dict(c.state),
            'stateMarker': text(c.state_marker),
            'isDown': [d.is_down for d in dependencies],
            'markers': [text(d.checkpoint_marker) for d in dependencies],
            'states': [stored.get(f'__c_{d.name}_checkpoint_state') for d in dependencies],
            'isPaused': not Conf().iterables[self.key].running.is_set(),
        }


async def write_traces(seed, count):
    for i in range(count):
        trace = await Trace(Random(f'{seed}-{i}')).run()
        print(json.dumps(trace, separators=(',', ':')))


def at(minute):
    return START + timedelta(minutes=minute)


def minutes(duration):
    return None if duration is None else duration / timedelta(minutes=1)


def checkpoint(*names, **options):
    """Give a checkpoint with dependencies of these names, and its dependent as a stream that can be paused."""
    dependent = empty()
    c = Checkpoint('c', dependent, [Dependency(name, empty()) for name in names or ('d',)], **options)
    Conf().register_iterable(str(id(dependent)), dependent)
    return c


def is_paused(c):
    return not Conf().iterables[str(id(c.dependent))].running.is_set()


async def refused_call():
    c = checkpoint()
    await c.check_pulse(at(0), offset=1)
    try:
        await c.check_pulse('no marker', offset=2)
    except TypeError:
        return {'offset': c.state['offset'], 'marker': c.state_marker}


async def late_message():
    c = checkpoint()
    await c.check_pulse(at(20))
    await c.heartbeat(at(20))
    await c.heartbeat(at(5))
    return {'downtime': minutes(await c.check_pulse(at(20)))}


async def live_state():
    c = checkpoint()
    await c.check_pulse(at(0), offset=1)
    await c.heartbeat(at(0))
    await c.check_pulse(at(1), offset=2)
    return {'offset': c['d'].checkpoint_state['offset']}


async def zero():
    silent = Dependency('d', empty(), downtime_check=lambda c, d: c.state_marker - d.checkpoint_marker)
    c = Checkpoint('c', empty(), [silent])
    await c.heartbeat(0)
    return {'downtime': await c.check_pulse(900)}


async def restart():
    store = Store()
    c = checkpoint(cache=store)
    await c.heartbeat(at(0))
    await c.check_pulse(at(20))
    before = c['d'].is_down
    return {'before': before, 'after': checkpoint(cache=store)['d'].is_down}


async def repeated_downtime():
    calls = []
    c = checkpoint(downtime_callback=lambda c, d: calls.append(d.name))
    await c.heartbeat(at(0))
    for minute in (20, 21, 22):
        await c.check_pulse(at(minute))
    return {'callbacks': len(calls)}


async def result():
    c = checkpoint('a', 'b')
    await c.heartbeat(at(0), 'a')
    await c.heartbeat(at(20), 'b')
    return {'downtime': minutes(await c.check_pulse(at(20)))}


async def every_recovery():
    calls = []
    c = checkpoint('a', 'b', recovery_callback=lambda c, d: calls.append(d.name))
    await c.heartbeat(at(0), 'a')
    await c.heartbeat(at(0), 'b')
    await c.check_pulse(at(20))
    await c.heartbeat(at(21), 'a')
    await c.heartbeat(at(21), 'b')
    return {'callbacks': calls}


async def order_of_resume():
    seen = []
    c = checkpoint(recovery_callback=lambda c, d: seen.append(is_paused(c)))
    await c.heartbeat(at(0))
    await c.check_pulse(at(20))
    await c.heartbeat(at(21))
    return {'paused': seen}


async def failing_recovery():
    calls = []

    def fail_once(c, d):
        calls.append(d.name)
        if len(calls) == 1:
            raise OSError('the seek failed')

    c = checkpoint(recovery_callback=fail_once)
    await c.heartbeat(at(0))
    await c.check_pulse(at(20))
    try:
        await c.heartbeat(at(21))
    except OSError:
        pass
    await c.heartbeat(at(22))
    return {'callbacks': len(calls), 'paused': is_paused(c)}


async def without_pause():
    c = checkpoint(pause_dependent=False)
    await c.heartbeat(at(0))
    await c.check_pulse(at(20))
    late = (await c.heartbeat(at(15)))['is_late']
    return {'late': late}


async def keys():
    store = Store()
    c = checkpoint(cache=store)
    await c.check_pulse(at(0), offset=1)
    return {'keys': sorted(store.values)}


async def resume_point():
    """The state kept for the dependency is that of its last heartbeat, also when that was one during the downtime."""
    c = checkpoint()
    await c.heartbeat(at(0))
    await c.check_pulse(at(0), offset=1)
    await c.check_pulse(at(20), offset=2)
    await c.heartbeat(at(15))
    return {'state': dict(c['d'].checkpoint_state)}


DIFFERENCES = (
    refused_call, late_message, live_state, zero, restart, repeated_downtime, result,
    every_recovery, order_of_resume, failing_recovery, without_pause, keys, resume_point,
)


async def write_differences():
    print(json.dumps({case.__name__: await case() for case in DIFFERENCES}))


if __name__ == '__main__':
    if sys.argv[1:] == ['differences']:
        run(write_differences())
    elif len(sys.argv) == 3:
        run(write_traces(sys.argv[1], int(sys.argv[2])))
    else:
        sys.exit(__doc__)
