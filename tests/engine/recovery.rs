//! From caught up to up again: what is done again, from where, and what a rewind does to everybody.

use slipstream_checkpoint::{Check, Code, Effect, Phase, Position, Settings};

use crate::common::{Host, checked, dependency, minute, partitioned, settings};

fn running_on(dependency: slipstream_checkpoint::DependencySettings) -> Host {
    let mut host = Host::new(Settings { pause_dependent: false, ..settings([dependency]) });
    host.hear(0, 0.0);
    host
}

/// Both were heard at 0, and offset 1 was handled then; a is down since 11 and b, heard at 4 as well, since 15.
fn both_down() -> Host {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 0.0);
    host.hear(1, 0.0);
    host.pulse(0.0);
    host.hear(1, 4.0);
    host.pulse(4.0);
    host.pulse(11.0);
    host.pulse(15.0);
    host.effects();
    assert_eq!([host.good(0), host.good(1)], [1, 2]);
    host
}

#[test]
fn caught_up_is_strictly_beyond_the_dependent() {
    let mut host = Host::down(dependency("a"));
    host.hear(0, 11.0);
    assert_eq!((host.phase(0), host.effects()), (Phase::Down, vec![]));
    host.hear(0, 11.001);
    assert_eq!(host.phase(0), Phase::Recovering);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 1 }]);
}

#[test]
fn where_the_dependent_runs_on_caught_up_is_within_the_threshold() {
    let mut host = running_on(dependency("a"));
    host.pulse(30.0);
    host.hear(0, 19.0);
    assert_eq!(host.phase(0), Phase::Down);
    host.hear(0, 20.0);
    assert_eq!(host.phase(0), Phase::Recovering);
}

#[test]
fn where_the_dependent_runs_on_who_was_never_heard_has_not_caught_up() {
    let mut host = Host::new(Settings { pause_dependent: false, ..settings([partitioned("a", &["x"])]) });
    host.pulse(0.0);
    host.pulse(11.0);
    host.rewind(Position::default());
    assert_eq!(host.phase(0), Phase::Down);
    host.hear_partition(0, "x", 0.0);
    assert_eq!(host.phase(0), Phase::Recovering);
}

#[test]
fn where_the_dependent_runs_on_a_downtime_check_of_its_own_tells_whether_it_has_caught_up() {
    let mut host = running_on(checked("a", true, false)).asks(&[true, true, false]);
    host.pulse(1.0);
    host.hear(0, 50.0);
    assert_eq!(host.phase(0), Phase::Down);
    host.hear(0, 51.0);
    assert_eq!(host.phase(0), Phase::Recovering);
    assert_eq!(host.asked, [(0, Check::Downtime); 3]);
}

#[test]
fn where_the_dependent_is_paused_a_downtime_check_of_its_own_is_not_asked_about_the_recovery() {
    let mut host = Host::of([checked("a", true, false)]).asks(&[true]);
    host.pulse(1.0);
    host.hear(0, 1.0);
    assert_eq!(host.phase(0), Phase::Down);
    host.hear(0, 2.0);
    assert_eq!((host.phase(0), host.asked.len()), (Phase::Recovering, 1));
}

#[test]
fn a_recovery_check_of_its_own_decides_alone() {
    for pause_dependent in [true, false] {
        for own_downtime_check in [true, false] {
            let own = checked("a", own_downtime_check, true);
            let mut host = Host::new(Settings { pause_dependent, ..settings([own, dependency("b")]) });
            host.hear(0, 0.0);
            host.answers = if own_downtime_check { vec![Some(true)] } else { vec![] };
            host.pulse(11.0);
            host.asked.clear();
            host.answers = vec![Some(false), Some(true)];
            host.hear(0, 50.0);
            assert_eq!(host.phase(0), Phase::Down);
            host.hear(0, 1.0);
            assert_eq!(host.phase(0), Phase::Recovering);
            assert_eq!(host.asked, [(0, Check::Recovery); 2]);
        }
    }
}

