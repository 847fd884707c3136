//! Markers, durations and names: what is refused, and that a refusal changes nothing.

use serde_json::json;
use slipstream_checkpoint::{
    Check, Checkpoint, Code, DependencySettings, Duration, Effect, Marker, MarkerKind, Progress, Settings, Units,
};

use crate::common::{Host, State, checked, dependency, minute, settings};

fn plain(name: &str, threshold: f64) -> DependencySettings {
    DependencySettings { downtime_threshold: Some(Duration::Plain(threshold)), ..dependency(name) }
}

fn refusal(settings: Settings) -> Code {
    Checkpoint::<State>::new(settings).unwrap_err().code
}

const OPAQUE: MarkerKind = MarkerKind::Opaque;

fn token(value: f64) -> Marker {
    Marker { kind: OPAQUE, value }
}

#[test]
fn times_and_numbers_never_meet_in_one_checkpoint() {
    let mut host = Host::of([plain("a", 5.0)]);
    host.hear(0, 0.0);
    assert_eq!(host.checkpoint.kind(), Some(MarkerKind::Time));
    assert_eq!(host.checkpoint.pulse(Marker::number(1.0), None).unwrap_err().code, Code::MarkerMixed);
    assert_eq!(host.checkpoint.heartbeat(0, None, Marker::number(1.0)).unwrap_err().code, Code::MarkerMixed);
    assert_eq!(host.checkpoint.rewind(1, Some(Marker::number(1.0)), 0).unwrap_err().code, Code::MarkerMixed);
    assert_eq!(host.checkpoint.admit(Marker::number(1.0), None).unwrap_err().code, Code::MarkerMixed);
    let error = host.checkpoint.is_admissible(Marker::number(1.0), None).unwrap_err();
    assert_eq!((error.code, error.value), (Code::MarkerMixed, Some(1.0)));

    let mut host = Host::of([plain("a", 5.0)]);
    let _ = host.checkpoint.pulse(Marker::number(1.0), None).unwrap();
    assert_eq!(host.checkpoint.kind(), Some(MarkerKind::Number));
    assert_eq!(host.checkpoint.heartbeat(0, None, minute(0.0)).unwrap_err().code, Code::MarkerMixed);
}

#[test]
fn the_kind_of_the_first_marker_counts_even_if_it_is_a_rewinds() {
    let mut host = Host::of([plain("a", 5.0)]);
    let _ = host.checkpoint.rewind(7, Some(Marker::number(1.0)), 0).unwrap();
    assert_eq!(host.checkpoint.kind(), Some(MarkerKind::Number));
    assert_eq!(host.checkpoint.position().marker, Some(1.0));
}

#[test]
fn numeric_markers_need_a_plain_threshold() {
    let units = Duration::Units(Units { seconds: Some(5.0), ..Units::default() });
    for unfit in [dependency("b"), DependencySettings { downtime_threshold: Some(units), ..dependency("b") }] {
        let mut host = Host::of([plain("a", 5.0), unfit]);
        for refused in [
            host.checkpoint.pulse(Marker::number(1.0), None).unwrap_err(),
            host.checkpoint.heartbeat(0, None, Marker::number(1.0)).unwrap_err(),
        ] {
            assert_eq!((refused.code, refused.dependency.as_deref()), (Code::ThresholdUnit, Some("b")));
        }
        assert_eq!(host.checkpoint.kind(), None);
        assert!(host.checkpoint.pulse(minute(1.0), None).is_ok(), "times may still come");
    }
    assert!(Host::of([plain("a", 5.0)]).checkpoint.pulse(Marker::number(1.0), None).is_ok());
}

#[test]
fn a_threshold_that_is_never_compared_may_have_any_unit() {
    let mut host = Host::of([checked("a", true, false)]).asks(&[false]);
    let progress = host.checkpoint.pulse(Marker::number(1.0), None).unwrap();
    host.run(progress);
    assert_eq!(host.checkpoint.position().sequence, 1);
}

