//! The state machine: what every call has in common. It takes plain values, has no clock and no I/O, and
//! tells the host what to do next by a queue of [`Effect`]s. The calls themselves are named by their rules:
//! `heartbeat.rs`, `pulse.rs`, `recovery.rs`, `gate.rs`.

use alloc::collections::VecDeque;

use crate::dependency::{Dependency, DependencySettings, Phase, check_name};
use crate::error::{Code, Error};
use crate::gate::Wait;
use crate::heartbeat::no_partitions;
use crate::marker::{Marker, MarkerKind};
use crate::pause::Pause;
use crate::prelude::*;

/// Where the dependent stood: its state, its highest marker, and how many pulses had been counted.
///
/// Positions are ordered by sequence, never by marker.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position<S> {
    /// The state, or the host's handle for it.
    pub state: S,
    /// None before the first pulse.
    pub marker: Option<f64>,
    /// The count of pulses up to here.
    pub sequence: u64,
}

/// What a host declares of a checkpoint.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Part of the key of the record: letters, digits, `.`, `_` and `-`.
    pub name: String,
    /// False: downtime is reported, nothing is paused or resumed.
    pub pause_dependent: bool,
    /// Whether the host does the stale part again and reports when it has: see [`Effect::Recovery`].
    pub awaits_recovery: bool,
    /// In the order in which they are asked.
    pub dependencies: Vec<DependencySettings>,
}

/// What the host has to do, in this order, after a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// Pause the dependent at once, before anything is awaited.
    Pause {
        /// The first one down.
        dependency: usize,
    },
    /// Report the downtime, once the record is stored.
    Downtime {
        /// Which one went down.
        dependency: usize,
    },
    /// Do again what is stale, from the dependency's last good position, once the record is stored; then call
    /// [`Checkpoint::recovered`] or [`Checkpoint::recovery_failed`].
    Recovery {
        /// Which one caught up.
        dependency: usize,
        /// To be given back with the outcome.
        attempt: u32,
    },
    /// When its turn comes, after what stands before it: ask [`Checkpoint::take_resume`].
    Resume,
    /// Call [`Checkpoint::retry`] after that many milliseconds, in place of an earlier time for that dependency.
    RetryAfter {
        /// Whose recovery failed.
        dependency: usize,
        /// How long to wait.
        milliseconds: u32,
    },
    /// The wait with this ticket is over.
    Admit {
        /// As [`Checkpoint::admit`] gave it.
        ticket: u32,
    },
    /// The wait with this ticket has lost its item to a rewind.
    Rewound {
        /// As [`Checkpoint::admit`] gave it.
        ticket: u32,
    },
    /// Drop what was read ahead of the dependent: the stream was moved back.
    Discard,
}

/// Which of the host's own checks to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Truthy means down.
    Downtime,
    /// Truthy means caught up.
    Recovery,
}

/// How far a call has come.
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub enum Progress {
    /// Decided: do the effects and store the record.
    Done,
    /// The host's own check is needed: give its result to [`Checkpoint::answer`], or [`Checkpoint::abandon`] the
    /// call, which leaves everything as it was before.
    Ask {
        /// Whose check.
        dependency: usize,
        /// Which one.
        check: Check,
    },
}

/// The downtime that a pulse found: that of the first dependency, in declared order, that is down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Downtime {
    /// Which one.
    pub dependency: usize,
    /// How far it is behind; None where the host's own check said so and has the value.
    pub lag: Option<f64>,
}

/// What is asked of each dependency in turn.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose {
    Pulse,
    Recovery,
    Rewind,
}

/// A call under way, which dependency's check was asked for, and what to go back to.
#[derive(Clone, Debug)]
pub(crate) struct Turn<S> {
    pub(crate) purpose: Purpose,
    pub(crate) asked: usize,
    pub(crate) end: usize,
    before: Option<Box<Before<S>>>,
}

/// What an abandoned call goes back to.
#[derive(Clone, Debug)]
pub(crate) struct Before<S> {
    core: Core<S>,
    /// How many effects of earlier calls the host has not taken yet.
    effects: usize,
}

/// All that a call may change and that an abandoned one must leave as it was.
#[derive(Clone, Debug)]
pub(crate) struct Core<S> {
    pub(crate) kind: Option<MarkerKind>,
    pub(crate) position: Position<S>,
    pub(crate) dependencies: Vec<Dependency<S>>,
    pub(crate) pause: Pause,
    pub(crate) downtime: Option<Downtime>,
}