#[test]
fn a_recovery_runs_once_at_a_time() {
    let mut host = Host::recovering(dependency("a"));
    host.hear(0, 13.0);
    host.pulse(12.0);
    host.idle(0, None);
    host.checkpoint.retry(0);
    host.rewind_for(0);
    assert_eq!(host.effects(), [Effect::Discard]);
}

#[test]
fn an_outcome_counts_once_and_for_its_own_attempt_only() {
    let mut host = Host::recovering(dependency("a"));
    assert!(!host.checkpoint.recovered(0, 2));
    host.checkpoint.recovery_failed(0, 0);
    assert_eq!((host.phase(0), host.effects()), (Phase::Recovering, vec![]));
    assert!(host.checkpoint.recovered(0, 1));
    assert!(!host.checkpoint.recovered(0, 1));
    host.checkpoint.recovery_failed(0, 1);
    assert_eq!((host.phase(0), host.effects()), (Phase::Up, vec![Effect::Resume]));
}

#[test]
fn each_dependency_that_recovers_is_recovered() {
    let mut host = both_down();
    host.hear(1, 16.0);
    host.hear(0, 16.0);
    let recoveries = [1, 0].map(|dependency| Effect::Recovery { dependency, attempt: 1 });
    assert_eq!(host.effects(), recoveries);
    host.checkpoint.recovered(1, 1);
    assert_eq!(host.effects(), [], "one is still recovering");
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.effects(), [Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(0));
}

#[test]
fn where_nobody_does_the_stale_part_again_the_recovery_has_succeeded_at_once() {
    let mut host = Host::new(Settings { awaits_recovery: false, ..settings([dependency("a")]) });
    host.hear(0, 0.0);
    host.pulse(11.0);
    host.effects();
    host.hear(0, 12.0);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 1));
    assert_eq!(host.effects(), [Effect::Resume]);
}

#[test]
fn a_rewind_replaces_state_marker_and_sequence() {
    let mut host = Host::recovering(dependency("a"));
    let epoch = host.checkpoint.epoch();
    let good = host.resume_from(0);
    host.rewind_for(0);
    assert_eq!(host.checkpoint.position(), &good);
    assert_eq!((good.state, good.marker, good.sequence), (1, Some(0.0), 1));
    assert_eq!(host.checkpoint.epoch(), epoch + 1);
}

#[test]
fn a_rewind_to_before_the_first_pulse_leaves_no_marker() {
    let mut host = Host::down(dependency("a"));
    host.rewind(Position::default());
    assert_eq!(host.checkpoint.position(), &Position::default());
    assert_eq!(host.phase(0), Phase::Recovering, "whoever was heard is ahead of nothing");
}

#[test]
fn a_rewind_only_goes_back() {
    let mut host = Host::recovering(dependency("a"));
    let (before, at) = (host.record(), host.checkpoint.position().clone());
    let error = host.checkpoint.rewind(9, None, at.sequence + 1).unwrap_err();
    assert_eq!((error.code, error.value), (Code::Option, Some(3.0)));
    assert_eq!((host.record(), host.checkpoint.epoch(), host.effects()), (before, 0, vec![]));
    host.rewind(at.clone());
    assert_eq!((host.checkpoint.position(), host.checkpoint.epoch()), (&at, 1));
}

#[test]
fn a_rewind_moves_every_later_last_good_position_back_and_no_other() {
    let mut host = Host::of([dependency("a"), dependency("b"), dependency("c")]);
    for dependency in 0..3 {
        host.hear(dependency, 0.0);
    }
    host.pulse(0.0);
    for (dependency, at) in [(1, 1.0), (1, 2.0), (2, 3.0)] {
        host.hear(dependency, at);
        host.pulse(at + 0.5);
    }
    assert_eq!([host.good(0), host.good(1), host.good(2)], [1, 2, 3]);
    let to = host.checkpoint.dependencies()[1].last_good().clone();
    host.rewind(to.clone());
    assert_eq!([host.good(0), host.good(1), host.good(2)], [1, 2, 2]);
    assert_eq!(host.checkpoint.dependencies()[2].last_good(), &to);
}