#[test]
fn numeric_markers_need_a_plain_drift() {
    let mut host = Host::of([plain("a", 5.0), checked("b", true, false)]).asks(&[false]);
    let progress = host.checkpoint.pulse(Marker::number(1.0), None).unwrap();
    host.run(progress);
    let units = Duration::Units(Units { seconds: Some(5.0), ..Units::default() });
    let at = Marker::number(2.0);
    assert_eq!(host.checkpoint.is_admissible(at, Some(units)).unwrap_err().code, Code::ThresholdUnit);
    assert_eq!(host.checkpoint.admit(at, Some(units)).unwrap_err().code, Code::ThresholdUnit);
    let by_default = host.checkpoint.is_admissible(at, None).unwrap_err();
    assert_eq!((by_default.code, by_default.dependency.as_deref()), (Code::ThresholdUnit, Some("b")));
    assert_eq!(host.checkpoint.is_admissible(at, Some(Duration::Plain(0.0))), Ok(false));
}

#[test]
fn what_is_no_duration_is_refused() {
    let mut host = Host::of([dependency("a")]);
    for bad in [-1.0, f64::NAN, f64::INFINITY] {
        let error = host.checkpoint.admit(minute(1.0), Some(Duration::Plain(bad))).unwrap_err();
        assert_eq!(error.code, Code::Duration);
        let error = Checkpoint::<State>::new(settings([dependency("a"), plain("b", bad)])).unwrap_err();
        assert_eq!((error.code, error.dependency.as_deref()), (Code::Duration, Some("b")));
    }
    assert!(host.checkpoint.waiting_for().next().is_none());
}

#[test]
fn thresholds_are_ten_minutes_or_as_given() {
    let units = Duration::Units(Units { minutes: Some(1.0), seconds: Some(30.0), ..Units::default() });
    let given = DependencySettings { downtime_threshold: Some(units), ..dependency("b") };
    let host = Host::of([dependency("a"), given, plain("c", 7.0)]);
    let thresholds: Vec<f64> = host.checkpoint.dependencies().iter().map(|it| it.downtime_threshold()).collect();
    assert_eq!(thresholds, [600_000.0, 90_000.0, 7.0]);
}

#[test]
fn a_string_that_is_not_rfc_3339_or_has_no_offset_is_no_marker() {
    for text in ["yesterday", "2025-01-01T10:00:00", "2025-01-01"] {
        assert_eq!(Marker::parse(text).unwrap_err().code, Code::MarkerType);
    }
}

#[test]
fn what_has_no_place_on_the_scale_is_refused_by_its_value() {
    let mut host = Host::of([plain("a", 5.0)]);
    for bad in [
        Marker::number(f64::NAN),
        Marker::number(f64::INFINITY),
        Marker::time(f64::NAN),
        Marker::time(f64::INFINITY),
        Marker::time(1e15),
    ] {
        for refused in [
            host.checkpoint.pulse(bad, None).unwrap_err(),
            host.checkpoint.heartbeat(0, None, bad).unwrap_err(),
            host.checkpoint.rewind(0, Some(bad), 0).unwrap_err(),
            host.checkpoint.admit(bad, None).unwrap_err(),
        ] {
            assert_eq!(refused.code, Code::MarkerRange);
            assert!(refused.value.is_some_and(|value| value.total_cmp(&bad.value).is_eq()), "{refused}");
            assert!(refused.to_string().starts_with(&bad.value.to_string()), "{refused}");
        }
    }
    assert_eq!(host.checkpoint.kind(), None);
    assert_eq!(host.checkpoint.position().sequence, 0);
}

