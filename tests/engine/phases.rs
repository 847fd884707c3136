//! The phases of a dependency, and what the host says of one: idle, ended, forgotten.

use slipstream_checkpoint::{Effect, Phase, Position};

use crate::common::{Host, checked, dependency, partitioned};

#[test]
fn a_dependency_goes_from_unknown_to_up_to_down_to_recovering_to_up() {
    let mut host = Host::of([dependency("a")]);
    let mut phases = vec![host.phase(0)];
    host.hear(0, 0.0);
    phases.push(host.phase(0));
    host.pulse(11.0);
    phases.push(host.phase(0));
    host.hear(0, 12.0);
    phases.push(host.phase(0));
    assert!(host.checkpoint.recovered(0, 1));
    phases.push(host.phase(0));
    assert_eq!(phases, [Phase::Unknown, Phase::Up, Phase::Down, Phase::Recovering, Phase::Up]);
    let down: Vec<bool> = phases.iter().map(|phase| phase.is_down()).collect();
    assert_eq!(down, [false, false, true, true, false]);
}

#[test]
fn phases_have_the_names_under_which_they_are_stored() {
    let phases = [Phase::Unknown, Phase::Up, Phase::Down, Phase::Recovering, Phase::Idle, Phase::Ended];
    assert_eq!(phases.map(Phase::as_str), ["unknown", "up", "down", "recovering", "idle", "ended"]);
    assert_eq!(phases.map(Phase::is_excused), [false, false, false, false, true, true]);
}

#[test]
fn idle_and_ended_go_back_to_up_with_the_next_heartbeat() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 5.0);
    host.idle(0, None);
    assert_eq!(host.phase(0), Phase::Idle);
    host.hear(0, 5.0);
    assert_eq!(host.phase(0), Phase::Up);
    host.end(0, None);
    assert_eq!(host.phase(0), Phase::Ended);
    host.hear(0, 1.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(5.0)));
}

#[test]
fn at_the_first_pulse_an_unknown_dependency_is_given_its_marker_and_state() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(5.0);
    let it = &host.checkpoint.dependencies()[0];
    assert_eq!((it.phase(), it.is_heard(), it.checkpoint_state()), (Phase::Unknown, false, Some(&1)));
    assert_eq!(host.heard(0), Some(5.0));
    host.pulse(7.0);
    assert_eq!(host.heard(0), Some(5.0), "at the first one only");
    assert_eq!(host.checkpoint.dependencies()[0].checkpoint_state(), Some(&1));
}

#[test]
fn silence_from_the_start_is_noticed_and_everything_is_done_again() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(5.0);
    host.pulse(15.0);
    assert_eq!(host.phase(0), Phase::Unknown);
    host.pulse(15.5);
    assert_eq!((host.phase(0), host.downtime()), (Phase::Down, Some(10.5)));
    assert_eq!(host.resume_from(0), Position::default());
    host.rewind_for(0);
    assert_eq!(host.phase(0), Phase::Down, "who was never heard has not caught up");
}

#[test]
fn the_first_heartbeat_replaces_the_assumed_position_even_by_a_lower_one() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(15.0);
    host.hear(0, 3.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(3.0)));
    assert!(host.checkpoint.dependencies()[0].is_heard());
    host.pulse(15.0);
    assert_eq!(host.downtime(), Some(12.0));
}

#[test]
fn an_idle_or_ended_dependency_is_never_down() {
    for end in [false, true] {
        let mut host = Host::of([dependency("a"), checked("b", true, false)]);
        host.hear(0, 0.0);
        for dependency in [0, 1] {
            if end {
                host.end(dependency, None);
            } else {
                host.idle(dependency, None);
            }
        }
        host.pulse(100.0);
        assert!(!host.phase(0).is_down() && !host.phase(1).is_down());
        assert_eq!((host.downtime(), host.asked.len()), (None, 0));
    }
}

#[test]
fn an_idle_dependency_that_was_never_heard_is_not_given_a_position() {
    let mut host = Host::of([dependency("a")]);
    host.idle(0, None);
    host.pulse(5.0);
    assert_eq!((host.heard(0), host.checkpoint.dependencies()[0].checkpoint_state()), (None, None));
}

#[test]
fn told_idle_or_ended_while_down_it_has_caught_up_and_is_so_once_recovered() {
    for phase in [Phase::Idle, Phase::Ended] {
        let mut host = Host::down(dependency("a"));
        match phase {
            Phase::Idle => host.idle(0, None),
            _ => host.end(0, None),
        }
        assert_eq!(host.phase(0), Phase::Recovering);
        assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 1 }]);
        host.checkpoint.recovered(0, 1);
        assert_eq!(host.phase(0), phase);
        host.pulse(100.0);
        assert_eq!(host.downtime(), None);
    }
}

