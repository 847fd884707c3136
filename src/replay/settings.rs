//! What is replayed, and whether a recording has it.

use crate::dependency::DependencySettings;
use crate::duration::Duration;
use crate::error::{Code, Error};

use super::engine::{Engine, Role};
use super::recording::Recording;

/// What is replayed.
#[derive(Clone, Debug)]
pub struct ReplaySettings {
    /// The name of the checkpoint: letters, digits, `.`, `_` and `-`.
    pub name: String,
    /// The stream that needs the others.
    pub dependent: String,
    /// The streams that it needs, and how far each may fall behind before it counts as down; default: ten minutes.
    pub dependencies: Vec<(String, Option<Duration>)>,
    /// Whether a dependency may be no stream of the recording: one that was silent all the time, or is yet to come.
    pub missing_ok: bool,
}

pub(crate) fn role_of(stream: &str, settings: &ReplaySettings) -> Role {
    if stream == settings.dependent {
        return Role::Dependent;
    }
    let place = settings.dependencies.iter().position(|(name, _)| name == stream);
    place.map_or(Role::Other, Role::Dependency)
}

/// The streams of the dependencies, and last that of the dependent.
pub(crate) fn streams_of(recording: &Recording, settings: &ReplaySettings) -> Vec<Option<u16>> {
    let names = settings.dependencies.iter().map(|(name, _)| name).chain([&settings.dependent]);
    names.map(|name| recording.find(name)).collect()
}

/// An engine for a replay of the recording.
pub(crate) fn engine_of(recording: &Recording, settings: &ReplaySettings) -> Result<Engine, Error> {
    check_streams(recording, settings)?;
    let declared = settings.dependencies.iter().map(|(name, threshold)| DependencySettings {
        name: recorded_name(name),
        downtime_threshold: *threshold,
        ..DependencySettings::default()
    });
    let engine = Engine::new(&settings.name, declared.collect(), recording.is_acknowledged())?;
    check_units(&engine, recording)?;
    Ok(engine)
}

/// Refuses what is no stream of the recording.
pub(crate) fn check_streams(recording: &Recording, settings: &ReplaySettings) -> Result<(), Error> {
    let ReplaySettings { dependent, dependencies, missing_ok, .. } = settings;
    if recording.find(dependent).is_none() {
        return Err(Error::new(Code::Option, no_stream(recording, dependent)));
    }
    for (name, _) in dependencies {
        if name == dependent {
            let message = format!("\"{name}\" is the dependent: it is no dependency of its own");
            return Err(Error::new(Code::Option, message).about(name));
        }
        if !missing_ok && recording.find(name).is_none() {
            let message = no_stream(recording, name) + "; if it was silent all the time, give missingOk: true";
            return Err(Error::new(Code::DependencyUnknown, message).about(name));
        }
    }
    Ok(())
}

/// Refuses a threshold that the markers do not fit.
pub(crate) fn check_units(engine: &Engine, recording: &Recording) -> Result<(), Error> {
    let Some(kind) = recording.kind() else { return Ok(()) };
    engine.checkpoint.check_units(kind).map_err(|mut error| {
        error.message += "; if the markers are times, read them with the option unit: s, ms, us or ns";
        error
    })
}

/// A stream's name as a record can have it.
pub(crate) fn recorded_name(name: &str) -> String {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-');
    name.chars().map(|letter| if allowed(letter) { letter } else { '_' }).collect()
}

/// Says which streams there are, those first that are written most like it.
fn no_stream(recording: &Recording, name: &str) -> String {
    const SHOWN: usize = 8;
    let mut names: Vec<&str> = recording.streams().iter().map(String::as_str).collect();
    names.sort_by_cached_key(|other| unlike(other, name));
    let mut shown = names.iter().take(SHOWN).map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN {
        shown += &format!(" and {} more", names.len() - SHOWN);
    }
    let there = if shown.is_empty() { "it has no rows".to_owned() } else { format!("there is {shown}") };
    format!("no stream of the recording is named \"{name}\": {there}")
}

/// How many bytes two names do not have in common at their start and their end.
fn unlike(one: &str, other: &str) -> usize {
    let same = |(one, other): &(u8, u8)| one.eq_ignore_ascii_case(other);
    let start = one.bytes().zip(other.bytes()).take_while(same).count();
    let (one, other) = (&one.as_bytes()[start..], &other.as_bytes()[start..]);
    let end = one.iter().rev().copied().zip(other.iter().rev().copied()).take_while(same).count();
    one.len() + other.len() - 2 * end
}
