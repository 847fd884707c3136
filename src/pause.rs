//! Pause and resume as a level: what was last requested of the host, and whether the host managed it.

use crate::checkpoint::{Checkpoint, Effect};

/// What was last requested, because of which dependency.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pause {
    is_requested: bool,
    because_of: usize,
    has_failed: bool,
}

impl Pause {
    /// A request that failed is made again by the next call, by what holds then.
    pub(crate) fn due_again(&mut self, any_down: bool) -> Option<Effect> {
        let dependency = self.because_of;
        let again = if any_down { Effect::Pause { dependency } } else { Effect::Resume };
        std::mem::take(&mut self.has_failed).then_some(again)
    }
}

impl<S: Clone + Default> Checkpoint<S> {
    /// Whether the dependent is asked to stand still.
    pub fn is_paused(&self) -> bool {
        self.core.pause.is_requested
    }

    /// A dependency is down: the pause is requested where none is in force. A resume whose turn has not come finds
    /// it still in force, and stays away.
    pub(crate) fn request_pause(&mut self, dependency: usize) {
        if self.pause_dependent && !self.core.pause.is_requested {
            self.core.pause = Pause { is_requested: true, because_of: dependency, has_failed: false };
            self.effects.push_back(Effect::Pause { dependency });
        }
    }

    /// A dependency is down no longer: the resume may be due when its turn comes.
    pub(crate) fn release(&mut self, dependency: usize) {
        if self.core.pause.is_requested && !self.any_down() {
            self.core.pause.because_of = dependency;
            self.effects.push_back(Effect::Resume);
        }
    }

    /// At its turn: the dependency whose recovery lets the dependent go, or None where it has to stand still, or
    /// does not stand.
    pub fn take_resume(&mut self) -> Option<usize> {
        if self.any_down() {
            return None;
        }
        std::mem::take(&mut self.core.pause.is_requested).then_some(self.core.pause.because_of)
    }

    /// The host could not pause or resume as asked: the pause is in force, and the next call asks again.
    pub fn request_failed(&mut self) {
        self.core.pause.is_requested = true;
        self.core.pause.has_failed = true;
    }
}