#[test]
fn told_idle_while_recovering_it_is_idle_once_recovered_unless_heard_meanwhile() {
    for is_heard in [false, true] {
        let mut host = Host::recovering(dependency("a"));
        host.idle(0, None);
        assert_eq!(host.phase(0), Phase::Recovering);
        if is_heard {
            host.hear(0, 12.0);
        }
        host.checkpoint.recovered(0, 1);
        assert_eq!(host.phase(0), if is_heard { Phase::Up } else { Phase::Idle });
    }
}

#[test]
fn the_check_of_a_dependency_that_is_told_idle_is_not_asked() {
    let mut host = Host::of([checked("a", false, true)]);
    host.hear(0, 0.0);
    host.pulse(11.0);
    host.idle(0, None);
    assert_eq!((host.phase(0), host.asked.len()), (Phase::Recovering, 0));
}

#[test]
fn told_of_its_last_partition_it_counts_for_the_dependency() {
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.hear_partition(0, "x", 0.0);
    host.pulse(11.0);
    host.end(0, Some("x"));
    assert_eq!(host.phase(0), Phase::Recovering);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.phase(0), Phase::Ended);
}

#[test]
fn an_unheard_partition_ends_the_word_that_all_are_idle() {
    let mut host = Host::of([partitioned("a", &["x"])]);
    host.hear_partition(0, "x", 0.0);
    host.pulse(11.0);
    host.idle(0, Some("x"));
    host.assign(0, &["x", "y"]);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.phase(0), Phase::Unknown);
    host.pulse(11.0);
    assert_eq!(host.downtime(), Some(11.0), "its silence goes on");
}

#[test]
fn a_forgotten_dependency_is_unknown_again() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 500.0);
    host.pulse(1.0);
    assert_eq!(host.good(0), 1);
    host.checkpoint.forget(0);
    let it = &host.checkpoint.dependencies()[0];
    assert_eq!((it.phase(), it.checkpoint_marker(), it.checkpoint_state()), (Phase::Unknown, None, None));
    assert_eq!(it.last_good(), &Position::default());
    host.pulse(2.0);
    assert_eq!((host.heard(0), host.checkpoint.dependencies()[0].checkpoint_state()), (Some(2.0), Some(&2)));
    host.hear(0, 2.0);
    assert_eq!((host.phase(0), host.heard(0)), (Phase::Up, Some(2.0)));
}

#[test]
fn a_forgotten_assumption_is_made_anew() {
    let mut host = Host::of([dependency("a")]);
    host.pulse(1.0);
    host.checkpoint.forget(0);
    host.pulse(9.0);
    assert_eq!(host.heard(0), Some(9.0));
}

#[test]
fn forgetting_the_one_that_is_down_lets_the_dependent_go() {
    let mut host = Host::recovering(dependency("a"));
    host.checkpoint.forget(0);
    assert_eq!(host.effects(), [Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(0));
    assert!(!host.checkpoint.recovered(0, 1), "what its recovery reports no longer counts");
    host.checkpoint.recovery_failed(0, 1);
    host.checkpoint.retry(0);
    assert_eq!((host.phase(0), host.effects()), (Phase::Unknown, vec![]));
}

#[test]
fn a_recovery_after_a_forgotten_one_has_an_attempt_of_its_own() {
    let mut host = Host::recovering(dependency("a"));
    host.checkpoint.forget(0);
    host.hear(0, 12.0);
    host.pulse(30.0);
    host.effects();
    host.hear(0, 31.0);
    let Some(&Effect::Recovery { attempt, .. }) = host.effects().first() else { panic!("it recovers") };
    assert!(attempt > 1);
    assert!(!host.checkpoint.recovered(0, 1));
    assert!(host.checkpoint.recovered(0, attempt));
}

#[test]
fn forgetting_keeps_which_partitions_are_declared_and_drops_the_others() {
    let mut host = Host::of([partitioned("a", &["x", "y"])]);
    host.hear_partition(0, "x", 1.0);
    host.hear_partition(0, "y", 1.0);
    host.end(0, Some("y"));
    host.checkpoint.forget(0);
    host.hear_partition(0, "x", 2.0);
    assert_eq!(host.phase(0), Phase::Unknown);
    host.hear_partition(0, "y", 3.0);
    assert_eq!(host.heard(0), Some(2.0));

    let mut host = Host::of([dependency("a")]);
    host.hear_partition(0, "x", 1.0);
    host.checkpoint.forget(0);
    host.hear(0, 2.0);
    assert_eq!(host.heard(0), Some(2.0));
}
