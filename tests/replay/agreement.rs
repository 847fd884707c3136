//! What a replay finds is what the engine does when it is fed row by row.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use slipstream_checkpoint::replay::{Recording, Replay};

use crate::logs::{Log, Random};
use crate::plain::{After, run};

pub(crate) fn logs() -> usize {
    std::env::var("REPLAY_LOGS").ok().and_then(|count| count.parse().ok()).unwrap_or(100_000)
}

/// Each log has a seed of its own, which a failure names.
pub(crate) fn for_each_log(salt: u64, longest: usize, count: usize, check: impl Fn(&Log, &mut Random) + Sync) {
    if let Ok(seed) = std::env::var("REPLAY_SEED") {
        let mut random = Random(seed.parse().expect("a seed"));
        let log = Log::random(&mut random, longest);
        println!("{log:?}");
        return check(&log, &mut random);
    }
    let check = &check;
    std::thread::scope(|scope| {
        for part in 0..2 {
            scope.spawn(move || {
                for number in (part..count).step_by(2) {
                    let seed = salt << 32 | number as u64;
                    let mut random = Random(seed);
                    let log = Log::random(&mut random, longest);
                    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| check(&log, &mut random))) {
                        eprintln!("REPLAY_SEED={seed} ({} rows, blocks of {})", log.rows.len(), log.block);
                        resume_unwind(panic);
                    }
                }
            });
        }
    });
}

/// A replay of the whole log, that came to it in one piece or in several.
pub(crate) fn replayed(log: &Log, random: &mut Random) -> (Recording, Replay) {
    let mut recording = Recording::new(None);
    let is_live = random.one_in(3);
    let mut there = if is_live { random.below(log.rows.len() + 1) } else { log.rows.len() };
    log.append(&mut recording, 0..there);
    let mut replay = Replay::with_blocks(&recording, log.settings.clone(), log.block).unwrap();
    loop {
        let rows = if random.one_in(2) { usize::MAX } else { 1 + random.below(100) };
        let is_at_end = replay.advance(&recording, rows).unwrap();
        if is_at_end && there == log.rows.len() {
            break;
        }
        if is_live && (is_at_end || random.one_in(4)) {
            let next = log.rows.len().min(there + random.below(60));
            log.append(&mut recording, there..next);
            there = next;
        }
    }
    assert_eq!(replay.position(), log.rows.len());
    (recording, replay)
}

pub(crate) fn same(found: f64, expected: f64, what: &str) {
    assert!(found == expected || (found.is_nan() && expected.is_nan()), "{what}: {found}, not {expected}");
}

fn transitions(replay: &Replay, after: &[After]) {
    let found = replay.transitions();
    let mut place = 0;
    let count = after.first().map_or(0, |first| first.phases.len());
    let mut phases = vec![slipstream_checkpoint::Phase::Unknown; count];
    for (row, after) in after.iter().enumerate() {
        for (dependency, phase) in phases.iter_mut().enumerate() {
            if after.phases[dependency] != *phase {
                *phase = after.phases[dependency];
                assert!(place < found.len(), "row {row}: {dependency} became {phase:?}");
                let at = (found.index[place] as usize, usize::from(found.dependency[place]), found.phase[place]);
                assert_eq!(at, (row, dependency, *phase as u8), "transition {place}");
                same(found.lag[place], after.lags[dependency], "lag");
                same(found.time[place], after.time, "time");
                place += 1;
            }
        }
    }
    assert_eq!(found.len(), place);
}

#[test]
fn the_transitions_are_those_of_the_engine() {
    for_each_log(1, 1500, logs(), |log, random| {
        let (_, replay) = replayed(log, random);
        transitions(&replay, &run(log, &log.settings, &[]));
    });
}

#[test]
fn the_record_after_any_row_is_that_of_the_engine() {
    for_each_log(2, 1500, logs(), |log, random| {
        let (recording, mut replay) = replayed(log, random);
        let rows: Vec<usize> = (0..3).filter(|_| !log.rows.is_empty()).map(|_| random.below(log.rows.len())).collect();
        let after = run(log, &log.settings, &rows);
        for row in rows {
            assert_eq!(replay.record_at(&recording, row), after[row].record, "after row {row}");
        }
    });
}
