//! What is stored, and how a checkpoint goes on from it.

use serde_json::{Value, json};
use slipstream_checkpoint::{Code, DependencySettings, Duration, Effect, Marker, MarkerKind, Phase, Position};

use crate::common::{Host, HostValues, checked, dependency, minute, partitioned, restore, settings};

const EMPTY: &str = r#"{"version":1,"state":{},"stateMarker":null,"sequence":0,"checkpoints":{"a":{"phase":"unknown","checkpointState":null,"checkpointMarker":null,"heard":false,"lastGood":{"state":{},"marker":null,"sequence":0}}}}"#;

fn text(host: &Host) -> String {
    let mut text = String::new();
    host.checkpoint.write_record(&mut text, &HostValues);
    text
}

/// A record of the only dependency "a", with one of its fields, or of the record's own, replaced.
fn record(path: &str, value: Value) -> Value {
    let mut record: Value = serde_json::from_str(EMPTY).unwrap();
    *record.pointer_mut(path).unwrap() = value;
    record
}

fn refusal(record: &Value) -> (Code, Option<String>) {
    let error = restore(&settings([dependency("a")]), record).unwrap_err();
    (error.code, error.dependency)
}

#[test]
fn before_the_first_call_nothing_is_known() {
    assert_eq!(text(&Host::of([dependency("a")])), EMPTY);
}

#[test]
fn one_record_holds_everything_every_last_good_position_too() {
    let mut host = Host::of([dependency("a"), partitioned("b", &["x", "y"])]);
    host.hear(0, 0.0);
    host.hear_partition(1, "x", 30.0);
    host.hear_partition(1, "y", 30.5);
    host.pulse(0.0);
    host.pulse(11.0);
    let first = json!({ "state": { "offset": 1 }, "marker": "1970-01-01T00:00:00.000Z", "sequence": 1 });
    let second = json!({ "state": { "offset": 2 }, "marker": "1970-01-01T00:11:00.000Z", "sequence": 2 });
    let expected = json!({
        "version": 1, "state": { "offset": 2 }, "stateMarker": "1970-01-01T00:11:00.000Z", "sequence": 2,
        "checkpoints": {
            "a": { "phase": "down", "checkpointState": {}, "checkpointMarker": "1970-01-01T00:00:00.000Z",
                "heard": true, "lastGood": first },
            "b": { "phase": "up", "checkpointState": {}, "checkpointMarker": "1970-01-01T00:30:00.000Z",
                "heard": true, "lastGood": second,
                "partitions": { "x": "1970-01-01T00:30:00.000Z", "y": "1970-01-01T00:30:30.000Z" } },
        },
    });
    assert_eq!(host.record(), expected);
}

#[test]
fn numeric_markers_are_stored_as_numbers() {
    let plain = DependencySettings { downtime_threshold: Some(Duration::Plain(5.0)), ..dependency("a") };
    let mut host = Host::of([plain]);
    let _ = host.checkpoint.heartbeat(0, None, Marker::number(1.5)).unwrap();
    let _ = host.checkpoint.pulse(Marker::number(-0.0), None).unwrap();
    let stored = host.record();
    assert_eq!((&stored["stateMarker"], &stored["checkpoints"]["a"]["checkpointMarker"]), (&json!(0.0), &json!(1.5)));
    host.reopen();
    assert_eq!((host.record(), host.checkpoint.kind()), (stored, Some(MarkerKind::Number)));
}

#[test]
fn markers_that_are_not_compared_are_stored_as_the_host_has_them() {
    let mut host = Host::of([checked("a", true, true)]).asks(&[false]);
    let token = |value| Marker { kind: MarkerKind::Opaque, value };
    let _ = host.checkpoint.heartbeat(0, None, token(7.0)).unwrap();
    let progress = host.checkpoint.pulse(token(9.0), None).unwrap();
    host.run(progress);
    let stored = host.record();
    host.reopen();
    assert_eq!((host.record(), host.checkpoint.kind()), (stored, Some(MarkerKind::Opaque)));
    assert_eq!(host.checkpoint.position().marker, Some(9.0));
}

#[test]
fn opened_with_checks_of_its_own_the_partitions_of_before_are_left_behind() {
    let plain = DependencySettings { downtime_threshold: Some(Duration::Plain(5.0)), ..dependency("a") };
    let mut host = Host::of([plain]);
    let partition = host.checkpoint.partition(0, "x");
    let _ = host.checkpoint.heartbeat(0, Some(partition), Marker::number(1.0)).unwrap();
    host.settings = settings([checked("a", true, true)]);
    host.reopen();
    assert_eq!(host.record()["checkpoints"]["a"].get("partitions"), None);
    assert!(host.checkpoint.heartbeat(0, None, Marker { kind: MarkerKind::Opaque, value: 2.0 }).is_ok());
}

