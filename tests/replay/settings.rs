//! What a replay and a sweep refuse.

use slipstream_checkpoint::replay::{Recording, Replay, ReplaySettings, sweep};
use slipstream_checkpoint::{Code, Duration, Marker, Units};

use crate::recording::refused;

pub(crate) fn settings(dependent: &str, dependency: &str, threshold: Option<Duration>) -> ReplaySettings {
    ReplaySettings {
        name: "replay".into(),
        dependent: dependent.into(),
        dependencies: vec![(dependency.into(), threshold)],
        missing_ok: false,
    }
}

fn recorded(streams: &[&str]) -> Recording {
    let mut recording = Recording::new(None);
    for name in streams {
        recording.stream(name).unwrap();
    }
    recording
}

#[test]
fn a_replay_that_cannot_be_is_refused() {
    let recording = recorded(&["flights", "weather", "a b", "a-b", "a_b"]);
    let new = |settings| Replay::new(&recording, settings).map(drop);
    refused(new(settings("fights", "weather", None)), Code::Option, "there is \"flights\", ");
    refused(new(settings("flights", "flights", None)), Code::Option, "no dependency of its own");
    let mut twice = settings("flights", "a b", None);
    twice.dependencies.push(("a-b".into(), None));
    assert!(new(twice.clone()).is_ok());
    twice.dependencies.push(("a_b".into(), None));
    refused(new(twice), Code::DependencyDuplicate, "a_b");
    refused(new(settings("flights", "weather", Some(Duration::Plain(-1.0)))), Code::Duration, "-1");
    let mut replay = Replay::new(&recording, settings("flights", "weather", None)).unwrap();
    refused(replay.dependency("a b").map(drop), Code::DependencyUnknown, "a b");
    let unknown = [("a b".to_owned(), None)];
    refused(replay.change_thresholds(&recording, &unknown), Code::DependencyUnknown, "a b");
}

#[test]
fn numeric_markers_want_thresholds_of_their_unit_or_a_unit_that_makes_them_times() {
    const REMEDY: &str = "if the markers are times, read them with the option unit: s, ms, us or ns";
    let mut recording = recorded(&["flights", "weather"]);
    let of_time = settings("flights", "weather", None);
    // As soon as it is known.
    let mut replay = Replay::new(&recording, of_time.clone()).unwrap();
    recording.push(1, Marker::number(1.0), None, None).unwrap();
    refused(replay.advance(&recording, 1).map(drop), Code::ThresholdUnit, REMEDY);
    refused(Replay::new(&recording, of_time.clone()).map(drop), Code::ThresholdUnit, REMEDY);
    let hours = [Duration::Units(Units { hours: Some(1.0), ..Units::default() })];
    refused(sweep(&recording, &of_time, &hours).map(drop), Code::ThresholdUnit, REMEDY);
}

#[test]
fn a_dependency_that_is_no_stream_is_refused_unless_it_may_be_missing() {
    let mut recording = recorded(&["flights", "sea", "Weather-JFK", "weather"]);
    let wrong = settings("flights", "weather-jfk", Some(Duration::Plain(1.0)));
    let remedy = "no stream of the recording is named \"weather-jfk\": \
        there is \"Weather-JFK\", \"weather\", \"sea\", \"flights\"; if it was silent all the time, give missingOk: true";
    refused(Replay::new(&recording, wrong.clone()).map(drop), Code::DependencyUnknown, remedy);
    refused(sweep(&recording, &wrong, &[]).map(drop), Code::DependencyUnknown, remedy);
    refused(sweep(&recording, &wrong, &[Duration::Plain(1.0)]).map(drop), Code::DependencyUnknown, remedy);
    let silent = ReplaySettings { missing_ok: true, ..wrong };
    for marker in [0.0, 2.0] {
        recording.push(0, Marker::time(marker), None, None).unwrap();
    }
    let mut replay = Replay::new(&recording, silent.clone()).unwrap();
    assert!(replay.advance(&recording, usize::MAX).unwrap());
    let found = replay.summary(&recording).dependencies.remove(0);
    assert_eq!((found.phase, found.heard, found.downtimes), ("down", false, 1));
    assert_eq!(sweep(&recording, &silent, &[Duration::Plain(1.0)]).unwrap()[0].dependencies[0].downtimes, 1);
    // It may come yet.
    let number = recording.stream("weather-jfk").unwrap();
    recording.push(number, Marker::time(3.0), None, None).unwrap();
    assert!(replay.advance(&recording, usize::MAX).unwrap());
    assert_eq!(replay.summary(&recording).dependencies[0].phase, "up");
}
