//! The engine, fed with rows.

use crate::checkpoint::{Checkpoint, Effect, Progress, Settings};
use crate::dependency::{DependencySettings, Phase};
use crate::error::Error;
use crate::marker::{Marker, MarkerKind};

use super::action::Action;
use super::recording::Recording;
use super::watch::{Wake, Watch};

/// A row of the recording, which stands for the state of the dependent: where it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row(pub(crate) u32);

impl Row {
    /// Of no row: before the first pulse.
    pub(crate) const NONE: Self = Self(u32::MAX);
}

impl Default for Row {
    fn default() -> Self {
        Self::NONE
    }
}

/// What the rows of a stream are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Dependent,
    Dependency(usize),
    Other,
}

/// A checkpoint without a host: what it asks for is done at once.
#[derive(Clone, Debug)]
pub(crate) struct Engine {
    pub(crate) checkpoint: Checkpoint<Row>,
    /// Of the recoveries that wait for the host's word.
    attempts: Vec<u32>,
}

impl Engine {
    pub(crate) fn new(name: &str, dependencies: Vec<DependencySettings>, is_acknowledged: bool) -> Result<Self, Error> {
        let attempts = vec![0; dependencies.len()];
        let checkpoint = Checkpoint::new(Settings {
            name: name.to_owned(),
            pause_dependent: true,
            awaits_recovery: is_acknowledged,
            dependencies,
        })?;
        Ok(Self { checkpoint, attempts })
    }

    pub(crate) fn phase(&self, dependency: usize) -> Phase {
        self.checkpoint.core.dependencies[dependency].phase
    }

    /// It has come so far in rows that it has not taken: the dependencies, and the dependent. −∞ is nowhere yet.
    pub(crate) fn reach(&mut self, kind: MarkerKind, heard: &[f64], position: f64) {
        let core = &mut self.checkpoint.core;
        for (it, &heard) in core.dependencies.iter_mut().zip(heard) {
            if heard != f64::NEG_INFINITY {
                it.marker = Some(heard);
                core.kind = Some(kind);
            }
        }
        if position != f64::NEG_INFINITY {
            core.position.marker = Some(position);
            core.kind = Some(kind);
        }
    }

    /// What would change a dependency's phase. The positions are up to date.
    pub(crate) fn watch(&self, dependency: usize) -> Watch {
        let it = &self.checkpoint.core.dependencies[dependency];
        let lag = self.checkpoint.lag(dependency);
        let limited = Watch {
            wake: Wake::Never,
            slack: it.threshold.length,
            assumed: if it.marker.is_none() { it.assumed.unwrap_or(f64::NEG_INFINITY) } else { f64::NEG_INFINITY },
            is_due: false,
        };
        let unlimited = Watch { slack: f64::INFINITY, ..limited };
        match it.phase {
            // Too far behind already, which the next pulse finds out.
            Phase::Up if lag.is_some_and(|lag| lag > it.threshold.length) => {
                Watch { wake: Wake::Always, is_due: true, ..limited }
            }
            Phase::Up => limited,
            Phase::Unknown => Watch { wake: Wake::Always, is_due: it.assumed.is_none(), ..limited },
            Phase::Down => Watch { wake: Wake::Above, ..unlimited },
            Phase::Recovering if it.recovery.then.is_some() => Watch { wake: Wake::Always, ..unlimited },
            // The first pulse that finds it down again is kept.
            Phase::Recovering if it.recovery.relapse == 0 => {
                Watch { is_due: lag.is_some_and(|lag| lag > it.threshold.length), ..limited }
            }
            Phase::Recovering => unlimited,
            Phase::Idle | Phase::Ended => Watch { wake: Wake::Always, ..unlimited },
        }
    }

    /// Takes a message.
    pub(crate) fn take(&mut self, role: Role, kind: MarkerKind, marker: f64, row: usize) {
        let marker = Marker { kind, value: marker };
        let progress = match role {
            Role::Dependent => self.checkpoint.pulse(marker, Some(Row(row as u32))),
            Role::Dependency(dependency) => self.checkpoint.heartbeat(dependency, None, marker),
            Role::Other => return,
        };
        debug_assert!(matches!(progress, Ok(Progress::Done)), "{progress:?}");
        self.settle();
    }

    /// Takes what is said of a stream.
    pub(crate) fn act(&mut self, role: Role, action: Action) {
        match (role, action) {
            (Role::Dependency(dependency), Action::Idle) => _ = self.checkpoint.mark_idle(dependency, None),
            (Role::Dependency(dependency), Action::Ended) => _ = self.checkpoint.mark_ended(dependency, None),
            (Role::Dependency(dependency), Action::Recovered) => self.recovered(dependency),
            (Role::Dependent, Action::Recovered) => (0..self.attempts.len()).for_each(|it| self.recovered(it)),
            _ => {}
        }
        self.settle();
    }

    pub(crate) fn take_row(&mut self, recording: &Recording, roles: &[Role], kind: MarkerKind, row: usize) {
        let role = roles[usize::from(recording.stream_of(row))];
        match recording.action(row) {
            Some(action) => self.act(role, action),
            None => self.take(role, kind, recording.markers()[row], row),
        }
    }

    fn recovered(&mut self, dependency: usize) {
        self.checkpoint.recovered(dependency, self.attempts[dependency]);
        self.settle();
    }

    fn settle(&mut self) {
        while let Some(effect) = self.checkpoint.next_effect() {
            match effect {
                Effect::Recovery { dependency, attempt } => self.attempts[dependency] = attempt,
                Effect::Resume => _ = self.checkpoint.take_resume(),
                _ => {}
            }
        }
    }
}