#[test]
fn what_is_read_is_what_was_written() {
    let mut host = Host::of([dependency("a"), dependency("b"), dependency("c")]);
    host.hear_partition(0, "x", 1.0);
    host.hear(1, 1.0);
    host.pulse(2.0);
    let (before, position) = (host.record(), host.checkpoint.position().clone());
    host.reopen();
    assert_eq!((host.record(), host.checkpoint.position()), (before, &position));
    assert_eq!(host.checkpoint.kind(), Some(MarkerKind::Time));
    assert_eq!(host.effects(), []);
}

#[test]
fn on_opening_idle_and_ended_become_up_at_the_stored_position() {
    for end in [false, true] {
        let mut host = Host::of([dependency("a"), dependency("b")]);
        host.hear(0, 5.0);
        for dependency in [0, 1] {
            if end {
                host.end(dependency, None);
            } else {
                host.idle(dependency, None);
            }
        }
        host.reopen();
        assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(5.0)));
        assert_eq!(host.phase(1), Phase::Unknown, "and who was never heard is unknown");
        host.pulse(16.0);
        assert_eq!(host.phase(0), Phase::Down);
    }
}

#[test]
fn on_opening_an_idle_partition_counts_again() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 1.0);
    host.hear_partition(0, "y", 5.0);
    host.idle(0, Some("x"));
    host.reopen();
    assert_eq!(host.heard(0), Some(1.0));
}

#[test]
fn on_opening_partitions_that_are_no_longer_declared_do_not_count_and_new_ones_are_unheard() {
    let mut host = Host::of([partitioned("a", &["x", "y"])]);
    host.hear_partition(0, "x", 1.0);
    host.hear_partition(0, "y", 5.0);
    host.settings = settings([partitioned("a", &["y"])]);
    host.reopen();
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(5.0)));
    host.settings = settings([partitioned("a", &["y", "z"])]);
    for _ in 0..2 {
        host.reopen();
        assert_eq!((host.phase(0), host.heard(0)), (Phase::Unknown, Some(5.0)), "its silence goes on");
        assert!(!host.checkpoint.dependencies()[0].is_heard());
    }
    host.pulse(15.5);
    assert_eq!((host.phase(0), host.downtime()), (Phase::Down, Some(10.5)));
}

#[test]
fn opened_on_a_record_that_says_down_the_pause_is_requested_and_the_downtime_told_again() {
    let mut host = Host::down(dependency("a"));
    let good = host.resume_from(0);
    host.reopen();
    assert_eq!(host.effects(), [Effect::Pause { dependency: 0 }, Effect::Downtime { dependency: 0 }]);
    assert!(host.checkpoint.is_paused());
    assert_eq!((host.phase(0), host.resume_from(0)), (Phase::Down, good));
}

#[test]
fn opened_on_a_record_that_says_recovering_it_is_recovered_again_too() {
    let mut host = Host::recovering(dependency("a"));
    host.checkpoint.recovery_failed(0, 1);
    host.reopen();
    let told = [Effect::Pause { dependency: 0 }, Effect::Downtime { dependency: 0 }];
    assert_eq!(host.effects(), [told[0], told[1], Effect::Recovery { dependency: 0, attempt: 1 }]);
    host.pulse(12.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 2), "up to where it stood on opening");
}

#[test]
fn opened_with_several_down_the_pause_is_requested_once() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 0.0);
    host.hear(1, 0.0);
    host.pulse(11.0);
    host.hear(1, 12.0);
    host.reopen();
    let recovery = Effect::Recovery { dependency: 1, attempt: 1 };
    let told = [Effect::Downtime { dependency: 0 }, Effect::Downtime { dependency: 1 }];
    assert_eq!(host.effects(), [Effect::Pause { dependency: 0 }, told[0], told[1], recovery]);
}

#[test]
fn the_silence_from_the_start_goes_on_after_opening() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(0.0);
    host.reopen();
    assert!(!host.checkpoint.dependencies()[0].is_heard());
    host.pulse(11.0);
    assert_eq!((host.phase(0), host.downtime()), (Phase::Down, Some(11.0)));
    host.reopen();
    host.hear(0, 1.0);
    assert_eq!(host.heard(0), Some(1.0), "even by a lower one");
}

