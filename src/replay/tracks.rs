//! The phases of each dependency, and whether the dependent was paused, over the rows.

use std::ops::Range;

use crate::dependency::Phase;

use super::pyramid::{Join, Pyramid};
use super::run::Transitions;

/// A set of phases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Phases(u8);

impl Join for Phases {
    const NONE: Self = Self(0);

    fn join(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Phases {
    pub(crate) fn of(phase: Phase) -> Self {
        Self(1 << phase as u8)
    }

    pub(crate) fn worst(self) -> Option<Phase> {
        const WORST_FIRST: [Phase; 6] =
            [Phase::Down, Phase::Recovering, Phase::Unknown, Phase::Idle, Phase::Ended, Phase::Up];
        WORST_FIRST.into_iter().find(|&phase| self.0 & Self::of(phase).0 != 0)
    }
}

/// A downtime, its recoveries included, by places among the transitions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Downtime {
    pub(crate) from: usize,
    /// The last into a recovery.
    pub(crate) recovering: Option<usize>,
    pub(crate) to: Option<usize>,
    /// The rows after which it was down, as far as is known.
    from_row: u32,
    to_row: u32,
}

impl Downtime {
    /// From the row that found it to before the one that ended it, or to `end`.
    pub(crate) fn rows(&self, end: usize) -> Range<usize> {
        self.from_row as usize..end.min(self.to_row as usize)
    }
}

/// Of one dependency.
#[derive(Clone, Debug, Default)]
pub(crate) struct Track {
    /// At which rows it changed, and to what.
    rows: Vec<u32>,
    phases: Pyramid<Phases>,
    pub(crate) downtimes: Vec<Downtime>,
}

impl Track {
    /// The phases that it was in after any of these rows.
    pub(crate) fn phases(&self, rows: Range<usize>) -> Phases {
        let (held, end) = places(&self.rows, rows);
        match held {
            None => Phases::of(Phase::Unknown).join(self.phases.range(0, end)),
            Some(held) => self.phases.range(held, end),
        }
    }

    /// The downtimes that are not over before a row.
    pub(crate) fn downtimes_from(&self, row: usize) -> &[Downtime] {
        &self.downtimes[self.downtimes.partition_point(|it| it.to_row as usize <= row)..]
    }

    fn push(&mut self, place: usize, row: u32, phase: Phase) {
        let down = self.downtimes.last_mut().filter(|last| last.to.is_none());
        match down {
            None if phase.is_down() => {
                self.downtimes.push(Downtime {
                    from: place,
                    recovering: None,
                    to: None,
                    from_row: row,
                    to_row: u32::MAX,
                });
            }
            None => {}
            Some(downtime) if phase == Phase::Recovering => downtime.recovering = Some(place),
            Some(_) if phase.is_down() => {}
            Some(downtime) => {
                downtime.to = Some(place);
                downtime.to_row = row;
            }
        }
        self.rows.push(row);
        self.phases.push(Phases::of(phase));
    }
}

/// Of these rows, in their order: which is the last at or before the first of a range, and how many are before its end.
fn places(rows: &[u32], range: Range<usize>) -> (Option<usize>, usize) {
    let held = rows.partition_point(|&row| row as usize <= range.start);
    let end = held + rows[held..].partition_point(|&row| (row as usize) < range.end);
    (held.checked_sub(1), end)
}

/// Of all dependencies.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tracks {
    pub(crate) of: Vec<Track>,
    down: Vec<bool>,
    /// The rows at which the dependent was paused, and let go, by turns.
    paused: Vec<u32>,
    /// How many transitions are taken in.
    taken: usize,
}

impl Tracks {
    pub(crate) fn new(dependencies: usize) -> Self {
        Self { of: vec![Track::default(); dependencies], down: vec![false; dependencies], ..Self::default() }
    }

    /// Takes in those transitions that are new. Those of one row come together.
    pub(crate) fn extend(&mut self, transitions: &Transitions) {
        let rows = &transitions.index;
        for place in self.taken..transitions.len() {
            let (row, dependency) = (rows[place], usize::from(transitions.dependency[place]));
            let phase = Phase::ALL[usize::from(transitions.phase[place])];
            self.of[dependency].push(place, row, phase);
            self.down[dependency] = phase.is_down();
            let is_last = rows.get(place + 1) != Some(&row);
            let was_paused = !self.paused.len().is_multiple_of(2);
            if is_last && self.down.contains(&true) != was_paused {
                self.paused.push(row);
            }
        }
        self.taken = transitions.len();
    }

    /// Whether the dependent was paused after any of these rows.
    pub(crate) fn is_paused(&self, rows: Range<usize>) -> bool {
        let (held, end) = places(&self.paused, rows);
        let held = held.map_or(0, |held| held + 1);
        !held.is_multiple_of(2) || end > held
    }
}
