//! Incidents, summaries, windows and sweeps against what follows, in the plainest way, from what was after each row.

use slipstream_checkpoint::replay::{Incident, Moment, Recording, Replay, Window, sweep_with_blocks};
use slipstream_checkpoint::{Duration, MarkerKind, Phase};

use crate::agreement::{for_each_log, logs, replayed, same};
use crate::logs::{Log, Random};
use crate::plain::{After, run};

/// The rows after which a dependency was down, from each that found it to before the one that ended it.
fn downtimes(after: &[After], dependency: usize) -> Vec<(usize, Option<usize>)> {
    let mut found = Vec::new();
    let mut from = None;
    for (row, after) in after.iter().enumerate() {
        match (from, after.phases[dependency].is_down()) {
            (None, true) => from = Some(row),
            (Some(start), false) => {
                found.push((start, Some(row)));
                from = None;
            }
            _ => {}
        }
    }
    found.extend(from.map(|start| (start, None)));
    found
}

fn incidents(log: &Log, after: &[After]) -> Vec<Incident> {
    let mut found = Vec::new();
    for (dependency, (name, _)) in log.settings.dependencies.iter().enumerate() {
        for (from, to) in downtimes(after, dependency) {
            let end = to.unwrap_or(after.len());
            let moment = |index: usize| Moment { index, time: after[index].time };
            let phase = |row: usize| after[row].phases[dependency];
            let began = |row: &usize| phase(*row) == Phase::Recovering && phase(row - 1) != Phase::Recovering;
            let recovery = (from + 1..end).rev().find(began).or(to).unwrap_or(after.len() - 1);
            let incident = Incident {
                dependency: name.clone(),
                from: moment(from),
                to: to.map(moment),
                duration: after[to.unwrap_or(after.len() - 1)].time - after[from].time,
                longest_lag: (from..end).map(|row| after[row].lags[dependency]).fold(f64::NEG_INFINITY, f64::max),
                redo: after[recovery].sequence - after[from].good[dependency].sequence,
                resume_from: after[from].good[dependency],
            };
            found.push((from, dependency, incident));
        }
    }
    found.sort_by_key(|&(from, dependency, _)| (from, dependency));
    found.into_iter().map(|(_, _, incident)| incident).collect()
}

#[test]
fn an_incident_is_a_downtime_of_the_engine() {
    for_each_log(3, 1500, logs(), |log, random| {
        let (recording, mut replay) = replayed(log, random);
        let after = run(log, &log.settings, &[]);
        let (found, expected) = (replay.incidents(&recording), incidents(log, &after));
        assert_eq!(format!("{found:?}"), format!("{expected:?}"));
    });
}

#[test]
fn a_summary_is_what_the_rows_come_to() {
    for_each_log(4, 1500, logs(), |log, random| {
        let (recording, mut replay) = replayed(log, random);
        let after = run(log, &log.settings, &[]);
        let found = replay.summary(&recording);
        for (dependency, found) in found.dependencies.iter().enumerate() {
            let spans = downtimes(&after, dependency);
            let last = after.len().saturating_sub(1);
            let lengths = spans.iter().map(|&(from, to)| after[to.unwrap_or(last)].time - after[from].time);
            assert_eq!(found.downtimes, spans.len());
            same(found.total, lengths.clone().sum(), "total");
            same(found.longest, lengths.fold(0.0, f64::max), "longest");
            let is_late = |after: &&After| after.message_of == Some(dependency) && after.phases[dependency].is_down();
            assert_eq!(found.late as usize, after.iter().filter(is_late).count());
            assert_eq!(found.phase, after.last().map_or("unknown", |last| last.phases[dependency].as_str()));
            assert_eq!(found.open, after.last().is_some_and(|last| last.phases[dependency].is_down()));
            assert_eq!(found.heard, after.last().is_some_and(|last| last.heard[dependency]));
            let pulses = after.iter().filter(|after| after.is_pulse && after.heard[dependency]);
            let mut lags: Vec<f64> = pulses.map(|after| after.lags[dependency].max(0.0)).collect();
            lags.sort_by(f64::total_cmp);
            assert_eq!(found.lag.is_some(), !lags.is_empty());
            if let Some(found) = found.lag {
                for (found, percent) in [(found.p50, 50), (found.p90, 90), (found.p99, 99), (found.max, 100)] {
                    let exact = lags[(lags.len() * percent).div_ceil(100) - 1];
                    assert!((exact..=exact * (1.0 + 1.0 / 128.0)).contains(&found), "p{percent}: {found}, not {exact}");
                    assert!(lags.contains(&found));
                }
                assert_eq!(found.max, lags[lags.len() - 1]);
            }
        }
        for (stream, name) in log.streams.iter().enumerate() {
            let found = found.streams.iter().find(|found| found.name == *name).unwrap();
            let own = log.rows.iter().filter(|row| usize::from(row.stream) == stream);
            let markers: Vec<f64> = own.filter_map(|row| Some(row.content.ok()?.value)).collect();
            let highest = |end: usize| markers[..end].iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let late = (0..markers.len()).filter(|&row| markers[row] < highest(row)).count();
            assert_eq!((found.events as usize, found.out_of_order as usize), (markers.len(), late));
            assert_eq!(found.first, markers.iter().copied().reduce(f64::min));
            assert_eq!(found.last, markers.iter().copied().reduce(f64::max));
        }
    });
}

