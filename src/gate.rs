//! The gate: may a message at this marker be handled without running ahead of any dependency? It changes nothing.

use crate::checkpoint::{Checkpoint, Effect, threshold_unit};
use crate::dependency::Dependency;
use crate::duration::{Duration, Span};
use crate::error::{Code, Error};
use crate::marker::{Marker, MarkerKind};

/// Somebody waits to be admitted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wait {
    pub(crate) ticket: u32,
    marker: Marker,
    drift: Option<f64>,
}

impl<S: Clone + Default> Checkpoint<S> {
    /// Whether a message at `marker` may be handled now. `drift` is how far ahead of every dependency it may be;
    /// default: each one's threshold; 0: never ahead.
    pub fn is_admissible(&self, marker: Marker, drift: Option<Duration>) -> Result<bool, Error> {
        let wait = self.wait(marker, drift)?;
        Ok(self.is_over(&wait))
    }

    /// None where it may be handled now; else the ticket of a wait that ends with [`Effect::Admit`], with
    /// [`Effect::Rewound`], or with [`Checkpoint::cancel`].
    pub fn admit(&mut self, marker: Marker, drift: Option<Duration>) -> Result<Option<u32>, Error> {
        let wait = self.wait(marker, drift)?;
        if self.is_over(&wait) {
            return Ok(None);
        }
        self.tickets = self.tickets.wrapping_add(1);
        self.waiting.push(wait);
        Ok(Some(wait.ticket))
    }

    /// The host no longer waits.
    pub fn cancel(&mut self, ticket: u32) {
        self.waiting.retain(|wait| wait.ticket != ticket);
    }

    /// Whom the waiting admits wait for, in declared order.
    pub fn waiting_for(&self) -> impl Iterator<Item = usize> + '_ {
        let is_waited_for = |it: &Dependency<S>| self.waiting.iter().any(|wait| holds_up(it, wait));
        self.core.dependencies.iter().enumerate().filter_map(move |(index, it)| is_waited_for(it).then_some(index))
    }

    fn wait(&self, marker: Marker, drift: Option<Duration>) -> Result<Wait, Error> {
        if self.core.kind == Some(MarkerKind::Opaque) {
            let message =
                "there is no gate where every dependency has both checks of its own: markers are not compared";
            return Err(Error::new(Code::Option, message));
        }
        let marker = self.accept(marker)?;
        let drift = drift.map(Duration::checked).transpose()?;
        let unfit = |it: &&Dependency<S>| !drift.unwrap_or(it.threshold).fits(marker.kind);
        match self.core.dependencies.iter().find(unfit) {
            Some(dependency) => Err(threshold_unit(&dependency.name)),
            None => Ok(Wait { ticket: self.tickets, marker, drift: drift.map(|span: Span| span.length) }),
        }
    }

    fn is_over(&self, wait: &Wait) -> bool {
        !self.core.dependencies.iter().any(|dependency| holds_up(dependency, wait))
    }

    /// Ends the waits that are over, in the order in which they began.
    #[cold]
    pub(crate) fn admit_waiting(&mut self) {
        let (dependencies, effects) = (&self.core.dependencies, &mut self.effects);
        self.waiting.retain(|wait| {
            let is_held_up = dependencies.iter().any(|dependency| holds_up(dependency, wait));
            if !is_held_up {
                effects.push_back(Effect::Admit { ticket: wait.ticket });
            }
            is_held_up
        });
    }
}

fn holds_up<S>(dependency: &Dependency<S>, wait: &Wait) -> bool {
    let drift = wait.drift.unwrap_or(dependency.threshold.length);
    let has_reached = |heard: f64| wait.marker.kind.distance(wait.marker.value, heard) <= drift;
    dependency.phase.is_down() || (!dependency.phase.is_excused() && !dependency.marker.is_some_and(has_reached))
}