#[test]
fn overlapping_downtimes_skip_nothing() {
    let mut host = both_down();
    host.hear(0, 16.0);
    assert_eq!([host.phase(0), host.phase(1)], [Phase::Recovering, Phase::Down]);
    host.rewind_for(0);
    assert_eq!(host.resume_from(1).sequence, 1, "b's stale part begins there now");
    assert_eq!(host.phase(1), Phase::Recovering, "heard at 4, and the dependent is at 0 again");
}

#[test]
fn after_a_rewind_every_one_that_is_down_is_asked_whether_it_has_caught_up() {
    let mut host = Host::of([checked("a", false, true), checked("b", false, true), checked("c", false, true)]);
    for dependency in 0..3 {
        host.hear(dependency, 0.0);
    }
    host.hear(1, 30.0);
    host.pulse(11.0);
    host.effects();
    host.answers = vec![Some(false), Some(true)];
    host.rewind(Position::default());
    assert_eq!(host.asked, [(0, Check::Recovery), (2, Check::Recovery)]);
    assert_eq!([host.phase(0), host.phase(1), host.phase(2)], [Phase::Down, Phase::Up, Phase::Recovering]);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 2, attempt: 1 }, Effect::Discard]);
}

#[test]
fn a_recovery_without_a_rewind_is_good_up_to_where_it_began() {
    let mut host = Host::recovering(dependency("a"));
    host.pulse(12.0);
    host.checkpoint.recovered(0, 1);
    let it = &host.checkpoint.dependencies()[0];
    assert_eq!((it.phase(), it.last_good().sequence, it.last_good().state), (Phase::Up, 2, 2));
}

#[test]
fn a_recovery_with_a_rewind_is_good_up_to_its_target() {
    let mut host = Host::recovering(dependency("a"));
    host.rewind_for(0);
    host.pulse(0.0);
    host.pulse(11.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 1));
}

#[test]
fn a_rewind_of_another_to_after_the_beginning_of_a_recovery_makes_no_more_of_it_good() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 0.0);
    host.hear(1, 0.0);
    host.pulse(11.0);
    host.hear(1, 30.0);
    host.hear(0, 12.0); // a recovers from 1
    host.pulse(20.0);
    host.hear(1, 31.0); // b is good up to 2
    host.pulse(25.0);
    host.effects();
    let to = host.checkpoint.dependencies()[1].last_good().clone();
    host.rewind(Position { sequence: 2, ..to });
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.good(0), 1, "what was handled since may be stale");
}

#[test]
fn a_rewind_before_the_recovery_does_not_count_as_its_own() {
    let mut host = Host::of([checked("a", false, true)]).asks(&[false, true]);
    host.hear(0, 0.0);
    host.pulse(11.0);
    host.rewind(Position::default());
    host.pulse(11.0);
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.good(0), 2);
}

#[test]
fn a_failed_recovery_is_still_recovering_still_paused_and_tried_again_after_a_second() {
    let mut host = Host::recovering(dependency("a"));
    host.checkpoint.recovery_failed(0, 1);
    assert_eq!(host.effects(), [Effect::RetryAfter { dependency: 0, milliseconds: 1_000 }]);
    assert_eq!((host.phase(0), host.checkpoint.is_paused()), (Phase::Recovering, true));
    host.checkpoint.recovery_failed(0, 1);
    assert_eq!(host.effects(), [], "it has failed once");
    host.checkpoint.retry(0);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 2 }]);
}

#[test]
fn the_time_to_the_next_try_doubles_up_to_a_minute() {
    let mut host = Host::recovering(dependency("a"));
    let mut waits = vec![];
    for attempt in 1..=40 {
        host.checkpoint.recovery_failed(0, attempt);
        host.checkpoint.retry(0);
        let effects = host.effects();
        let [Effect::RetryAfter { milliseconds, .. }, Effect::Recovery { .. }] = effects[..] else {
            panic!("{effects:?}")
        };
        waits.push(milliseconds);
    }
    assert_eq!(waits[..7], [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000]);
    assert!(waits[7..].iter().all(|&wait| wait == 60_000));

    host.checkpoint.recovered(0, 41);
    host.pulse(40.0);
    host.hear(0, 41.0);
    host.effects();
    host.checkpoint.recovery_failed(0, 42);
    assert_eq!(host.effects(), [Effect::RetryAfter { dependency: 0, milliseconds: 1_000 }], "a new one begins anew");
}

