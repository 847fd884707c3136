//! A dependency that was down has caught up: the host does the stale part again, from the last good position, and only
//! then is the dependent let go. And the rewind, by which the host says that it moved the dependent back.

use crate::checkpoint::{Check, Checkpoint, Effect, Position, Progress, Purpose};
use crate::dependency::Phase;
use crate::error::{Code, Error};
use crate::marker::Marker;

/// After a failed recovery: 1 s, doubling up to 1 min.
const FIRST_RETRY: u32 = 1_000;
const LAST_RETRY: u32 = 60_000;

impl<S: Clone + Default> Checkpoint<S> {
    /// Begins the recovery of a dependency that is down and has caught up, or begins a failed one again. Gives the
    /// check to ask where the host decides whether it has caught up.
    pub(crate) fn take_up_recovery(&mut self, dependency: usize) -> Option<Check> {
        self.try_recovery_again(dependency);
        let it = &self.core.dependencies[dependency];
        if it.phase != Phase::Down {
            return None;
        }
        let has_caught_up = if it.recovery.then.is_some() {
            true
        } else if it.own_recovery_check {
            return Some(Check::Recovery);
        } else if self.pause_dependent {
            it.marker.is_some_and(|heard| self.core.position.marker.is_none_or(|dependent| heard > dependent))
        } else if it.own_downtime_check {
            return Some(Check::Downtime);
        } else {
            it.marker.is_some() && self.lag(dependency).is_none_or(|lag| lag <= it.threshold.length)
        };
        if has_caught_up {
            self.begin_recovery(dependency);
        }
        None
    }

    pub(crate) fn answer_recovery(&mut self, dependency: usize, is_truthy: bool) {
        let has_caught_up = is_truthy == self.core.dependencies[dependency].own_recovery_check;
        if has_caught_up {
            self.begin_recovery(dependency);
        }
    }

    pub(crate) fn begin_recovery(&mut self, dependency: usize) {
        let from = self.core.position.clone();
        let it = &mut self.core.dependencies[dependency];
        it.phase = Phase::Recovering;
        it.recovery.from = from;
        it.recovery.relapse = 0;
        it.recovery.failures = 0;
        if self.awaits_recovery {
            self.attempt_recovery(dependency);
        } else {
            self.finish_recovery(dependency);
        }
    }

    fn attempt_recovery(&mut self, dependency: usize) {
        let recovery = &mut self.core.dependencies[dependency].recovery;
        recovery.is_running = true;
        recovery.attempt += 1;
        self.effects.push_back(Effect::Recovery { dependency, attempt: recovery.attempt });
    }

    /// A failed recovery is tried again by every call that concerns it.
    #[cold]
    pub(crate) fn try_recovery_again(&mut self, dependency: usize) {
        let it = &self.core.dependencies[dependency];
        if it.phase == Phase::Recovering && !it.recovery.is_running {
            self.attempt_recovery(dependency);
        }
    }

    fn finish_recovery(&mut self, dependency: usize) {
        let it = &mut self.core.dependencies[dependency];
        it.last_good = it.recovery.from.clone();
        it.recovery.is_running = false;
        if it.recovery.relapse > 0 {
            // What was handled since is as stale as what has been done again was.
            return self.went_down(dependency);
        }
        it.phase = it.recovery.then.take().unwrap_or(it.known_phase());
        self.release(dependency);
    }

    /// The host has done the stale part again. False where this attempt no longer counts.
    pub fn recovered(&mut self, dependency: usize, attempt: u32) -> bool {
        let is_current = self.is_current(dependency, attempt);
        if is_current {
            self.finish_recovery(dependency);
            // Where it has relapsed, it may have caught up since; a check of the host's own is asked at its next heartbeat.
            self.take_up_recovery(dependency);
            self.settle();
        }
        is_current
    }

    /// The host could not do the stale part again: still recovering, still paused, and tried again.
    pub fn recovery_failed(&mut self, dependency: usize, attempt: u32) {
        if self.is_current(dependency, attempt) {
            let recovery = &mut self.core.dependencies[dependency].recovery;
            recovery.is_running = false;
            let milliseconds = (FIRST_RETRY << recovery.failures).min(LAST_RETRY);
            recovery.failures = (recovery.failures + 1).min(16);
            self.effects.push_back(Effect::RetryAfter { dependency, milliseconds });
        }
    }

    /// The time of [`Effect::RetryAfter`] is over.
    pub fn retry(&mut self, dependency: usize) {
        self.try_recovery_again(dependency);
        self.settle();
    }

    fn is_current(&self, dependency: usize, attempt: u32) -> bool {
        let recovery = &self.core.dependencies[dependency].recovery;
        recovery.is_running && recovery.attempt == attempt
    }

    /// The host has moved the dependent back to this position. No last good position stays beyond it, so that
    /// overlapping downtimes skip nothing.
    pub fn rewind(&mut self, state: S, marker: Option<Marker>, sequence: u64) -> Result<Progress, Error> {
        let marker = marker.map(|marker| self.accept(marker)).transpose()?;
        if sequence > self.core.position.sequence {
            let message = "not a sequence to go back to: the dependent has not come so far";
            return Err(Error::new(Code::Option, message).of(sequence as f64));
        }
        let before = self.begin();
        let to = Position { state, marker: marker.map(|it| it.value), sequence };
        let core = &mut self.core;
        core.kind = core.kind.or(marker.map(|it| it.kind));
        for it in &mut core.dependencies {
            if it.recovery.relapse > to.sequence {
                it.recovery.relapse = 0;
            }
            for good in [&mut it.last_good, &mut it.recovery.from] {
                if good.sequence > to.sequence {
                    *good = to.clone();
                }
            }
        }
        core.position = to;
        let end = core.dependencies.len();
        Ok(self.ask_each(Purpose::Rewind, 0, end, before))
    }

    /// What a rewind, once decided, does to items in flight.
    pub(crate) fn end_epoch(&mut self) {
        self.epoch += 1;
        for wait in self.waiting.drain(..) {
            self.effects.push_back(Effect::Rewound { ticket: wait.ticket });
        }
        self.effects.push_back(Effect::Discard);
    }
}