#[test]
fn a_refused_call_leaves_all_as_it_was() {
    let mut host = Host::recovering(dependency("a"));
    let before = host.record();
    assert!(host.checkpoint.pulse(Marker::number(1.0), Some(9)).is_err());
    assert!(host.checkpoint.heartbeat(0, None, minute(f64::NAN)).is_err());
    assert!(host.checkpoint.rewind(9, Some(Marker::number(1.0)), 0).is_err());
    assert_eq!(host.record(), before);
    assert_eq!(host.effects(), []);
    assert_eq!(host.checkpoint.epoch(), 0);
}

#[test]
fn a_call_whose_check_throws_leaves_all_as_it_was() {
    let mut host = Host::of([dependency("a"), dependency("b"), checked("c", true, true)]).asks(&[false]);
    host.hear(0, 0.0);
    host.pulse(1.0);
    let before = host.record();
    // a goes down, and then the check of c throws
    host.answers = vec![None];
    host.pulse(30.0);
    assert_eq!(host.asked, [(2, Check::Downtime); 2]);
    assert_eq!(host.record(), before);
    assert_eq!(host.effects(), []);
    assert_eq!(host.downtime(), None);
    assert!(!host.checkpoint.is_paused());

    host.answers = vec![Some(true)];
    host.pulse(30.0);
    let before = host.record();
    host.effects();
    host.answers = vec![None];
    host.hear(2, 31.0);
    assert_eq!(host.asked.last(), Some(&(2, Check::Recovery)));
    assert_eq!(host.record(), before);

    let wait = host.checkpoint.admit(minute(31.0), None).unwrap();
    host.answers = vec![None];
    host.rewind_for(2);
    assert_eq!(host.record(), before);
    assert_eq!(host.checkpoint.epoch(), 0);
    assert!(wait.is_some() && host.checkpoint.waiting_for().count() == 3, "who waits goes on waiting");
    assert_eq!(host.effects(), []);
}

#[test]
fn markers_that_no_check_of_ours_compares_may_be_any_value_and_the_last_one_counts() {
    let mut host = Host::of([checked("a", true, true)]).asks(&[false, false]);
    assert_eq!(host.checkpoint.kind(), Some(OPAQUE));
    let progress = host.checkpoint.heartbeat(0, None, token(5.0)).unwrap();
    host.run(progress);
    for value in [9.0, f64::NAN.max(2.0)] {
        let progress = host.checkpoint.pulse(token(value), Some(1)).unwrap();
        host.run(progress);
        assert_eq!(host.checkpoint.position().marker, Some(value));
    }
    assert_eq!(host.good(0), 0, "whether it was reached cannot be told");
    let progress = host.checkpoint.heartbeat(0, None, token(3.0)).unwrap();
    host.run(progress);
    assert_eq!(host.checkpoint.dependencies()[0].checkpoint_marker(), Some(3.0));
    assert_eq!(host.good(0), 2, "any heartbeat while up");
    assert_eq!(host.checkpoint.lag_of(1.0), None);
}

#[test]
fn markers_that_are_not_compared_refuse_the_gate() {
    let mut host = Host::of([checked("a", true, true)]);
    assert_eq!(host.checkpoint.admit(token(1.0), None).unwrap_err().code, Code::Option);
    assert_eq!(host.checkpoint.is_admissible(token(1.0), None).unwrap_err().code, Code::Option);
    assert_eq!(host.checkpoint.pulse(minute(1.0), None).unwrap_err().code, Code::MarkerMixed);
}

#[test]
fn markers_that_are_not_compared_have_no_slowest_partition() {
    let mut host = Host::of([checked("a", true, true)]);
    let partition = host.checkpoint.partition(0, "x");
    let error = host.checkpoint.heartbeat(0, Some(partition), token(1.0)).unwrap_err();
    assert_eq!((error.code, error.dependency.as_deref()), (Code::Option, Some("a")));
    assert!(host.checkpoint.heartbeat(0, None, token(1.0)).is_ok());

    let declared = DependencySettings { partitions: Some(vec!["x".to_owned()]), ..checked("a", true, true) };
    let error = Checkpoint::<State>::new(settings([declared])).unwrap_err();
    assert_eq!((error.code, error.dependency.as_deref()), (Code::Option, Some("a")));
}

