//! Random recordings, odd ones among them.

use slipstream_checkpoint::replay::{Action, Recording, ReplaySettings};
use slipstream_checkpoint::{Duration, Marker, MarkerKind};

/// SplitMix64: small, fast, and the same everywhere.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// One row, as a recording takes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LogRow {
    pub(crate) stream: u16,
    pub(crate) content: Result<Marker, Action>,
    pub(crate) arrival: Option<f64>,
    pub(crate) offset: Option<f64>,
}

#[derive(Debug)]
pub(crate) struct Log {
    pub(crate) streams: Vec<String>,
    pub(crate) rows: Vec<LogRow>,
    pub(crate) settings: ReplaySettings,
    pub(crate) block: usize,
    /// After so many streams there are too many for a byte.
    narrow: usize,
}

impl Log {
    /// The same one for the same random numbers.
    pub(crate) fn random(random: &mut Random, longest: usize) -> Self {
        let count = random.pick(&[0, 1, 1, 1, 2, 2, 3, 4, 8]);
        let others = random.pick(&[0, 0, 1, 3]);
        let mut streams: Vec<String> = (0..count).map(|it| format!("dependency {it}")).collect();
        streams.extend((0..others).map(|it| format!("other-{it}")));
        streams.insert(random.below(streams.len() + 1), "dependent".into());
        let kind = random.pick(&[MarkerKind::Time, MarkerKind::Number]);
        // Of steps that a float holds and that it does not, so that equal distances are met and missed.
        let unit = match kind {
            MarkerKind::Time => random.pick(&[1.0, 1000.0, 0.001, 0.25, 60_000.0]),
            _ => random.pick(&[1.0, 0.1, 1e-3, 7.3, 1e9]),
        };
        let start = match kind {
            MarkerKind::Time => random.pick(&[0.0, 1.7e12, 1.7e12 + 0.123, -5_000.0, -6.2e13]),
            _ => random.pick(&[0.0, -100.0, 1e6, 0.3]),
        };
        let threshold = |random: &mut Random| Duration::Plain(random.pick(&[0.0, 1.0, 3.0, 10.0, 30.0, 100.0]) * unit);
        let same = random.one_in(2).then(|| threshold(random));
        let dependencies =
            (0..count).map(|it| (format!("dependency {it}"), Some(same.unwrap_or_else(|| threshold(random)))));
        let settings = ReplaySettings {
            name: "log".into(),
            dependent: "dependent".into(),
            dependencies: dependencies.collect(),
            missing_ok: false,
        };
        let length = match random.below(16) {
            0 => random.below(4),
            1 => random.below(longest),
            2 | 3 => random.below(longest / 4),
            _ => random.below(longest / 16),
        };
        let style = Style::random(random, &streams);
        let mut log = Self {
            rows: Vec::new(),
            settings,
            block: random.pick(&[1, 2, 4, 4, 8, 16, 32, 256]),
            narrow: if random.one_in(6) { random.below(4) } else { usize::MAX },
            streams,
        };
        log.fill(random, &style, Marker { kind, value: start }, unit, length);
        log
    }

    fn fill(&mut self, random: &mut Random, style: &Style, start: Marker, unit: f64, length: usize) {
        let mut now = 0_i64;
        let mut offset: Vec<i64> = self.streams.iter().map(|_| random.below(8) as i64 - 4).collect();
        let mut silent = vec![0; self.streams.len()];
        let mut last = vec![0.0; self.streams.len()];
        let mut arrival = 0.0;
        for _ in 0..length {
            let mut stream = random.below(self.streams.len());
            if random.one_in(2) {
                stream = self.streams.iter().position(|name| name == "dependent").unwrap();
            }
            if style.absent.contains(&stream) || silent[stream] > now {
                continue;
            }
            if random.one_in(style.outages) {
                silent[stream] = now + random.below(120) as i64;
            }
            if random.one_in(style.shifts) {
                offset[stream] = random.below(60) as i64 - 40;
            }
            now += random.below(style.pace) as i64;
            let jitter = if random.one_in(style.jitter) { random.below(40) as i64 } else { 0 };
            let steps = (now + offset[stream] - jitter) as f64;
            let value = if style.far.is_some_and(|far| far == stream) { steps + 1e6 } else { steps };
            let value = if random.one_in(style.repeats) { last[stream] } else { value };
            last[stream] = value;
            let content = if random.one_in(style.actions) {
                Err(random.pick(if style.is_acknowledged {
                    &[Action::Idle, Action::Ended, Action::Recovered, Action::Recovered, Action::Recovered]
                } else {
                    &[Action::Idle, Action::Ended]
                }))
            } else {
                Ok(Marker { value: rounded(start.kind, start.value + value * unit), ..start })
            };
            arrival += random.below(3) as f64;
            let arrival = (random.one_in(style.arrivals) && style.has_arrivals)
                .then_some(arrival - if random.one_in(10) { 5.0 } else { 0.0 });
            let offset = (style.has_offsets && !random.one_in(3)).then(|| random.below(1000) as f64 / 4.0);
            self.rows.push(LogRow { stream: stream as u16, content, arrival, offset });
        }
    }

    /// Some of its rows.
    pub(crate) fn append(&self, recording: &mut Recording, rows: std::ops::Range<usize>) {
        let mut numbers = Vec::new();
        for (place, name) in self.streams.iter().enumerate() {
            if place == self.narrow {
                (0..256).for_each(|it| _ = recording.stream(&format!("silent {it}")).unwrap());
            }
            numbers.push(recording.stream(name).unwrap());
        }
        for row in &self.rows[rows] {
            let stream = numbers[usize::from(row.stream)];
            match row.content {
                Ok(marker) => recording.push(stream, marker, row.arrival, row.offset).unwrap(),
                Err(action) => recording.push_action(stream, action, row.arrival, row.offset).unwrap(),
            }
        }
    }
}

/// Times to the microsecond, the nearest, as every marker and every distance is.
pub(crate) fn rounded(kind: MarkerKind, value: f64) -> f64 {
    if kind == MarkerKind::Number || value.fract() == 0.0 {
        return value;
    }
    let micros = value * 1000.0;
    let below = micros.floor();
    (if micros - below < 0.5 { below } else { below + 1.0 }) / 1000.0
}

/// How a log goes: each one in so many.
struct Style {
    pace: usize,
    outages: usize,
    shifts: usize,
    jitter: usize,
    repeats: usize,
    actions: usize,
    is_acknowledged: bool,
    has_arrivals: bool,
    arrivals: usize,
    has_offsets: bool,
    absent: Vec<usize>,
    /// A stream that is far ahead of all others.
    far: Option<usize>,
}

impl Style {
    fn random(random: &mut Random, streams: &[String]) -> Self {
        const NEVER: usize = usize::MAX;
        Self {
            pace: random.pick(&[2, 2, 3, 6, 20]),
            outages: random.pick(&[NEVER, 10, 50, 200]),
            shifts: random.pick(&[NEVER, NEVER, 20, 100]),
            jitter: random.pick(&[NEVER, 2, 10, 50]),
            repeats: random.pick(&[NEVER, NEVER, 2, 10]),
            actions: random.pick(&[NEVER, NEVER, 10, 60]),
            is_acknowledged: random.one_in(3),
            has_arrivals: random.one_in(3),
            arrivals: random.pick(&[1, 1, 2, 5]),
            has_offsets: random.one_in(3),
            absent: (0..streams.len()).filter(|_| random.one_in(10)).collect(),
            far: random.one_in(8).then(|| random.below(streams.len())),
        }
    }
}
