"""Flights need the weather, decided by the component: `npm run setup`, then

    ~/.cache/slipstream-checkpoint/venv/bin/python examples/component/flights.py

(or any Python with wasmtime). The same story as flights.js beside it; the record goes to a file as it comes.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from checkpoints import Checkpoints
from wasmtime.component import Variant

COMPONENT = Path(__file__).parents[2] / 'pkg' / 'slipstream-checkpoint.component.wasm'
SETTINGS = {
    'name': 'flights', 'pause_dependent': True, 'awaits_recovery': True,
    'dependencies': [{
        'name': 'weather', 'downtime_threshold': 600_000.0, 'partitions': None, 'own_downtime_check': False, 'own_recovery_check': False,
    }],
}
WEATHER = 0
MESSAGES = [
    ('weather', '10:00', None), ('flight', '10:05', 1), ('flight', '10:11', 2), ('flight', '10:12', 3), ('weather', '10:15', None),
]


def play(checkpoints, file):
    """Handle the messages and do what the engine says."""
    checkpoint = checkpoints.open(SETTINGS, file.read_text() if file.exists() else None)

    def act():
        effects = checkpoint.take_effects()
        file.write_text(checkpoint.record())
        for effect in effects:
            if effect.tag == 'pause':
                print('  pause the flights')
            elif effect.tag == 'downtime':
                print('  downtime: the weather is down')
            elif effect.tag == 'recovery':
                good = checkpoint.status().dependencies[effect.payload.dependency].resume_from
                print(f'  again from after {good.state}')
                checkpoint.rewind(good)
                checkpoint.acknowledge(effect.payload, True)
                act()
            elif effect.tag == 'resume' and checkpoint.take_resume() is not None:
                print('  resume')

    for stream, time, offset in MESSAGES:
        marker = Variant('timestamp', f'2025-01-01T{time}:00Z')
        print(f'{time} {stream}')
        if stream == 'weather':
            checkpoint.heartbeat(WEATHER, marker, None)
        else:
            checkpoint.pulse(marker, f'{{"offset": {offset}}}')
        act()


if __name__ == '__main__':
    with TemporaryDirectory() as folder:
        play(Checkpoints(COMPONENT), Path(folder) / 'flights.json')
