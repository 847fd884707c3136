//! A message of the dependent is being handled: it counts, and every dependency is asked whether it keeps up.

use crate::checkpoint::{Check, Checkpoint, Downtime, Effect, Progress, Purpose};
use crate::dependency::Phase;
use crate::error::Error;
use crate::marker::{Marker, MarkerKind};

impl<S: Clone + Default> Checkpoint<S> {
    /// A message of the dependent at `marker`; `state` replaces the one before, if given. What was found is then in
    /// [`Checkpoint::downtime`].
    pub fn pulse(&mut self, marker: Marker, state: Option<S>) -> Result<Progress, Error> {
        let marker = self.accept(marker)?;
        let before = self.begin();
        let core = &mut self.core;
        core.kind = Some(marker.kind);
        core.downtime = None;
        let last = core.position.sequence;
        if let Some(state) = state {
            core.position.state = state;
        }
        core.position.sequence += 1;
        core.position.marker = Some(match core.position.marker {
            Some(highest) if marker.kind != MarkerKind::Opaque => highest.max(marker.value),
            _ => marker.value,
        });
        for it in &mut core.dependencies {
            let has_reached = marker.kind != MarkerKind::Opaque && it.marker.is_some_and(|heard| heard >= marker.value);
            if has_reached && it.last_good.sequence == last && !it.phase.is_down() {
                it.last_good = core.position.clone();
            }
        }
        let end = self.core.dependencies.len();
        Ok(self.ask_each(Purpose::Pulse, 0, end, before))
    }

    /// Asks one dependency, by its default check at once.
    pub(crate) fn pulse_of(&mut self, dependency: usize) -> Option<Check> {
        let it = &mut self.core.dependencies[dependency];
        if it.phase == Phase::Unknown && it.assumed.is_none() {
            it.assumed = self.core.position.marker;
            it.is_guess = true;
            it.checkpoint_state = Some(self.core.position.state.clone());
        }
        if it.phase.is_excused() {
            return None;
        }
        if it.own_downtime_check {
            return Some(Check::Downtime);
        }
        let (threshold, is_down) = (it.threshold.length, it.phase.is_down());
        let lag = self.lag(dependency).filter(|&lag| lag > threshold);
        if lag.is_some() || is_down {
            self.answer_downtime(dependency, lag.is_some(), lag);
        }
        None
    }

    pub(crate) fn answer_downtime(&mut self, dependency: usize, is_down: bool, lag: Option<f64>) {
        if is_down {
            self.core.downtime = self.core.downtime.or(Some(Downtime { dependency, lag }));
            let it = &mut self.core.dependencies[dependency];
            if !it.phase.is_down() {
                self.went_down(dependency);
            } else if it.recovery.relapse == 0 && it.recovery.then.is_none() {
                it.recovery.relapse = self.core.position.sequence;
            }
        }
        self.try_recovery_again(dependency);
    }

    /// Down: the pause, if it is the first one, and the report.
    pub(crate) fn went_down(&mut self, dependency: usize) {
        self.core.dependencies[dependency].phase = Phase::Down;
        self.request_pause(dependency);
        self.effects.push_back(Effect::Downtime { dependency });
    }
}