#[test]
fn a_failed_recovery_is_tried_again_by_the_next_call_that_concerns_it() {
    let calls: [fn(&mut Host); 6] = [
        |host| host.hear(0, 1.0),
        |host| host.pulse(1.0),
        |host| host.rewind(Position::default()),
        |host| host.idle(0, None),
        |host| host.end(0, None),
        |host| host.checkpoint.retry(0),
    ];
    for call in calls {
        let mut host = Host::recovering(dependency("a"));
        host.checkpoint.recovery_failed(0, 1);
        host.effects();
        call(&mut host);
        assert_eq!(host.effects().first(), Some(&Effect::Recovery { dependency: 0, attempt: 2 }));
    }
}

#[test]
fn a_failed_recovery_is_not_tried_again_by_a_call_about_another() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 0.0);
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.checkpoint.recovery_failed(0, 1);
    host.effects();
    host.hear(1, 12.0);
    host.idle(1, None);
    host.checkpoint.retry(1);
    assert_eq!(host.effects(), []);
}

#[test]
fn a_pulse_whose_check_is_the_hosts_tries_a_failed_recovery_again_too() {
    let mut host = Host::of([checked("a", true, false)]).asks(&[true, false]);
    host.pulse(1.0);
    host.hear(0, 2.0);
    host.effects();
    host.checkpoint.recovery_failed(0, 1);
    host.effects();
    host.pulse(2.0);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 2 }]);
}

#[test]
fn a_retry_of_who_is_not_recovering_does_nothing() {
    let mut host = Host::down(dependency("a"));
    host.checkpoint.retry(0);
    assert_eq!((host.phase(0), host.effects()), (Phase::Down, vec![]));
}

#[test]
fn a_later_downtime_is_another_one() {
    let mut host = Host::recovering(dependency("a"));
    host.checkpoint.recovered(0, 1);
    host.checkpoint.take_resume();
    host.effects();
    host.pulse(30.0);
    assert_eq!(host.effects(), [Effect::Pause { dependency: 0 }, Effect::Downtime { dependency: 0 }]);
    assert_eq!(host.resume_from(0).sequence, 2);
    host.hear(0, 31.0);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 2 }]);
    assert_eq!(host.checkpoint.position().marker, Some(minute(30.0).value));
}

/// The dependent runs on: it was heard at 4, a pulse at 20 found it down, and heard at 15 it is recovering; effects are done.
fn recovering_while_the_dependent_runs_on(dependency: slipstream_checkpoint::DependencySettings) -> Host {
    let mut host = running_on(dependency);
    host.pulse(0.0);
    host.hear(0, 4.0);
    host.pulse(20.0);
    host.hear(0, 15.0);
    let down = [Effect::Downtime { dependency: 0 }, Effect::Recovery { dependency: 0, attempt: 1 }];
    assert_eq!((host.effects(), host.good(0)), (down.to_vec(), 1));
    host
}

#[test]
fn who_is_found_down_again_while_recovering_is_down_when_the_recovery_has_succeeded() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.rewind_for(0);
    host.pulse(20.0);
    host.pulse(40.0);
    assert_eq!((host.phase(0), host.downtime()), (Phase::Recovering, Some(25.0)));
    host.effects();
    assert!(host.checkpoint.recovered(0, 1));
    assert_eq!((host.phase(0), host.effects()), (Phase::Down, vec![Effect::Downtime { dependency: 0 }]));
    assert_eq!(host.resume_from(0).sequence, 1, "the target of the rewind");
    host.hear(0, 29.0);
    assert_eq!(host.phase(0), Phase::Down);
    host.hear(0, 30.0);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 2 }]);
    host.checkpoint.recovered(0, 2);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 3), "once, as no pulse found it down meanwhile");
}

