//! How long ten million rows take: `cargo test --release --test replay speed -- --ignored --nocapture --test-threads 1`.

use std::borrow::Cow;
use std::time::Instant;

use slipstream_checkpoint::replay::{Columns, Ids, Recording, Replay, ReplaySettings, sweep};
use slipstream_checkpoint::{Duration, MarkerKind};

use crate::logs::Random;

const ROWS: usize = 10_000_000;
const MINUTE: f64 = 60_000.0;

/// On average one message a second of each stream, one in a hundred late; with outages each dependency is silent for 20 to 60
/// minutes about once a day.
fn log(dependencies: usize, has_outages: bool) -> (Recording, ReplaySettings) {
    let mut random = Random(dependencies as u64);
    let mut share = move || (random.next() >> 11) as f64 / (1_u64 << 53) as f64;
    let count = dependencies + 1;
    let mut clock = 1.7e12;
    let outage = |clock: f64, share: &mut dyn FnMut() -> f64| {
        let from = clock + (0.5 + share()) * 24.0 * 60.0 * MINUTE;
        (from, from + (20.0 + 40.0 * share()) * MINUTE)
    };
    let never = (f64::INFINITY, f64::INFINITY);
    let mut silent: Vec<(f64, f64)> = vec![never; count];
    if has_outages {
        silent.iter_mut().skip(1).for_each(|it| *it = outage(clock, &mut share));
    }
    let (mut ids, mut markers) = (Vec::with_capacity(ROWS), Vec::with_capacity(ROWS));
    while ids.len() < ROWS {
        clock += 1000.0 / count as f64;
        let id = (share() * count as f64) as usize;
        if clock >= silent[id].0 {
            if clock < silent[id].1 {
                continue;
            }
            silent[id] = outage(clock, &mut share);
        }
        ids.push(id as u8);
        markers.push(if share() < 0.01 { clock - share() * 10_000.0 } else { clock }.floor());
    }
    let names: Vec<String> = (0..count).map(|id| format!("stream-{id}")).collect();
    let mut recording = Recording::new(None);
    let columns = Columns {
        stream: Ids::Narrow(Cow::Owned(ids)),
        marker: Cow::Owned(markers),
        kind: MarkerKind::Time,
        arrival: None,
        offset: None,
        action: None,
    };
    let start = Instant::now();
    recording.append(&names, columns).unwrap();
    println!("    appended in {:?}", start.elapsed());
    let dependencies = names[1..].iter().map(|name| (name.clone(), Some(Duration::Plain(10.0 * MINUTE)))).collect();
    let (name, dependent) = ("speed".into(), names[0].clone());
    (recording, ReplaySettings { name, dependent, dependencies, missing_ok: false })
}

fn timed<T>(what: &str, mut run: impl FnMut() -> T) -> T {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..7 {
        let start = Instant::now();
        last = Some(run());
        times.push(start.elapsed());
    }
    times.sort();
    println!("    {what}: {:?}", times[3]);
    last.unwrap()
}

#[test]
#[ignore = "takes a minute, and tells only how long"]
fn ten_million_rows() {
    for (dependencies, has_outages) in [(1, false), (1, true), (4, true), (8, false), (8, true)] {
        println!("{dependencies} dependencies, outages: {has_outages}");
        let (recording, settings) = log(dependencies, has_outages);
        timed("the highest of all markers", || recording.markers().iter().copied().fold(f64::NEG_INFINITY, f64::max));
        let mut replay = timed("replay", || {
            let mut replay = Replay::new(&recording, settings.clone()).unwrap();
            replay.advance(&recording, usize::MAX).unwrap();
            replay
        });
        println!("    {} transitions", replay.transitions().len());
        let thresholds: Vec<Duration> = (1..=64).map(|it| Duration::Plain(f64::from(it) * 30_000.0)).collect();
        timed("sweep of 64", || sweep(&recording, &settings, &thresholds).unwrap());
        timed("record", || replay.record_at(&recording, ROWS - 1));
        let (from, to) = (replay.time_at(&recording, 0), replay.time_at(&recording, ROWS - 1));
        let start = Instant::now();
        replay.window(&recording, 0, from, to, 2000);
        println!("    first window: {:?}", start.elapsed());
        timed("window", || replay.window(&recording, 0, from, to, 2000));
        timed("incidents", || replay.incidents(&recording));
        timed("summary", || replay.summary(&recording));
    }
}