/// Pixel by pixel, each over all rows.
fn window(log: &Log, after: &[After], dependency: usize, (from, to): (f64, f64), pixels: usize) -> Window {
    const WORST_FIRST: [Phase; 6] =
        [Phase::Down, Phase::Recovering, Phase::Unknown, Phase::Idle, Phase::Ended, Phase::Up];
    let mut window = Window::default();
    for pixel in 0..pixels {
        let edge = |pixel: usize| from + (to - from) * (pixel as f64 / pixels as f64);
        let (start, end) = (edge(pixel), if pixel + 1 == pixels { to } else { edge(pixel + 1) });
        let is_last = pixel + 1 == pixels;
        let time = |row: usize| if after[row].time.is_nan() { f64::NEG_INFINITY } else { after[row].time };
        let inside = |row: &usize| time(*row) >= start && (time(*row) < end || (is_last && time(*row) == end));
        let rows: Vec<usize> = (0..log.rows.len()).filter(inside).collect();
        let held = (0..log.rows.len()).rev().find(|&row| time(row) < start);
        let is_over = log.rows.is_empty() || start > time(log.rows.len() - 1);
        let shown: Vec<&After> =
            if is_over { vec![] } else { held.iter().chain(&rows).map(|&row| &after[row]).collect() };
        let lags = shown.iter().map(|after| after.lags[dependency].max(0.0)).zip(&shown);
        let lags = lags.filter(|(_, after)| !after.lags[dependency].is_nan()).map(|(lag, _)| lag);
        window.low.push(lags.clone().reduce(f64::min).unwrap_or(f64::NAN));
        window.high.push(lags.reduce(f64::max).unwrap_or(f64::NAN));
        let worst = WORST_FIRST.iter().find(|&&phase| shown.iter().any(|after| after.phases[dependency] == phase));
        window.phase.push(worst.map_or(Window::OUTSIDE, |&phase| phase as u8));
        let is_late =
            |row: &&usize| after[**row].message_of == Some(dependency) && after[**row].phases[dependency].is_down();
        window.late.push(rows.iter().filter(is_late).count() as u32);
        window.paused.push(u8::from(shown.iter().any(|after| after.is_paused)));
    }
    window
}

fn some_window(random: &mut Random, replay: &mut Replay, recording: &Recording) -> (f64, f64) {
    let mut time = |random: &mut Random| {
        let row = random.below(recording.len() + 1);
        let time = replay.time_at(recording, row.min(recording.len().saturating_sub(1)));
        let time = if time.is_nan() { 0.0 } else { time };
        // At a row, between two, before the first, after the last.
        time + random.pick(&[0.0, 0.0, 0.5, -1000.0, 1000.0])
    };
    let (one, other) = (time(random), time(random));
    (one.min(other), one.max(other))
}

