//! Where the dependent and its dependencies stand.

use serde_json::json;
use slipstream_checkpoint::{Code, Marker, Phase};

use crate::common::{Host, dependency, minute, partitioned};

#[test]
fn a_late_message_never_moves_a_position_back() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(5.0);
    host.pulse(3.0);
    assert_eq!(host.checkpoint.position().marker, Some(minute(5.0).value));
    assert_eq!((host.checkpoint.position().state, host.checkpoint.position().sequence), (2, 2));
    host.hear(0, 7.0);
    host.hear(0, 6.0);
    assert_eq!(host.heard(0), Some(7.0));
}

#[test]
fn a_pulse_without_a_state_keeps_the_one_before_and_counts() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(1.0);
    let _ = host.checkpoint.pulse(minute(2.0), None).unwrap();
    assert_eq!((host.checkpoint.position().state, host.checkpoint.position().sequence), (1, 2));
}

#[test]
fn positions_are_ordered_by_sequence_never_by_marker() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 5.0);
    host.hear(1, 5.0);
    host.pulse(5.0);
    host.pulse(4.0);
    host.hear(1, 6.0); // good for b up to the second one, though it has no higher marker
    assert_eq!((host.good(0), host.good(1)), (2, 2));
    let first = slipstream_checkpoint::Position { state: 1, marker: Some(minute(5.0).value), sequence: 1 };
    host.rewind(first.clone());
    assert_eq!(host.checkpoint.position(), &first);
    assert_eq!((host.good(0), host.good(1)), (1, 1));
}

#[test]
fn all_is_good_up_to_the_first_last_good_position_of_those_who_are_needed() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 5.0);
    host.hear(1, 5.0);
    host.pulse(4.0);
    host.pulse(7.0);
    host.hear(0, 7.0);
    assert_eq!((host.good(0), host.good(1)), (2, 1));
    assert_eq!(host.checkpoint.last_good(), host.checkpoint.dependencies()[1].last_good());
    host.idle(1, None);
    assert_eq!(host.checkpoint.last_good().sequence, 2);
    host.idle(0, None);
    host.pulse(8.0);
    assert_eq!(host.checkpoint.last_good(), host.checkpoint.position(), "nobody is needed");
}

#[test]
fn a_marker_of_zero_is_a_marker() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(0.0);
    assert_eq!(host.checkpoint.position().marker, Some(0.0));
    assert_eq!(host.heard(0), Some(0.0));
    host.pulse(11.0);
    assert_eq!(host.phase(0), Phase::Down);
}

#[test]
fn a_dependency_of_partitions_stands_where_the_slowest_stands() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 5.0);
    host.hear_partition(0, "y", 3.0);
    assert_eq!(host.heard(0), Some(3.0), "it counts from its first heartbeat");
    host.hear_partition(0, "x", 9.0);
    assert_eq!(host.heard(0), Some(3.0));
    host.hear_partition(0, "y", 4.0);
    host.hear_partition(0, "y", 2.0);
    assert_eq!(host.heard(0), Some(4.0));
    host.hear_partition(0, "y", 12.0);
    assert_eq!(host.heard(0), Some(9.0));
}

#[test]
fn declared_partitions_must_all_be_heard() {
    let mut host = Host::of([partitioned("a", &["x", "y"])]);
    host.hear_partition(0, "x", 5.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Unknown, None));
    host.hear_partition(0, "y", 3.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(3.0)));
    host.hear_partition(0, "z", 1.0);
    assert_eq!(host.heard(0), Some(3.0), "exactly those that are declared count");
}

#[test]
fn a_partition_that_is_not_ours_can_neither_be_idle_nor_end() {
    for forever in [true, false] {
        let mut host = Host::of([partitioned("a", &["x"])]);
        if forever {
            host.end(0, Some("z"));
        } else {
            host.idle(0, Some("z"));
        }
        host.hear_partition(0, "x", 3.0);
        host.hear_partition(0, "z", 1.0);
        assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(3.0)));
        host.checkpoint.forget(0);
        host.hear_partition(0, "x", 2.0);
        assert_eq!(host.heard(0), Some(2.0));
    }
}

#[test]
fn who_is_heard_by_partitions_is_not_heard_without() {
    let mut declared = Host::of([partitioned("a", &["x"])]);
    let mut named = Host::of([dependency("a")]);
    named.hear_partition(0, "x", 1.0);
    for host in [&mut declared, &mut named] {
        let before = host.record();
        let error = host.checkpoint.heartbeat(0, None, minute(5.0)).unwrap_err();
        assert_eq!((error.code, error.dependency.as_deref()), (Code::Option, Some("a")));
        assert_eq!(host.record(), before);
    }
}

#[test]
fn an_idle_partition_holds_nobody_back_until_it_is_heard_again() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 3.0);
    host.hear_partition(0, "y", 8.0);
    host.idle(0, Some("x"));
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(8.0)));
    host.hear_partition(0, "x", 1.0);
    assert_eq!(host.heard(0), Some(3.0), "it is where it was");
}

#[test]
fn an_ended_partition_comes_back_as_a_new_one() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 3.0);
    host.hear_partition(0, "y", 8.0);
    host.end(0, Some("x"));
    assert_eq!(host.heard(0), Some(8.0));
    assert_eq!(host.record()["checkpoints"]["a"]["partitions"].as_object().map(|it| it.len()), Some(1));
    host.hear_partition(0, "x", 1.0);
    assert_eq!(host.heard(0), Some(1.0));
}