#[test]
fn one_dependency_without_both_checks_of_its_own_has_all_markers_compared() {
    for settings in
        [[checked("a", true, true), checked("b", false, true)], [checked("a", true, true), checked("b", true, false)]]
    {
        assert_eq!(Host::of(settings).checkpoint.kind(), None);
    }
    assert_eq!(Host::of([]).checkpoint.kind(), None);
}

#[test]
fn microseconds_survive() {
    let mut host = Host::of([dependency("a")]);
    let at = Marker::parse("2025-01-01T10:00:00.000001Z").unwrap();
    let _ = host.checkpoint.pulse(at, None).unwrap();
    assert_eq!(host.record()["stateMarker"], json!("2025-01-01T10:00:00.000001Z"));
    host.reopen();
    assert_eq!(host.checkpoint.position().marker, Some(at.value));
}

#[test]
fn names_are_what_a_cache_key_can_carry() {
    for bad in ["", "a b", "a/b", "ä"] {
        assert_eq!(refusal(settings([dependency(bad)])), Code::Name);
        assert_eq!(refusal(Settings { name: bad.into(), ..settings([]) }), Code::Name);
    }
    let host = Host::of([dependency("Az09._-")]);
    assert_eq!(host.checkpoint.name(), "orders");
    assert_eq!(host.checkpoint.dependencies()[0].name(), "Az09._-");
}

#[test]
fn two_dependencies_of_one_name_are_refused() {
    let error = Checkpoint::<State>::new(settings([dependency("a"), dependency("a")])).unwrap_err();
    assert_eq!((error.code, error.dependency.as_deref()), (Code::DependencyDuplicate, Some("a")));
}

#[test]
fn with_several_dependencies_the_name_is_required_and_an_unknown_one_is_refused() {
    let one = Host::of([dependency("a")]).checkpoint;
    assert_eq!(one.index(None), Ok(0));
    let two = Host::of([dependency("a"), dependency("b")]).checkpoint;
    assert_eq!(two.index(Some("b")), Ok(1));
    let error = two.index(None).unwrap_err();
    assert_eq!(error.code, Code::DependencyRequired);
    assert!(error.message.contains("a, b"), "{error}");
    let error = two.index(Some("c")).unwrap_err();
    assert_eq!((error.code, error.dependency.as_deref()), (Code::DependencyUnknown, Some("c")));
    assert!(error.message.contains("a, b"), "{error}");
}

#[test]
fn every_code_has_the_name_that_javascript_sees() {
    let codes = [
        (Code::MarkerType, "ERR_MARKER_TYPE"),
        (Code::MarkerRange, "ERR_MARKER_RANGE"),
        (Code::MarkerMixed, "ERR_MARKER_MIXED"),
        (Code::Duration, "ERR_DURATION"),
        (Code::ThresholdUnit, "ERR_THRESHOLD_UNIT"),
        (Code::DependencyUnknown, "ERR_DEPENDENCY_UNKNOWN"),
        (Code::DependencyRequired, "ERR_DEPENDENCY_REQUIRED"),
        (Code::DependencyDuplicate, "ERR_DEPENDENCY_DUPLICATE"),
        (Code::Option, "ERR_OPTION"),
        (Code::Name, "ERR_NAME"),
        (Code::RecordCorrupt, "ERR_RECORD_CORRUPT"),
        (Code::RecordVersion, "ERR_RECORD_VERSION"),
    ];
    for (code, name) in codes {
        assert_eq!(code.as_str(), name);
    }
}

#[test]
fn a_call_that_asks_waits_for_the_answer() {
    let mut host = Host::of([dependency("a"), checked("b", true, false)]);
    let asks = Progress::Ask { dependency: 1, check: Check::Downtime };
    assert_eq!(host.checkpoint.pulse(minute(1.0), None), Ok(asks));
    assert_eq!(host.checkpoint.answer(false), Progress::Done);
}

