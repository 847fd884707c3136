//! What a pulse counts, and how it finds who is down.

use slipstream_checkpoint::{Check, Downtime, Effect, Phase, Settings};

use crate::common::{Host, checked, dependency, minute, minutes, settings};

#[test]
fn a_pulse_counts_and_takes_the_state() {
    let mut host = Host::of([dependency("a")]);
    let _ = host.checkpoint.pulse(minute(3.0), Some(42)).unwrap();
    let position = host.checkpoint.position();
    assert_eq!((position.state, position.marker, position.sequence), (42, Some(minute(3.0).value), 1));
}

#[test]
fn down_is_strictly_beyond_the_threshold() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 0.0);
    host.pulse(10.0);
    assert_eq!((host.phase(0), host.checkpoint.downtime()), (Phase::Up, None));
    host.pulse(10.001);
    assert_eq!(host.phase(0), Phase::Down);
    assert_eq!(host.checkpoint.downtime(), Some(Downtime { dependency: 0, lag: Some(600_060.0) }));
}

#[test]
fn the_downtime_is_that_of_the_highest_marker() {
    let mut host = Host::down(dependency("a"));
    host.pulse(3.0);
    assert_eq!(host.downtime(), Some(11.0));
}

#[test]
fn the_result_is_that_of_the_first_one_down_in_declared_order() {
    let mut host = Host::of([dependency("a"), dependency("b"), dependency("c")]);
    host.hear(0, 20.0);
    host.hear(1, 5.0);
    host.hear(2, 0.0);
    host.pulse(20.0);
    assert_eq!(host.checkpoint.downtime(), Some(Downtime { dependency: 1, lag: Some(900_000.0) }));
    assert_eq!([host.phase(0), host.phase(1), host.phase(2)], [Phase::Up, Phase::Down, Phase::Down]);
}

#[test]
fn a_healthy_pulse_has_no_downtime_even_after_one_that_had() {
    let mut host = Host::down(dependency("a"));
    assert_eq!(host.downtime(), Some(11.0));
    host.hear(0, 12.0);
    host.checkpoint.recovered(0, 1);
    host.pulse(12.0);
    assert_eq!(host.checkpoint.downtime(), None);
}

#[test]
fn down_happens_once_and_is_told_on_every_pulse() {
    let mut host = Host::down(dependency("a"));
    host.pulse(20.0);
    assert_eq!((host.downtime(), host.effects()), (Some(20.0), vec![]));
    host.hear(0, 21.0);
    host.effects();
    host.pulse(40.0);
    assert_eq!((host.phase(0), host.downtime()), (Phase::Recovering, Some(19.0)), "recovering: asked for the value");
    assert_eq!(host.effects(), []);
}

#[test]
fn the_last_good_position_is_frozen_while_down() {
    let mut host = Host::down(dependency("a"));
    let frozen = host.resume_from(0);
    assert_eq!((frozen.state, frozen.sequence), (1, 1));
    host.hear(0, 5.0);
    host.pulse(4.0);
    host.hear(0, 12.0);
    host.pulse(11.0);
    assert_eq!(host.resume_from(0), frozen);
    assert_eq!(host.checkpoint.dependencies()[0].resume_from(), Some(&frozen));
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.checkpoint.dependencies()[0].resume_from(), None);
}

#[test]
fn the_pause_is_requested_before_the_downtime_is_told_and_only_for_the_first_one_down() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 5.0);
    host.hear(1, 0.0);
    host.pulse(11.0);
    assert_eq!(host.effects(), [Effect::Pause { dependency: 1 }, Effect::Downtime { dependency: 1 }]);
    host.pulse(16.0);
    assert_eq!(host.effects(), [Effect::Downtime { dependency: 0 }]);
}

#[test]
fn without_pausing_downtime_is_told_all_the_same() {
    let mut host = Host::new(Settings { pause_dependent: false, ..settings([dependency("a")]) });
    host.hear(0, 0.0);
    host.pulse(11.0);
    assert_eq!(host.effects(), [Effect::Downtime { dependency: 0 }]);
    assert!(!host.checkpoint.is_paused());
}

#[test]
fn checks_of_the_hosts_own_are_asked_in_declared_order_and_their_values_are_the_hosts() {
    let mut host = Host::of([checked("a", true, false), dependency("b"), checked("c", true, false)]);
    host.answers = vec![Some(false), Some(true)];
    host.hear(1, 0.0);
    host.pulse(9.0);
    assert_eq!(host.asked, [(0, Check::Downtime), (2, Check::Downtime)]);
    assert_eq!(host.checkpoint.downtime(), Some(Downtime { dependency: 2, lag: None }));
    assert_eq!([host.phase(0), host.phase(1), host.phase(2)], [Phase::Unknown, Phase::Up, Phase::Down]);
    // one that is down is asked too, and what it says changes nothing
    host.answers = vec![Some(false), Some(false)];
    host.effects();
    host.pulse(9.0);
    assert_eq!((host.phase(2), host.checkpoint.downtime(), host.effects()), (Phase::Down, None, vec![]));
}

#[test]
fn a_check_of_its_own_sees_the_pulse_counted() {
    let mut host = Host::of([checked("a", true, false)]);
    let _ = host.checkpoint.pulse(minute(3.0), Some(42)).unwrap();
    assert_eq!((host.checkpoint.position().state, host.checkpoint.position().sequence), (42, 1));
    assert_eq!(host.heard(0), Some(3.0), "and the first checkpoint given");
}

#[test]
fn a_threshold_of_zero_allows_no_lag() {
    let zero = slipstream_checkpoint::DependencySettings { downtime_threshold: Some(minutes(0.0)), ..dependency("a") };
    let mut host = Host::of([zero]);
    host.hear(0, 1.0);
    host.pulse(1.0);
    assert_eq!(host.phase(0), Phase::Up);
    host.pulse(1.001);
    assert_eq!(host.phase(0), Phase::Down);
}
