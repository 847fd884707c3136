//! One dependency: how far it was heard, its phase, and up to where the dependent may rely on it.

use crate::checkpoint::Position;
use crate::duration::{Duration, Span, threshold};
use crate::error::{Code, Error};
use crate::partitions::{Hearing, Lowest, Partitions};
use crate::prelude::*;

/// Where a dependency stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Never heard, or not of every declared partition.
    Unknown,
    /// Heard, and not too far behind.
    Up,
    /// Too far behind the dependent.
    Down,
    /// Caught up; the host does the stale part again.
    Recovering,
    /// On the host's word: nothing newer exists for now.
    Idle,
    /// On the host's word: nothing newer will come.
    Ended,
}

impl Phase {
    /// All of them, by their code.
    pub const ALL: [Self; 6] = [Self::Unknown, Self::Up, Self::Down, Self::Recovering, Self::Idle, Self::Ended];

    /// The phase as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Up => "up",
            Self::Down => "down",
            Self::Recovering => "recovering",
            Self::Idle => "idle",
            Self::Ended => "ended",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.as_str() == text)
    }

    /// Whether it is down or recovering: the dependent has to wait for it.
    pub const fn is_down(self) -> bool {
        matches!(self, Self::Down | Self::Recovering)
    }

    /// Whether it is idle or ended: it holds nobody back.
    pub const fn is_excused(self) -> bool {
        matches!(self, Self::Idle | Self::Ended)
    }
}

/// What a host declares of a dependency.
#[derive(Clone, Debug, Default)]
pub struct DependencySettings {
    /// Its identity in the record: letters, digits, `.`, `_` and `-`.
    pub name: String,
    /// How far it may fall behind before it counts as down. Default: ten minutes.
    pub downtime_threshold: Option<Duration>,
    /// Those that must all be heard before its position counts.
    pub partitions: Option<Vec<String>>,
    /// The host decides itself whether it is down.
    pub own_downtime_check: bool,
    /// The host decides itself whether it has caught up.
    pub own_recovery_check: bool,
}

/// Refuses a name that a cache key could not carry. Gives it back otherwise.
pub fn check_name<'a>(what: &str, name: &'a str) -> Result<&'a str, Error> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if !name.is_empty() && name.bytes().all(allowed) {
        return Ok(name);
    }
    let remedy = "use letters, digits, '.', '_' and '-', at least one";
    Err(Error::new(Code::Name, ["\"", name, "\" is not a name for a ", what, ": ", remedy].concat()))
}

/// The recovery under way, or the last one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recovery<S> {
    /// Where the dependent stood when it began, or the target of a rewind back from there.
    pub(crate) from: Position<S>,
    /// Which attempt: what an earlier one reports no longer counts.
    pub(crate) attempt: u32,
    pub(crate) is_running: bool,
    pub(crate) failures: u32,
    /// Idle or ended, where the host said so meanwhile.
    pub(crate) then: Option<Phase>,
    /// The first pulse since it began, by its sequence, that found it down again; 0: none, or a rewind took it back.
    pub(crate) relapse: u64,
}

/// See the [module](self).
#[derive(Clone, Debug)]
pub struct Dependency<S> {
    pub(crate) name: String,
    pub(crate) threshold: Span,
    pub(crate) own_downtime_check: bool,
    pub(crate) own_recovery_check: bool,
    pub(crate) phase: Phase,
    /// How far it was heard: of its partitions, the slowest.
    pub(crate) marker: Option<f64>,
    /// Where it is not heard: from where its silence counts. That is how far it was heard before a partition was gained,
    /// or else the dependent's marker at its first pulse.
    pub(crate) assumed: Option<f64>,
    /// Of the two, the latter; not stored.
    pub(crate) is_guess: bool,
    pub(crate) partitions: Partitions,
    pub(crate) checkpoint_state: Option<S>,
    pub(crate) last_good: Position<S>,
    pub(crate) recovery: Recovery<S>,
}

impl<S: Clone + Default> Dependency<S> {
    pub(crate) fn new(settings: DependencySettings) -> Result<Self, Error> {
        check_name("dependency", &settings.name)?;
        let threshold = threshold(settings.downtime_threshold);
        let mut partitions = Partitions::default();
        if let Some(names) = settings.partitions {
            partitions.assign(&names);
        }
        let mut dependency = Self {
            threshold: threshold.map_err(|error| error.about(&settings.name))?,
            name: settings.name,
            own_downtime_check: settings.own_downtime_check,
            own_recovery_check: settings.own_recovery_check,
            phase: Phase::Unknown,
            marker: None,
            assumed: None,
            is_guess: false,
            partitions,
            checkpoint_state: None,
            last_good: Position::default(),
            recovery: Recovery::default(),
        };
        if dependency.partitions.in_use() {
            dependency.settle();
        }
        Ok(dependency)
    }