#[test]
fn a_call_that_is_given_up_takes_back_its_own_effects_only() {
    let mut host = Host::of([dependency("a"), checked("b", true, false)]).asks(&[false]);
    host.hear(0, 0.0);
    host.pulse(11.0);
    assert!(host.checkpoint.has_effects());
    host.answers = vec![None];
    host.pulse(12.0);
    assert_eq!(host.effects(), [Effect::Pause { dependency: 0 }, Effect::Downtime { dependency: 0 }]);
    assert!(!host.checkpoint.has_effects());
}

#[test]
fn where_markers_are_compared_a_token_is_none() {
    let mut host = Host::of([dependency("a")]);
    let before = host.record();
    assert_eq!(host.checkpoint.pulse(token(1.0), None).unwrap_err().code, Code::MarkerType);
    assert_eq!(host.checkpoint.heartbeat(0, None, token(1.0)).unwrap_err().code, Code::MarkerType);
    assert_eq!((host.checkpoint.kind(), host.record()), (None, before));
    host.pulse(1.0);
    assert_eq!(host.checkpoint.pulse(token(1.0), None).unwrap_err().code, Code::MarkerMixed);
}

#[test]
fn a_refusal_says_what_it_is_about() {
    let mut times = Host::of([plain("a", 5.0)]);
    times.pulse(1.0);
    let mixed = times.checkpoint.pulse(Marker::number(1.5), None).unwrap_err();
    assert_eq!(mixed.to_string(), "1.5 is a number, and the markers of this checkpoint are times");
    let mixed = times.checkpoint.pulse(token(1.5), None).unwrap_err();
    assert_eq!(mixed.to_string(), "1.5 is a token, and the markers of this checkpoint are times");
    let invalid = times.checkpoint.pulse(Marker::time(f64::NAN), None).unwrap_err();
    assert_eq!(invalid.to_string(), "NaN is not a marker: Invalid Date");

    let mut numbers = Host::of([plain("a", 5.0)]);
    let _ = numbers.checkpoint.pulse(Marker::number(1.0), None).unwrap();
    let mixed = numbers.checkpoint.pulse(Marker::time(1.5), None).unwrap_err();
    assert_eq!(mixed.to_string(), "1.5 is a time, and the markers of this checkpoint are numbers");

    let mut tokens = Host::of([checked("a", true, true)]);
    let mixed = tokens.checkpoint.pulse(Marker::time(1.5), None).unwrap_err();
    let expected = "1.5 is a time, and the markers of this checkpoint are tokens, which are not compared";
    assert_eq!(mixed.to_string(), expected);
}

#[test]
fn a_later_marker_is_checked_as_the_first_one_was() {
    let end = 253_402_300_800_000.0; // of the year 9999
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.pulse(1.0);
    for bad in [f64::NAN, f64::INFINITY, 1e15, end, end + 0.5, -1e15, -1e15 - 0.5, f64::NEG_INFINITY] {
        assert_eq!(host.checkpoint.pulse(Marker::time(bad), None).unwrap_err().code, Code::MarkerRange, "{bad}");
    }
    for (given, taken) in [(2.0004, 2.0), (2.0006, 2.001), (-1.0004, -1.0), (-1.0006, -1.001), (end - 1.0, end - 1.0)] {
        host.checkpoint.forget(1);
        let _ = host.checkpoint.heartbeat(1, None, Marker::time(given)).unwrap();
        assert_eq!(host.checkpoint.dependencies()[1].checkpoint_marker(), Some(taken), "to the microsecond");
    }
    let _ = host.checkpoint.heartbeat(0, None, Marker::time(-0.0)).unwrap();
    let zero = host.checkpoint.dependencies()[0].checkpoint_marker().unwrap();
    assert!(zero == 0.0 && zero.is_sign_positive(), "zero has no sign");
}