#[test]
fn a_dependency_all_of_whose_partitions_are_idle_or_ended_is_so_itself() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 3.0);
    host.hear_partition(0, "y", 8.0);
    host.idle(0, Some("x"));
    host.end(0, Some("y"));
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Idle, Some(8.0)), "one of them may come back");
    host.end(0, Some("x"));
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Ended, Some(8.0)));
    host.hear_partition(0, "y", 9.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(9.0)));
}

#[test]
fn from_an_assignment_on_exactly_those_partitions_count() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 3.0);
    host.hear_partition(0, "y", 8.0);
    host.assign(0, &["y"]);
    assert_eq!(host.heard(0), Some(8.0));
    host.hear_partition(0, "x", 1.0);
    assert_eq!(host.heard(0), Some(8.0));
    host.assign(0, &["x", "y"]);
    assert_eq!(host.phase(0), Phase::Unknown, "new ones are unheard");
    assert!(!host.checkpoint.dependencies()[0].is_heard());
    assert!(!host.checkpoint.is_admissible(minute(0.0), None).unwrap(), "and waited for");
    host.hear_partition(0, "x", 4.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(4.0)));
}

#[test]
fn an_assignment_that_drops_what_was_unheard_leaves_what_was_heard() {
    let mut host = Host::of([partitioned("a", &["x", "y"])]);
    host.hear_partition(0, "x", 3.0);
    host.assign(0, &["x"]);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(3.0)));
}

#[test]
fn an_idle_partition_stays_idle_when_it_is_assigned_again_an_ended_one_is_new() {
    let mut host = Host::of([partitioned("a", &["x", "y"])]);
    host.hear_partition(0, "x", 3.0);
    host.hear_partition(0, "y", 8.0);
    host.idle(0, Some("x"));
    host.assign(0, &["x", "y"]);
    assert_eq!(host.heard(0), Some(8.0));
    host.end(0, Some("x"));
    host.assign(0, &["x", "y"]);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Unknown, Some(8.0)));
    assert!(!host.checkpoint.dependencies()[0].is_heard());
}

#[test]
fn nothing_assigned_is_ended() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 3.0);
    host.assign(0, &[]);
    assert_eq!(host.phase(0), Phase::Ended);
    assert_eq!(host.checkpoint.heartbeat(0, None, minute(5.0)).unwrap_err().code, Code::Option);
    assert_eq!(Host::of([partitioned("a", &[])]).phase(0), Phase::Ended, "nor declared");
}

#[test]
fn a_new_unheard_partition_does_not_end_the_silence_of_what_was_heard() {
    // Gained; all taken away and given again; all exchanged.
    for assignments in [&[&["x", "y"][..]][..], &[&[], &["x"]], &[&["y"]]] {
        let mut host = Host::of([partitioned("a", &["x"])]);
        host.hear_partition(0, "x", 0.0);
        host.pulse(5.0);
        for names in assignments {
            host.assign(0, names);
        }
        assert_eq!((host.phase(0), host.heard(0)), (Phase::Unknown, Some(0.0)), "it is where it was");
        host.pulse(10.0);
        assert_eq!((host.phase(0), host.downtime()), (Phase::Unknown, None));
        host.pulse(10.5);
        assert_eq!((host.phase(0), host.downtime(), host.resume_from(0).sequence), (Phase::Down, Some(10.5), 0));
        for partition in ["y", "x"] {
            host.hear_partition(0, partition, 10.5);
            assert_eq!((host.phase(0), host.good(0)), (Phase::Down, 0), "nor does who has not caught up");
        }
    }
}

#[test]
fn a_new_unheard_partition_leaves_the_silence_of_one_that_was_never_heard_where_it_began() {
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.pulse(5.0);
    host.assign(0, &["x", "y"]);
    host.pulse(15.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Unknown, Some(5.0)));
    host.pulse(15.5);
    assert_eq!((host.phase(0), host.downtime()), (Phase::Down, Some(10.5)));
}

#[test]
fn who_is_forgotten_is_given_the_marker_of_the_next_pulse_whatever_was_heard_before() {
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.hear_partition(0, "x", 0.0);
    host.assign(0, &["x", "y"]);
    host.checkpoint.forget(0);
    assert_eq!(host.heard(0), None);
    host.pulse(20.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Unknown, Some(20.0)));
}

#[test]
fn while_down_a_new_unheard_partition_does_not_end_the_silence() {
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.hear_partition(0, "x", 0.0);
    host.pulse(11.0);
    host.assign(0, &["x", "y"]);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Down, Some(0.0)));
    assert!(!host.checkpoint.dependencies()[0].is_heard());
    host.hear_partition(0, "x", 12.0);
    assert_eq!(host.phase(0), Phase::Down, "not all have caught up");
    host.hear_partition(0, "y", 12.0);
    assert_eq!(host.phase(0), Phase::Recovering);
}

#[test]
fn partitions_may_be_named_in_any_order_and_numbers_in_the_host_keep_their_place() {
    let mut host = Host::of([dependency("a")]);
    let (x, y) = (host.checkpoint.partition(0, "x"), host.checkpoint.partition(0, "y"));
    assert_ne!(x, y);
    assert_eq!(host.checkpoint.partition(0, "x"), x);
    let _ = host.checkpoint.heartbeat(0, Some(y), Marker::time(1.0)).unwrap();
    let stored = host.record()["checkpoints"]["a"]["partitions"].clone();
    assert_eq!(stored, json!({ "y": "1970-01-01T00:00:00.001Z" }), "a name alone counts for nothing");
}
