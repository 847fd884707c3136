"""Plays traces on the component: reads them, one a line, and writes what each call gives.

    python traces.py COMPONENT <traces >results

A host of the same form as package.js and traces.rs. Must not know what the others do.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / 'examples' / 'component'))

from checkpoints import Checkpoints, Refused  # noqa: E402
from wasmtime.component import Variant  # noqa: E402


class Host:
    """One checkpoint, and what its host has to remember."""

    def __init__(self, component, settings, record=None):
        self.kind = settings['kind']
        self.checkpoint = component.open({
            'name': settings['name'],
            'pause_dependent': settings['pauseDependent'],
            'awaits_recovery': settings['awaitsRecovery'],
            'dependencies': [{
                'name': it['name'],
                'downtime_threshold': None if it['threshold'] is None else float(it['threshold']),
                'partitions': it['partitions'],
                'own_downtime_check': it['ownDowntimeCheck'],
                'own_recovery_check': it['ownRecoveryCheck'],
            } for it in settings['dependencies']],
        }, record)
        self.has_effects = True
        self.recoveries, self.tickets, self.waits = [], [], {}

    def marker(self, call):
        kind = self.kind
        if call.get('other'):
            kind = 'time' if kind == 'number' else 'number'
        return Variant(kind, json.dumps(call['marker']) if kind == 'json' else float(call['marker']))

    def play(self, call):
        try:
            return getattr(self, call['call'])(call)
        except Refused as error:
            return ['refused', error.code.upper().replace('-', '_')]

    def decided(self, decision, call, asked=()):
        outcome = decision.outcome
        if outcome.tag == 'ask':
            question = outcome.payload
            answer = call['answers'][len(asked) % len(call['answers'])]
            asked = [*asked, [question.dependency, question.check]]
            if answer is None:
                self.checkpoint.answer(None)
                return ['abandoned', asked]
            return self.decided(self.checkpoint.answer(answer), call, asked)
        self.has_effects = decision.has_effects
        found = outcome.payload
        if outcome.tag == 'heard':
            return ['heard', found.is_late, found.lag, list(asked)]
        if outcome.tag == 'counted':
            return ['counted', found and [found.dependency, found.lag], list(asked)]
        return ['done', list(asked)]

    def heartbeat(self, call):
        return self.decided(self.checkpoint.heartbeat(call['dependency'], self.marker(call), call.get('partition')), call)

    def pulse(self, call):
        state = json.dumps(call['state']) if 'state' in call else None
        return self.decided(self.checkpoint.pulse(self.marker(call), state), call)

    def rewind(self, call):
        if call['dependency'] < 0:
            to = self.checkpoint.status().last_good
        else:
            to = self.checkpoint.status().dependencies[call['dependency']].resume_from
        if to is None:
            return ['none']
        return self.decided(self.checkpoint.rewind(to), call)

    def tell(self, call, tag, payload=None):
        return self.decided(self.checkpoint.tell(Variant(tag, payload)), call)

    def idle(self, call):
        return self.tell(call, 'idle', part(call))

    def ended(self, call):
        return self.tell(call, 'ended', part(call))

    def assign(self, call):
        return self.tell(call, 'assigned', {'dependency': call['dependency'], 'partitions': call['partitions']})

    def forget(self, call):
        return self.tell(call, 'forget', call['dependency'])[:1]

    def retry(self, call):
        return self.tell(call, 'retry', call['dependency'])[:1]

    def requestFailed(self, call):
        return self.tell(call, 'request-failed')[:1]

    def recovered(self, call):
        return [self.checkpoint.acknowledge(self.recoveries.pop(0), True)] if self.recoveries else ['none']

    def failed(self, call):
        if not self.recoveries:
            return ['none']
        assert not self.checkpoint.acknowledge(self.recoveries.pop(0), False)
        return ['done']

    def resume(self, call):
        return [self.checkpoint.take_resume()]

    def admit(self, call):
        admission = self.checkpoint.admit(self.marker(call), drift(call), True)
        if admission.tag == 'now':
            return [None]
        # The package counts only those that wait.
        self.waits[admission.payload] = len(self.waits)
        self.tickets.append(admission.payload)
        return [self.waits[admission.payload]]

    def admissible(self, call):
        return [self.checkpoint.admit(self.marker(call), drift(call), False).tag == 'now']

    def cancel(self, call):
        return self.tell(call, 'cancel', self.tickets.pop(0))[:1] if self.tickets else ['none']

    def effects(self):
        # What a decision tells beforehand is held to.
        taken = self.checkpoint.take_effects()
        assert self.has_effects or not taken, taken
        self.has_effects = True
        return [self.effect(effect.tag, effect.payload) for effect in taken]

    def effect(self, tag, payload):
        if tag == 'recovery':
            self.recoveries.append(payload)
            return [tag, payload.dependency, payload.attempt]
        if tag == 'retry-after':
            return [tag, payload.dependency, payload.milliseconds]
        if tag in ('admit', 'rewound'):
            self.tickets.remove(payload)
            return [tag, self.waits[payload]]
        return [tag] if payload is None else [tag, payload]

    def shown(self):
        it = self.checkpoint.status()
        held_up = [index for index, dependency in enumerate(it.dependencies) if dependency.holds_up]
        return [it.is_paused, it.epoch, held_up, it.last_good.sequence, self.checkpoint.record()]


def part(call):
    return {'dependency': call['dependency'], 'partition': call.get('partition')}


def drift(call):
    return float(call['drift']) if 'drift' in call else None


def play(component, trace):
    """Give what each call of a trace gives: its result, the effects, and what is shown then."""
    host = Host(component, trace['settings'])
    for call in trace['calls']:
        if call['call'] == 'restore':
            before, host = host, Host(component, trace['settings'], host.checkpoint.record())
            before.checkpoint.close()
            result = ['restored']
        else:
            result = host.play(call)
        yield [result, host.effects(), host.shown()]
    host.checkpoint.close()


if __name__ == '__main__':
    component = Checkpoints(sys.argv[1])
    for line in sys.stdin:
        print(json.dumps(list(play(component, json.loads(line)))))
