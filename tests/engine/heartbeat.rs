//! What a heartbeat moves, and up to where the dependent may rely on a dependency.

use slipstream_checkpoint::{Check, Phase, Position};

use crate::common::{Host, checked, dependency, minute, partitioned, settings};

#[test]
fn the_state_at_a_heartbeat_is_the_dependents() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 1.0);
    host.pulse(2.0);
    host.hear(1, 5.0);
    host.pulse(3.0);
    host.hear(1, 4.0); // late, but heard
    let states: Vec<_> = host.checkpoint.dependencies().iter().map(|it| it.checkpoint_state().copied()).collect();
    assert_eq!(states, [Some(0), Some(2)]);
}

#[test]
fn a_heartbeat_that_moves_the_position_and_leaves_it_within_the_threshold_makes_all_so_far_good() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 0.0);
    host.pulse(10.0);
    host.pulse(10.0);
    assert_eq!(host.good(0), 0);
    host.hear(0, 0.5);
    assert_eq!(host.good(0), 2);
    assert_eq!(host.good(1), 0, "of that dependency only");
}

#[test]
fn a_heartbeat_just_at_the_threshold_is_good_and_one_beyond_is_not() {
    for (at, good) in [(10.0, 1), (9.999, 0)] {
        let mut host = Host::of([dependency("a")]);
        host.pulse(20.0);
        host.hear(0, at);
        assert_eq!((host.phase(0), host.good(0)), (Phase::Up, good));
    }
}

#[test]
fn a_heartbeat_that_does_not_move_the_position_is_not_good() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 1.0);
    host.pulse(2.0);
    host.hear(0, 1.0);
    host.hear(0, 0.0);
    assert_eq!(host.good(0), 0);
}

#[test]
fn a_partition_that_moves_alone_is_not_good() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 1.0);
    host.hear_partition(0, "y", 1.0);
    host.pulse(2.0);
    host.hear_partition(0, "x", 3.0);
    assert_eq!(host.good(0), 0, "the slowest has not moved");
    host.hear_partition(0, "y", 2.0);
    assert_eq!(host.good(0), 1);
}

#[test]
fn a_partition_that_joins_lower_is_not_good() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 2.0);
    host.pulse(2.5);
    host.hear_partition(0, "y", 1.0);
    assert_eq!(host.good(0), 0);
}

#[test]
fn a_partition_that_was_gained_is_not_good_until_all_are_beyond_where_the_dependency_was() {
    for restarts in [false, true] {
        let mut host = Host::of([partitioned("a", &["x"])]);
        host.hear_partition(0, "x", 2.0);
        host.pulse(2.5);
        host.settings = settings([partitioned("a", &["x", "y"])]);
        host.assign(0, &["x", "y"]);
        if restarts {
            host.reopen();
        }
        host.hear_partition(0, "y", 2.0);
        assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 0), "x may be silent since");
        host.hear_partition(0, "y", 3.0);
        assert_eq!(host.good(0), 0);
        host.hear_partition(0, "x", 2.1);
        assert_eq!(host.good(0), 1);
    }
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.hear_partition(0, "x", 2.0);
    host.pulse(2.5);
    host.assign(0, &["x", "y"]);
    host.hear_partition(0, "x", 2.2);
    assert_eq!(host.good(0), 0, "y is unheard");
    host.hear_partition(0, "y", 2.1);
    assert_eq!(host.good(0), 1);
}

#[test]
fn the_first_heartbeat_of_all_partitions_is_good_even_below_the_first_pulse() {
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.pulse(20.0);
    host.hear_partition(0, "x", 10.0);
    assert_eq!((host.heard(0), host.good(0)), (Some(10.0), 1));
    host.assign(0, &["x", "y"]);
    host.pulse(20.0);
    host.hear_partition(0, "y", 10.0);
    assert_eq!(host.good(0), 1, "but it was heard by now");
}

#[test]
fn a_heartbeat_while_down_or_recovering_makes_nothing_good() {
    let mut host = Host::down(dependency("a"));
    host.hear(0, 5.0);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Down, 1));
    host.hear(0, 12.0);
    host.hear(0, 13.0);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Recovering, 1));
}

