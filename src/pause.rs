//! Pause and resume as a level: what was last requested of the host, and whether the host managed it.

use crate::checkpoint::{Checkpoint, Effect};

/// What was last requested, because of which dependency.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pause {
    is_requested: bool,
    because_of: usize,
    /// The host did not manage it: it is requested again.
    pub(crate) has_failed: bool,
    /// A resume waits for its turn.
    resume_is_due: bool,
}

impl<S: Clone + Default> Checkpoint<S> {
    /// Whether the dependent is asked to stand still.
    pub fn is_paused(&self) -> bool {
        self.core.pause.is_requested
    }

    /// A dependency is down: the pause is requested where none is in force. A resume whose turn has not come finds
    /// it still in force, and stays away.
    pub(crate) fn request_pause(&mut self, dependency: usize) {
        let is_only_one = self.core.dependencies.iter().filter(|it| it.phase.is_down()).count() == 1;
        let is_due = !self.core.pause.is_requested || (self.core.pause.has_failed && is_only_one);
        if self.pause_dependent && is_due {
            self.pause_because_of(dependency);
        }
    }

    fn pause_because_of(&mut self, dependency: usize) {
        let pause = &mut self.core.pause;
        *pause = Pause { is_requested: true, because_of: dependency, has_failed: false, ..*pause };
        self.effects.push_back(Effect::Pause { dependency });
    }

    /// A dependency is down no longer: the resume may be due when its turn comes.
    pub(crate) fn release(&mut self, dependency: usize) {
        if !self.any_down() && self.core.pause.is_requested && !self.core.pause.resume_is_due {
            self.core.pause.because_of = dependency;
            self.request_resume();
        }
    }

    fn request_resume(&mut self) {
        self.core.pause.resume_is_due = true;
        self.effects.push_back(Effect::Resume);
    }

    /// At its turn: the dependency whose recovery lets the dependent go, or None where it has to stand still, or
    /// does not stand.
    pub fn take_resume(&mut self) -> Option<usize> {
        let any_down = self.any_down();
        let pause = &mut self.core.pause;
        pause.resume_is_due = false;
        if any_down || !pause.is_requested {
            return None;
        }
        *pause = Pause { because_of: pause.because_of, ..Pause::default() };
        Some(pause.because_of)
    }

    /// The host could not pause or resume as asked: the pause is in force, and the next call asks again.
    pub fn request_failed(&mut self) {
        self.core.pause.is_requested = true;
        self.core.pause.has_failed = true;
    }

    /// A request that failed is made again, by what holds now.
    #[cold]
    pub(crate) fn request_again(&mut self) {
        match self.first_down() {
            Some(dependency) => self.pause_because_of(dependency),
            None if !self.core.pause.resume_is_due => self.request_resume(),
            None => {}
        }
    }

    pub(crate) fn any_down(&self) -> bool {
        self.first_down().is_some()
    }

    fn first_down(&self) -> Option<usize> {
        self.core.dependencies.iter().position(|dependency| dependency.phase.is_down())
    }
}
