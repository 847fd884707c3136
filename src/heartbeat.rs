//! A message of a dependency was handled; and what else the host can say of one: idle, ended, its partitions, forgotten.

use crate::checkpoint::{Checkpoint, Progress, Purpose};
use crate::dependency::Phase;
use crate::error::{Code, Error};
use crate::marker::{Marker, MarkerKind};
use crate::prelude::*;

impl<S: Clone + Default> Checkpoint<S> {
    /// A message of `dependency` at `marker` was handled, of its `partition` if it has any.
    pub fn heartbeat(
        &mut self,
        dependency: usize,
        partition: Option<usize>,
        marker: Marker,
    ) -> Result<Progress, Error> {
        let marker = self.accept(marker)?;
        let heard = &self.core.dependencies[dependency];
        if partition.is_some() && marker.kind == MarkerKind::Opaque {
            return Err(no_partitions(&heard.name));
        }
        if partition.is_none() && heard.partitions.in_use() {
            let message = ["name the partition: \"", &heard.name, "\" is heard by its partitions"].concat();
            return Err(Error::new(Code::Option, message).about(&heard.name));
        }
        let before = self.begin();
        self.core.kind = Some(marker.kind);
        let is_compared = marker.kind != MarkerKind::Opaque;
        let heard = &mut self.core.dependencies[dependency];
        heard.checkpoint_state = Some(self.core.position.state.clone());
        let moved = heard.hear(partition, marker.value, is_compared);
        if moved && self.is_reliable(dependency) {
            self.core.dependencies[dependency].last_good = self.core.position.clone();
        }
        if !self.core.dependencies[dependency].phase.is_down() {
            // As ask_each would, where there is nothing to ask.
            self.settle();
            return Ok(Progress::Done);
        }
        Ok(self.ask_each(Purpose::Recovery, dependency, dependency + 1, before))
    }

    /// Whether what is joined with it now may be relied on: it is not down, and not further behind than allowed.
    fn is_reliable(&self, dependency: usize) -> bool {
        let it = &self.core.dependencies[dependency];
        !it.phase.is_down()
            && (it.own_downtime_check || self.lag(dependency).is_none_or(|lag| lag <= it.threshold.length))
    }

    /// How far a message at `marker` is behind the dependent, 0 where it is not. None before the first pulse, and
    /// where markers are not compared.
    pub fn lag_of(&self, marker: f64) -> Option<f64> {
        let kind = self.core.kind.filter(|&kind| kind != MarkerKind::Opaque)?;
        Some(kind.distance(self.core.position.marker?, marker).max(0.0))
    }

    /// Nothing newer exists for now: it is not waited for until its next heartbeat.
    pub fn mark_idle(&mut self, dependency: usize, partition: Option<usize>) -> Progress {
        self.excuse(dependency, partition, Phase::Idle)
    }

    /// Nothing newer will come; of a partition: it is not ours any more.
    pub fn mark_ended(&mut self, dependency: usize, partition: Option<usize>) -> Progress {
        self.excuse(dependency, partition, Phase::Ended)
    }

    fn excuse(&mut self, dependency: usize, partition: Option<usize>, phase: Phase) -> Progress {
        let before = self.begin();
        let it = &mut self.core.dependencies[dependency];
        match partition {
            None => it.excuse(phase),
            Some(index) => {
                match phase {
                    Phase::Idle => it.partitions.mark_idle(index),
                    _ => it.partitions.mark_ended(index),
                }
                it.settle();
            }
        }
        self.ask_each(Purpose::Recovery, dependency, dependency + 1, before)
    }

    /// From now on exactly these partitions count; new ones are unheard.
    pub fn assign_partitions(&mut self, dependency: usize, names: &[String]) -> Progress {
        let before = self.begin();
        let it = &mut self.core.dependencies[dependency];
        it.partitions.assign(names);
        it.settle();
        self.ask_each(Purpose::Recovery, dependency, dependency + 1, before)
    }

    /// Its position is void: unknown again, for a rebuilt table or after a marker from the far future.
    pub fn forget(&mut self, dependency: usize) {
        self.core.dependencies[dependency].forget();
        self.release(dependency);
        self.settle();
    }
}

#[cold]
pub(crate) fn no_partitions(dependency: &str) -> Error {
    let message = "markers that are not compared have no partitions: leave them out";
    Error::new(Code::Option, message).about(dependency)
}