/// Event-time checkpoints between one dependent stream and the dependencies it needs.
///
/// `S` stands for the dependent's state: the value itself, an `Rc` of it, or a handle. It is cloned, never looked into.
#[derive(Clone, Debug)]
pub struct Checkpoint<S> {
    pub(crate) name: String,
    pub(crate) pause_dependent: bool,
    pub(crate) awaits_recovery: bool,
    has_own_checks: bool,
    pub(crate) core: Core<S>,
    /// Counts the rewinds: an item admitted in an earlier epoch will come again.
    pub(crate) epoch: u32,
    pub(crate) waiting: Vec<Wait>,
    pub(crate) tickets: u32,
    pub(crate) effects: VecDeque<Effect>,
    pub(crate) turn: Option<Turn<S>>,
    /// Records of dependencies that are no longer declared, as they were.
    pub(crate) undeclared: Vec<(String, String)>,
}

impl<S: Clone + Default> Checkpoint<S> {
    /// A checkpoint without a past. See [`Checkpoint::restore`] for one with.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        check_name("checkpoint", &settings.name)?;
        let mut dependencies: Vec<Dependency<S>> = Vec::with_capacity(settings.dependencies.len());
        for declared in settings.dependencies {
            if dependencies.iter().any(|other| other.name == declared.name) {
                let message =
                    ["two dependencies are named \"", &declared.name, "\": a name is the identity in the record"]
                        .concat();
                return Err(Error::new(Code::DependencyDuplicate, message).about(&declared.name));
            }
            dependencies.push(Dependency::new(declared)?);
        }
        let own = |dependency: &Dependency<S>| dependency.own_downtime_check && dependency.own_recovery_check;
        let is_opaque = !dependencies.is_empty() && dependencies.iter().all(own);
        if let Some(it) = dependencies.iter().find(|it| is_opaque && it.partitions.in_use()) {
            return Err(no_partitions(&it.name));
        }
        Ok(Self {
            name: settings.name,
            pause_dependent: settings.pause_dependent,
            awaits_recovery: settings.awaits_recovery,
            has_own_checks: dependencies.iter().any(|it| it.own_downtime_check || it.own_recovery_check),
            core: Core {
                kind: is_opaque.then_some(MarkerKind::Opaque),
                position: Position::default(),
                dependencies,
                pause: Pause::default(),
                downtime: None,
            },
            epoch: 0,
            waiting: Vec::new(),
            tickets: 0,
            effects: VecDeque::new(),
            turn: None,
            undeclared: Vec::new(),
        })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its markers are; None before the first.
    pub fn kind(&self) -> Option<MarkerKind> {
        self.core.kind
    }

    /// Where the dependent stands.
    pub fn position(&self) -> &Position<S> {
        &self.core.position
    }

    /// Up to here everything handled was joined with what may be relied on, whichever dependency it needed.
    pub fn last_good(&self) -> &Position<S> {
        let mut good = &self.core.position;
        for it in &self.core.dependencies {
            if !it.phase.is_excused() && it.last_good.sequence < good.sequence {
                good = &it.last_good;
            }
        }
        good
    }

    /// The dependencies, in declared order.
    pub fn dependencies(&self) -> &[Dependency<S>] {
        &self.core.dependencies
    }

    /// How many times the dependent was moved back.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// What the last pulse found.
    pub fn downtime(&self) -> Option<Downtime> {
        self.core.downtime
    }

    /// The next thing to do. To be asked after every call until it gives None.
    pub fn next_effect(&mut self) -> Option<Effect> {
        self.effects.pop_front()
    }

    /// Whether there is something to do.
    pub fn has_effects(&self) -> bool {
        !self.effects.is_empty()
    }

    /// Which dependency a call is about: the named one, or the only one.
    pub fn index(&self, name: Option<&str>) -> Result<usize, Error> {
        let names = || self.core.dependencies.iter().map(Dependency::name).collect::<Vec<_>>().join(", ");
        match name {
            Some(name) => self.core.dependencies.iter().position(|it| it.name == name).ok_or_else(|| {
                let message = ["no dependency is named \"", name, "\": there is ", &names()].concat();
                Error::new(Code::DependencyUnknown, message).about(name)
            }),
            None if self.core.dependencies.len() == 1 => Ok(0),
            None => {
                let message = ["name the dependency: there are several (", &names(), ")"].concat();
                Err(Error::new(Code::DependencyRequired, message))
            }
        }
    }

    /// The index of a partition of a dependency, for [`Checkpoint::heartbeat`]. It counts from its first heartbeat.
    pub fn partition(&mut self, dependency: usize, name: &str) -> usize {
        self.core.dependencies[dependency].partitions.index(name)
    }

    /// Refuses a marker that cannot be compared with those before it. Changes nothing.
    #[inline]
    pub(crate) fn accept(&self, marker: Marker) -> Result<Marker, Error> {
        let is_routine = self.core.kind == Some(marker.kind) && marker.is_plain_date();
        if is_routine { Ok(marker) } else { self.accept_other(marker) }
    }

