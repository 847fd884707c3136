//! Between the shapes of the engine and those of the WIT, which are the same by other names.

use alloc::string::String;

use slipstream_checkpoint as engine;

use crate::bindings::exports::slipstream::checkpoint::checkpoints::{
    Check, DependencySettings, Downtime, Effect, Error, ErrorCode, Phase, Question, Recovery, RetryAfter, Settings,
};
use crate::number;

pub(crate) fn refused(code: ErrorCode, message: &str) -> Error {
    Error { code, message: message.into() }
}

/// A refusal of the engine's, whose message leaves the number to be put before it; one that is not finite has no digits to put there.
pub(crate) fn refusal(error: engine::Error) -> Error {
    let mut message = String::new();
    if let Some(value) = error.value.filter(|value| value.is_finite()) {
        number::write(&mut message, value);
        message.push_str(" is ");
    }
    message.push_str(&error.message);
    Error { code: code(error.code), message }
}

fn code(code: engine::Code) -> ErrorCode {
    match code {
        engine::Code::MarkerType => ErrorCode::ErrMarkerType,
        engine::Code::MarkerRange => ErrorCode::ErrMarkerRange,
        engine::Code::MarkerMixed => ErrorCode::ErrMarkerMixed,
        engine::Code::Duration => ErrorCode::ErrDuration,
        engine::Code::ThresholdUnit => ErrorCode::ErrThresholdUnit,
        engine::Code::DependencyUnknown => ErrorCode::ErrDependencyUnknown,
        engine::Code::DependencyDuplicate => ErrorCode::ErrDependencyDuplicate,
        engine::Code::Name => ErrorCode::ErrName,
        engine::Code::RecordCorrupt => ErrorCode::ErrRecordCorrupt,
        engine::Code::RecordVersion => ErrorCode::ErrRecordVersion,
        _ => ErrorCode::ErrOption,
    }
}

impl From<Settings> for engine::Settings {
    fn from(settings: Settings) -> Self {
        let Settings { name, pause_dependent, awaits_recovery, dependencies } = settings;
        let dependencies = dependencies.into_iter().map(Into::into).collect();
        Self { name, pause_dependent, awaits_recovery, dependencies }
    }
}

impl From<DependencySettings> for engine::DependencySettings {
    fn from(settings: DependencySettings) -> Self {
        let DependencySettings { name, downtime_threshold, partitions, own_downtime_check, own_recovery_check } =
            settings;
        let downtime_threshold = downtime_threshold.map(engine::Duration::Plain);
        Self { name, downtime_threshold, partitions, own_downtime_check, own_recovery_check }
    }
}

impl From<engine::Effect> for Effect {
    fn from(effect: engine::Effect) -> Self {
        match effect {
            engine::Effect::Pause { dependency } => Self::Pause(dependency as u32),
            engine::Effect::Downtime { dependency } => Self::Downtime(dependency as u32),
            engine::Effect::Recovery { dependency, attempt } => {
                Self::Recovery(Recovery { dependency: dependency as u32, attempt })
            }
            engine::Effect::Resume => Self::Resume,
            engine::Effect::RetryAfter { dependency, milliseconds } => {
                Self::RetryAfter(RetryAfter { dependency: dependency as u32, milliseconds })
            }
            engine::Effect::Admit { ticket } => Self::Admit(ticket),
            engine::Effect::Rewound { ticket } => Self::Rewound(ticket),
            engine::Effect::Discard => Self::Discard,
        }
    }
}

impl From<engine::Phase> for Phase {
    fn from(phase: engine::Phase) -> Self {
        match phase {
            engine::Phase::Unknown => Self::Unknown,
            engine::Phase::Up => Self::Up,
            engine::Phase::Down => Self::Down,
            engine::Phase::Recovering => Self::Recovering,
            engine::Phase::Idle => Self::Idle,
            engine::Phase::Ended => Self::Ended,
        }
    }
}

pub(crate) fn question(dependency: usize, check: engine::Check) -> Question {
    let check = match check {
        engine::Check::Downtime => Check::Downtime,
        engine::Check::Recovery => Check::Recovery,
    };
    Question { dependency: dependency as u32, check }
}

pub(crate) fn downtime(found: engine::Downtime) -> Downtime {
    Downtime { dependency: found.dependency as u32, lag: found.lag }
}