#[test]
fn dependencies_that_are_no_longer_declared_are_kept_as_they_are_and_new_ones_are_unknown() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 5.0);
    host.hear(1, 6.0);
    let before = host.record();
    host.settings = settings([dependency("b"), dependency("c")]);
    host.reopen();
    host.pulse(6.0);
    let after = host.record();
    assert_eq!(after["checkpoints"]["a"], before["checkpoints"]["a"]);
    assert_eq!(after["checkpoints"]["c"]["phase"], json!("unknown"));
    assert_eq!((host.phase(0), host.phase(1), host.heard(0)), (Phase::Up, Phase::Unknown, Some(6.0)));
    host.settings = settings([]);
    host.reopen();
    assert_eq!(host.record()["checkpoints"], after["checkpoints"]);
}

#[test]
fn a_record_of_a_later_version_is_refused_as_such() {
    let error = restore(&settings([dependency("a")]), &record("/version", json!(2))).unwrap_err();
    assert_eq!((error.code, error.value), (Code::RecordVersion, Some(2.0)));
}

#[test]
fn a_record_that_cannot_be_read_is_refused() {
    let of_a = |field: &str| format!("/checkpoints/a/{field}");
    for bad in [json!(0), json!("1"), json!(null), json!(0.5)] {
        assert_eq!(refusal(&record("/version", bad)), (Code::RecordCorrupt, None));
    }
    for (path, bad) in [
        ("/state", json!(5)),
        ("/state", json!(null)),
        ("/stateMarker", json!("noon")),
        ("/stateMarker", json!(true)),
        ("/sequence", json!(-1)),
        ("/sequence", json!(1.5)),
        ("/sequence", json!(9_007_199_254_740_992_u64)),
        ("/sequence", json!(null)),
        ("/checkpoints", json!(null)),
        ("/checkpoints", json!(7)),
    ] {
        assert_eq!(refusal(&record(path, bad)), (Code::RecordCorrupt, None), "{path}");
    }
    for (field, bad) in [
        ("phase", json!("sleeping")),
        ("phase", json!(null)),
        ("checkpointState", json!(5)),
        ("checkpointMarker", json!({})),
        ("heard", json!(null)),
        ("heard", json!(true)),
        ("lastGood/sequence", json!(1)),
        ("heard", json!("yes")),
        ("lastGood", json!(null)),
        ("lastGood/sequence", json!(-1)),
        ("lastGood/state", json!(null)),
        ("lastGood/marker", json!("noon")),
    ] {
        assert_eq!(refusal(&record(&of_a(field), bad)), (Code::RecordCorrupt, Some("a".into())), "{field}");
    }
    assert!(restore(&settings([dependency("a")]), &record("/sequence", json!(9_007_199_254_740_991_u64))).is_ok());
    let mut unheard = record("/sequence", json!(7));
    assert!(restore(&settings([dependency("a")]), &unheard).is_ok());
    unheard["checkpoints"]["a"]["partitions"] = json!({ "x": null });
    assert_eq!(refusal(&unheard), (Code::RecordCorrupt, Some("a".into())), "only what was heard is stored");
}

#[test]
fn a_record_with_both_times_and_numbers_is_refused() {
    let mut mixed = record("/stateMarker", json!(5.0));
    mixed["checkpoints"]["a"]["checkpointMarker"] = json!("2025-01-01T00:00:00Z");
    assert_eq!(refusal(&mixed), (Code::RecordCorrupt, Some("a".into())));
}

#[test]
fn a_record_of_numbers_needs_plain_thresholds_as_the_markers_did() {
    assert_eq!(refusal(&record("/stateMarker", json!(5.0))), (Code::ThresholdUnit, Some("a".into())));
}

#[test]
fn last_good_positions_survive() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 5.0);
    host.pulse(5.0);
    host.pulse(6.0);
    host.reopen();
    let good = Position { state: 1, marker: Some(300_000.0), sequence: 1 };
    assert_eq!(host.checkpoint.dependencies()[0].last_good(), &good);
    host.pulse(16.0);
    assert_eq!(host.resume_from(0), good);
}

#[test]
fn while_a_call_asks_what_is_stored_is_what_was_decided_before() {
    let mut host = Host::of([dependency("a"), checked("b", true, false)]).asks(&[false]);
    host.pulse(1.0);
    let before = host.record();
    let _ = host.checkpoint.pulse(minute(2.0), Some(2)).unwrap();
    assert_eq!(host.record(), before, "it may still be given up");
    let mut now = String::new();
    host.checkpoint.write_current_record(&mut now, &HostValues);
    assert!(now.contains(r#""state":{"offset":2},"stateMarker":"1970-01-01T00:02:00.000Z","sequence":2"#), "{now}");
    let _ = host.checkpoint.answer(false);
    assert_eq!(text(&host), now);
}