    #[cold]
    fn accept_other(&self, marker: Marker) -> Result<Marker, Error> {
        let marker = marker.checked()?;
        match self.core.kind {
            Some(kind) if kind == marker.kind => {}
            Some(kind) => {
                let message = [marker.kind.one(), ", and the markers of this checkpoint are ", kind.many()].concat();
                return Err(Error::new(Code::MarkerMixed, message).of(marker.value));
            }
            None if marker.kind == MarkerKind::Opaque => {
                let message = "a token, and the markers of this checkpoint are compared";
                return Err(Error::new(Code::MarkerType, message).of(marker.value));
            }
            None => self.check_units(marker.kind)?,
        }
        Ok(marker)
    }

    /// Numeric markers have the host's unit: so must the thresholds.
    pub(crate) fn check_units(&self, kind: MarkerKind) -> Result<(), Error> {
        let unfit = |it: &&Dependency<S>| !it.own_downtime_check && !it.threshold.fits(kind);
        match self.core.dependencies.iter().find(unfit) {
            None => Ok(()),
            Some(dependency) => Err(threshold_unit(&dependency.name)),
        }
    }

    /// How far the dependent is ahead of what the dependency was heard, or of where its silence began.
    pub(crate) fn lag(&self, dependency: usize) -> Option<f64> {
        let dependency = self.core.dependencies[dependency].checkpoint_marker()?;
        Some(self.core.kind?.distance(self.core.position.marker?, dependency))
    }

    /// Keeps what an abandoned call has to restore, where the host may refuse to answer.
    #[inline]
    pub(crate) fn begin(&mut self) -> Option<Box<Before<S>>> {
        if self.has_own_checks { Some(self.keep()) } else { None }
    }

    #[cold]
    fn keep(&self) -> Box<Before<S>> {
        Box::new(Before { core: self.core.clone(), effects: self.effects.len() })
    }

    /// What is decided, where a call is under way that may still leave everything as it was.
    pub(crate) fn before(&self) -> Option<&Core<S>> {
        self.turn.as_ref()?.before.as_deref().map(|before| &before.core)
    }

    /// Asks the dependencies from `next` to `end` in turn.
    pub(crate) fn ask_each(
        &mut self,
        purpose: Purpose,
        next: usize,
        end: usize,
        before: Option<Box<Before<S>>>,
    ) -> Progress {
        for dependency in next..end {
            let asked = match purpose {
                Purpose::Pulse => self.pulse_of(dependency),
                Purpose::Recovery | Purpose::Rewind => self.take_up_recovery(dependency),
            };
            if let Some(check) = asked {
                self.turn = Some(Turn { purpose, asked: dependency, end, before });
                return Progress::Ask { dependency, check };
            }
        }
        if matches!(purpose, Purpose::Rewind) {
            self.end_epoch();
        }
        self.settle();
        Progress::Done
    }

    /// The result of the check that the call under way asked for.
    ///
    /// # Panics
    /// Where no call is under way.
    pub fn answer(&mut self, is_truthy: bool) -> Progress {
        let Turn { purpose, asked, end, before } = self.turn.take().expect("a call that asked");
        match purpose {
            Purpose::Pulse => self.answer_downtime(asked, is_truthy, None),
            Purpose::Recovery | Purpose::Rewind => self.answer_recovery(asked, is_truthy),
        }
        self.ask_each(purpose, asked + 1, end, before)
    }

    /// Gives up the call under way: everything is as it was before.
    pub fn abandon(&mut self) {
        if let Some(before) = self.turn.take().and_then(|turn| turn.before) {
            self.core = before.core;
            self.effects.truncate(before.effects);
        }
    }

    /// What follows from any change: levels that are to be requested again, waits that are over.
    #[inline]
    pub(crate) fn settle(&mut self) {
        if self.core.pause.has_failed {
            self.request_again();
        }
        if !self.waiting.is_empty() {
            self.admit_waiting();
        }
    }

    /// After a restart: what is in force is requested again, and nothing is known to be idle any more.
    pub(crate) fn reopen(&mut self) {
        for dependency in 0..self.core.dependencies.len() {
            let it = &mut self.core.dependencies[dependency];
            if it.phase.is_excused() {
                it.phase = it.known_phase();
            }
            if !it.phase.is_down() {
                continue;
            }
            let was_recovering = it.phase == Phase::Recovering;
            self.went_down(dependency);
            if was_recovering {
                self.begin_recovery(dependency);
            }
        }
    }
}

pub(crate) fn threshold_unit(dependency: &str) -> Error {
    let (before, after) = (
        "numeric markers have a unit of their own: give the threshold or drift of \"",
        "\" as a plain number of that unit",
    );
    let message = [before, dependency, after].concat();
    Error::new(Code::ThresholdUnit, message).about(dependency)
}