#[test]
fn with_a_downtime_check_of_its_own_any_heartbeat_that_moves_it_while_up_is_good() {
    let mut host = Host::of([checked("a", true, false)]).asks(&[false, true]);
    host.hear(0, 0.0);
    host.pulse(100.0);
    host.hear(0, 1.0);
    assert_eq!(host.good(0), 1);
    host.hear(0, 1.0);
    host.pulse(100.0);
    host.hear(0, 2.0);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Down, 1));
}

#[test]
fn a_pulse_that_directly_follows_the_last_good_position_is_good_if_already_reached() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 5.0);
    host.pulse(4.0);
    host.pulse(5.0);
    assert_eq!(host.good(0), 2);
    assert_eq!(host.checkpoint.dependencies()[0].last_good(), host.checkpoint.position());
    host.pulse(5.5);
    host.pulse(5.0);
    assert_eq!(host.good(0), 2, "reached, but there is a gap before it");
}

#[test]
fn a_late_pulse_is_good_by_its_own_marker() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 5.0);
    host.pulse(8.0);
    host.hear(0, 6.0);
    host.pulse(6.0);
    assert_eq!(host.good(0), 2);
}

#[test]
fn a_pulse_is_not_good_for_who_was_only_assumed_or_is_down() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(5.0);
    host.pulse(5.0);
    assert_eq!(host.good(0), 0);

    let mut host = Host::down(dependency("a"));
    host.rewind_for(0);
    host.pulse(0.0);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Down, 1));
}

#[test]
fn neither_idle_nor_ended_nor_an_assignment_makes_anything_good() {
    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 1.0);
    host.hear_partition(0, "y", 2.0);
    host.pulse(3.0);
    host.idle(0, Some("x"));
    host.end(0, Some("x"));
    host.assign(0, &["y"]);
    host.idle(0, None);
    assert_eq!((host.heard(0), host.good(0)), (Some(2.0), 0));
}

#[test]
fn the_first_heartbeat_of_all_makes_the_position_before_the_first_pulse_good() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 1.0);
    assert_eq!(host.checkpoint.dependencies()[0].last_good(), &Position::default());
    assert_eq!(host.phase(0), Phase::Up);
}

#[test]
fn lag_is_how_far_this_very_message_is_behind_whatever_the_phase() {
    let mut host = Host::of([dependency("a")]);
    let lag = |host: &Host, at: f64| host.checkpoint.lag_of(minute(at).value).map(|lag| lag / 60_000.0);
    host.hear(0, 50.0);
    assert_eq!(lag(&host, 1.0), None, "before the first pulse");
    host.pulse(10.0);
    assert_eq!([lag(&host, 4.0), lag(&host, 10.0), lag(&host, 12.0)], [Some(6.0), Some(0.0), Some(0.0)]);
    host.pulse(61.0);
    assert_eq!(host.phase(0), Phase::Down);
    assert_eq!(lag(&host, 60.0), Some(1.0));
}

#[test]
fn a_heartbeat_takes_up_the_recovery_of_its_own_dependency_only() {
    let mut host = Host::of([checked("a", false, true), checked("b", false, true)]).asks(&[true]);
    host.hear(0, 0.0);
    host.hear(1, 0.0);
    host.pulse(11.0);
    host.hear(1, 12.0);
    assert_eq!(host.asked, [(1, Check::Recovery)]);
    assert_eq!([host.phase(0), host.phase(1)], [Phase::Down, Phase::Recovering]);
}

#[test]
fn who_is_up_is_not_asked_whether_it_has_caught_up() {
    let mut host =
        Host::new(slipstream_checkpoint::Settings { pause_dependent: false, ..settings([checked("a", true, true)]) });
    let at = slipstream_checkpoint::Marker { kind: slipstream_checkpoint::MarkerKind::Opaque, value: 1.0 };
    let progress = host.checkpoint.heartbeat(0, None, at).unwrap();
    host.run(progress);
    assert_eq!(host.asked, []);
}