#[test]
fn who_was_found_down_again_and_has_caught_up_since_recovers_at_once() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.rewind_for(0);
    host.pulse(40.0);
    host.hear(0, 38.0);
    host.effects();
    host.checkpoint.recovered(0, 1);
    let again = [Effect::Downtime { dependency: 0 }, Effect::Recovery { dependency: 0, attempt: 2 }];
    assert_eq!((host.phase(0), host.effects()), (Phase::Recovering, again.to_vec()));
    assert_eq!(host.resume_from(0).sequence, 1);
    host.rewind_for(0);
    host.pulse(40.0);
    host.checkpoint.recovered(0, 2);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 1));
    host.hear(0, 39.0);
    assert_eq!(host.good(0), 2);
}

#[test]
fn without_a_rewind_a_relapse_is_done_again_from_where_the_recovery_began() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.pulse(40.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.resume_from(0).sequence), (Phase::Down, 2));
}

#[test]
fn what_a_rewind_takes_back_is_no_relapse() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.pulse(40.0);
    host.rewind_for(0);
    host.pulse(20.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Up, 1));
}

#[test]
fn a_rewind_to_after_a_relapse_leaves_it_one() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.pulse(40.0);
    let to = host.checkpoint.position().clone();
    host.pulse(41.0);
    host.rewind(to);
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.resume_from(0).sequence), (Phase::Down, 2));
}

#[test]
fn a_relapse_is_not_forgotten_by_an_attempt_that_fails() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.rewind_for(0);
    host.pulse(40.0);
    host.checkpoint.recovery_failed(0, 1);
    host.checkpoint.retry(0);
    host.checkpoint.recovered(0, 2);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Down, 1));
}

#[test]
fn who_is_idle_on_the_hosts_word_does_not_relapse() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.idle(0, None);
    host.pulse(40.0);
    host.effects();
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.effects()), (Phase::Idle, vec![]));
}

#[test]
fn who_is_idle_after_a_relapse_recovers_once_more_and_then_is_idle() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.pulse(40.0);
    host.end(0, None);
    host.checkpoint.recovered(0, 1);
    let again = [Effect::Downtime { dependency: 0 }, Effect::Recovery { dependency: 0, attempt: 2 }];
    assert_eq!((host.phase(0), host.effects()), (Phase::Recovering, again.to_vec()));
    host.checkpoint.recovered(0, 2);
    assert_eq!((host.phase(0), host.good(0)), (Phase::Ended, 3));
}

#[test]
fn a_relapse_by_a_check_of_its_own_is_asked_about_at_the_next_heartbeat() {
    let own = checked("a", true, true);
    let mut host = Host::new(Settings { pause_dependent: false, ..settings([own, dependency("b")]) });
    host.answers = [true, true, true, false, true].map(Some).to_vec();
    host.hear(0, 0.0);
    host.pulse(1.0);
    host.hear(0, 2.0);
    host.pulse(3.0);
    host.effects();
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.asked.len()), (Phase::Down, 3));
    host.hear(0, 4.0);
    host.hear(0, 5.0);
    assert_eq!(host.effects(), [Effect::Downtime { dependency: 0 }, Effect::Recovery { dependency: 0, attempt: 2 }]);
    host.checkpoint.recovered(0, 2);
    assert_eq!(host.phase(0), Phase::Up);
}

#[test]
fn a_relapse_keeps_a_paused_dependent_paused() {
    let mut host = Host::recovering(dependency("a"));
    host.pulse(30.0); // was in flight when it was paused
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.effects(), host.checkpoint.is_paused()), (vec![Effect::Downtime { dependency: 0 }], true));
    host.hear(0, 31.0);
    host.checkpoint.recovered(0, 2);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 2 }, Effect::Resume]);
}

#[test]
fn who_is_killed_after_a_relapse_is_recovering_from_the_same_position() {
    let mut host = recovering_while_the_dependent_runs_on(dependency("a"));
    host.rewind_for(0);
    host.pulse(40.0);
    host.reopen();
    assert_eq!(host.effects(), [Effect::Downtime { dependency: 0 }, Effect::Recovery { dependency: 0, attempt: 1 }]);
    host.rewind_for(0);
    host.pulse(40.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!((host.phase(0), host.resume_from(0).sequence), (Phase::Down, 1));
}