    /// Its name, unique within the checkpoint.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How far it may fall behind, in milliseconds or the marker's unit.
    pub fn downtime_threshold(&self) -> f64 {
        self.threshold.length
    }

    /// Its phase.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// How far it was heard; while it is not, or a partition is unheard, from where its silence counts.
    pub fn checkpoint_marker(&self) -> Option<f64> {
        self.marker.or(self.assumed)
    }

    /// Whether it was heard, of every partition that counts: the checkpoint marker is not assumed.
    pub fn is_heard(&self) -> bool {
        self.marker.is_some()
    }

    /// The dependent's state when this dependency was last heard.
    pub fn checkpoint_state(&self) -> Option<&S> {
        self.checkpoint_state.as_ref()
    }

    /// Up to here, everything handled was joined with what may be relied on.
    pub fn last_good(&self) -> &Position<S> {
        &self.last_good
    }

    /// While down or recovering: from where the stale part begins.
    pub fn resume_from(&self) -> Option<&Position<S>> {
        self.phase.is_down().then_some(&self.last_good)
    }

    /// Takes a heartbeat; whether it moves the position.
    pub(crate) fn hear(&mut self, partition: Option<usize>, marker: f64, is_compared: bool) -> bool {
        let (before, assumed) = (self.marker, self.assumed);
        match partition.map(|index| self.partitions.hear(index, marker)) {
            Some(Hearing::Ignored) => return false,
            // Only the slowest, or a new one, moves the lowest.
            Some(Hearing::Moved { before: partition }) if before.is_some_and(|lowest| partition > lowest) => {}
            Some(Hearing::Moved { .. } | Hearing::Joined) => self.settle(),
            None => self.marker = Some(before.filter(|_| is_compared).map_or(marker, |before| before.max(marker))),
        }
        self.recovery.then = None;
        if self.marker.is_some() && !self.phase.is_down() {
            self.phase = Phase::Up;
        }
        match (before, self.marker) {
            (Some(before), Some(marker)) => marker > before || !is_compared,
            // Who was waited for says nothing of the others, who may be silent since.
            (None, Some(marker)) if partition.is_some() && !self.is_guess => assumed.is_none_or(|kept| marker > kept),
            (None, marker) => marker.is_some(),
            (Some(_), None) => false,
        }
    }

    /// After a change among the partitions: the position, and what follows from it for the phase.
    pub(crate) fn settle(&mut self) {
        match self.partitions.lowest() {
            Lowest::Heard(marker) => {
                self.marker = Some(marker);
                if self.phase == Phase::Unknown {
                    self.phase = Phase::Up;
                }
            }
            Lowest::Unheard => {
                self.recovery.then = None;
                if !self.phase.is_down() {
                    self.phase = Phase::Unknown;
                }
                // What was heard is no newer for it: its silence goes on.
                if let Some(heard) = self.marker.take() {
                    self.assumed = Some(heard);
                    self.is_guess = false;
                }
            }
            Lowest::Idle => self.excuse(Phase::Idle),
            Lowest::Ended => self.excuse(Phase::Ended),
        }
    }

    /// Its phase where nothing is wrong.
    pub(crate) fn known_phase(&self) -> Phase {
        if self.is_heard() { Phase::Up } else { Phase::Unknown }
    }

    /// The host's word that nothing newer comes: at once, or when its recovery has succeeded.
    pub(crate) fn excuse(&mut self, phase: Phase) {
        if self.phase.is_down() {
            self.recovery.then = Some(phase);
        } else {
            self.phase = phase;
        }
    }

    /// Unknown again; what a recovery under way reports no longer counts.
    pub(crate) fn forget(&mut self) {
        self.phase = Phase::Unknown;
        self.marker = None;
        self.assumed = None;
        self.partitions.forget();
        self.checkpoint_state = None;
        self.last_good = Position::default();
        self.recovery = Recovery { attempt: self.recovery.attempt + 1, ..Recovery::default() };
    }
}