#[test]
fn a_window_shows_what_was_by_pixel() {
    for_each_log(5, 800, logs(), |log, random| {
        let (recording, mut replay) = replayed(log, random);
        let after = run(log, &log.settings, &[]);
        for dependency in 0..log.settings.dependencies.len().min(3) {
            let (from, to) = some_window(random, &mut replay, &recording);
            let pixels = random.pick(&[1, 2, 7, 20]);
            let found = replay.window(&recording, dependency, from, to, pixels);
            let expected = window(log, &after, dependency, (from, to), pixels);
            assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{from} to {to}");
        }
    });
}

#[test]
fn a_sweep_is_a_replay_per_threshold() {
    for_each_log(6, 800, logs(), |log, random| {
        let (recording, _) = replayed(log, random);
        let kind = recording.kind().unwrap_or(MarkerKind::Time);
        let unit = if kind == MarkerKind::Time { random.pick(&[1.0, 1000.0, 0.25, 60_000.0]) } else { 0.1 };
        let count = random.below(12);
        let thresholds: Vec<f64> = (0..count).map(|_| random.below(60) as f64 * unit).collect();
        let durations: Vec<Duration> = thresholds.iter().map(|&it| Duration::Plain(it)).collect();
        let found = sweep_with_blocks(&recording, &log.settings, &durations, log.block).unwrap();
        assert_eq!(found.len(), count);
        for (found, threshold) in found.iter().zip(durations) {
            let mut settings = log.settings.clone();
            settings.dependencies.iter_mut().for_each(|(_, own)| *own = Some(threshold));
            let mut replay = Replay::new(&recording, settings).unwrap();
            replay.advance(&recording, usize::MAX).unwrap();
            let expected = replay.summary(&recording).dependencies;
            for (found, expected) in found.dependencies.iter().zip(&expected) {
                assert_eq!(
                    (&found.name, found.downtimes, found.open),
                    (&expected.name, expected.downtimes, expected.open)
                );
                same(found.total, expected.total, "total");
                same(found.longest, expected.longest, "longest");
            }
        }
    });
}

#[test]
fn a_row_is_found_by_its_time() {
    for_each_log(7, 800, logs() / 8, |log, random| {
        let (recording, mut replay) = replayed(log, random);
        let after = run(log, &log.settings, &[]);
        for _ in 0..4 {
            let (time, _) = some_window(random, &mut replay, &recording);
            let expected = after.iter().rposition(|after| after.time.is_nan() || after.time <= time);
            assert_eq!(replay.index_at(&recording, time), expected);
        }
        for (row, after) in after.iter().enumerate() {
            same(replay.time_at(&recording, row), after.time, "time");
        }
        assert!(replay.time_at(&recording, log.rows.len()).is_nan());
    });
}

#[test]
fn another_threshold_gives_what_a_replay_with_it_gives() {
    for_each_log(8, 1500, logs() / 16, |log, random| {
        let (recording, mut replay) = replayed(log, random);
        let mut settings = log.settings.clone();
        for (_, threshold) in &mut settings.dependencies {
            if random.one_in(2) {
                *threshold = Some(Duration::Plain(random.below(60) as f64));
            }
        }
        let pixels = 20;
        let (from, to) = some_window(random, &mut replay, &recording);
        for dependency in 0..settings.dependencies.len() {
            replay.window(&recording, dependency, from, to, pixels);
        }
        replay.change_thresholds(&recording, &settings.dependencies).unwrap();
        let mut fresh = Replay::new(&recording, settings.clone()).unwrap();
        fresh.advance(&recording, usize::MAX).unwrap();
        assert_eq!(format!("{:?}", replay.transitions()), format!("{:?}", fresh.transitions()));
        assert_eq!(format!("{:?}", replay.incidents(&recording)), format!("{:?}", fresh.incidents(&recording)));
        assert_eq!(replay.summary(&recording), fresh.summary(&recording));
        for dependency in 0..settings.dependencies.len() {
            let found = replay.window(&recording, dependency, from, to, pixels);
            assert_eq!(format!("{found:?}"), format!("{:?}", fresh.window(&recording, dependency, from, to, pixels)));
        }
        for _ in log.rows.iter().take(3) {
            let row = random.below(log.rows.len());
            assert_eq!(replay.record_at(&recording, row), fresh.record_at(&recording, row));
        }
    });
}
