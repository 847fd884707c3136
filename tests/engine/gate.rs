//! The gate: who is admitted, who waits for whom, and what ends a wait.

use slipstream_checkpoint::{Duration, Effect, Phase, Settings};

use crate::common::{Host, dependency, minute, minutes, settings};

const NEVER_AHEAD: Option<Duration> = Some(Duration::Plain(0.0));

fn may(host: &Host, at: f64, drift: Option<Duration>) -> bool {
    host.checkpoint.is_admissible(minute(at), drift).unwrap()
}

fn wait(host: &mut Host, at: f64, drift: Option<Duration>) -> u32 {
    host.checkpoint.admit(minute(at), drift).unwrap().expect("it has to wait")
}

fn waiting_for(host: &Host) -> Vec<usize> {
    host.checkpoint.waiting_for().collect()
}

#[test]
fn who_is_within_the_drift_of_every_dependency_is_admitted() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 10.0);
    host.hear(1, 5.0);
    assert!(may(&host, 5.0, NEVER_AHEAD) && !may(&host, 5.001, NEVER_AHEAD));
    assert!(may(&host, 7.0, Some(minutes(2.0))) && !may(&host, 7.001, Some(minutes(2.0))));
    assert!(may(&host, 15.0, None) && !may(&host, 15.001, None), "by default each one's threshold");
    assert_eq!(host.checkpoint.admit(minute(5.0), NEVER_AHEAD), Ok(None));
}

#[test]
fn an_unknown_dependency_is_waited_for() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 10.0);
    host.pulse(5.0); // b is assumed there, but not heard
    assert!(!may(&host, 5.0, None));
    let ticket = wait(&mut host, 5.0, None);
    assert_eq!(waiting_for(&host), [1]);
    host.hear(1, 5.0);
    assert_eq!(host.effects(), [Effect::Admit { ticket }]);
    assert!(waiting_for(&host).is_empty());
}

#[test]
fn an_idle_or_ended_dependency_is_not_waited_for() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    let ticket = wait(&mut host, 5.0, NEVER_AHEAD);
    assert_eq!(waiting_for(&host), [0, 1]);
    host.idle(0, None);
    assert_eq!((host.effects(), waiting_for(&host)), (vec![], vec![1]));
    host.end(1, None);
    assert_eq!(host.effects(), [Effect::Admit { ticket }]);
}

#[test]
fn who_is_down_or_recovering_is_waited_for_whatever_the_drift() {
    let mut host = Host::down(dependency("a"));
    assert!(!may(&host, -100.0, None));
    host.hear(0, 12.0);
    assert!(!may(&host, -100.0, None));
    host.effects();
    let ticket = wait(&mut host, 12.0, None);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.effects(), [Effect::Resume, Effect::Admit { ticket }]);
}

#[test]
fn waiting_changes_nothing_and_is_no_downtime() {
    let mut host = Host::of([dependency("a")]);
    host.hear(0, 0.0);
    host.pulse(0.0);
    let before = host.record();
    wait(&mut host, 1_000.0, None);
    assert!(!may(&host, 1_000.0, None));
    assert_eq!((host.record(), host.phase(0), host.effects()), (before, Phase::Up, vec![]));
    assert_eq!(host.checkpoint.kind(), Some(slipstream_checkpoint::MarkerKind::Time));
}

#[test]
fn asking_settles_no_kind_of_marker() {
    let mut host = Host::of([dependency("a")]);
    wait(&mut host, 1.0, None);
    assert_eq!(host.checkpoint.kind(), None);
}

#[test]
fn waits_end_in_the_order_in_which_they_began_each_once() {
    let mut host = Host::of([dependency("a")]);
    let tickets = [3.0, 9.0, 2.0].map(|at| wait(&mut host, at, NEVER_AHEAD));
    host.hear(0, 3.0);
    assert_eq!(host.effects(), [0, 2].map(|wait| Effect::Admit { ticket: tickets[wait] }));
    host.hear(0, 9.0);
    assert_eq!(host.effects(), [Effect::Admit { ticket: tickets[1] }]);
    host.hear(0, 10.0);
    assert_eq!(host.effects(), []);
}

#[test]
fn a_wait_that_is_cancelled_is_over_and_the_others_go_on() {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 5.0);
    host.hear(1, 1.0);
    let near = wait(&mut host, 4.0, NEVER_AHEAD);
    let far = wait(&mut host, 6.0, NEVER_AHEAD);
    assert_ne!(near, far);
    assert_eq!(waiting_for(&host), [0, 1]);
    host.checkpoint.cancel(far);
    assert_eq!(waiting_for(&host), [1]);
    host.hear(1, 7.0);
    assert_eq!(host.effects(), [Effect::Admit { ticket: near }]);
    host.hear(0, 7.0);
    assert_eq!(host.effects(), []);
}

#[test]
fn a_rewind_ends_every_wait_and_drops_what_was_read_ahead() {
    let mut host = Host::recovering(dependency("a"));
    let tickets = [wait(&mut host, 5.0, None), wait(&mut host, 50.0, None)];
    host.rewind_for(0);
    let [first, second] = tickets.map(|ticket| Effect::Rewound { ticket });
    assert_eq!(host.effects(), [first, second, Effect::Discard]);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.effects(), [Effect::Resume]);
    assert!(waiting_for(&host).is_empty());
}

#[test]
fn every_call_that_lets_somebody_pass_ends_the_wait() {
    let calls: [fn(&mut Host); 4] = [
        |host| host.hear_partition(0, "x", 5.0),
        |host| host.idle(0, Some("x")),
        |host| host.assign(0, &["y"]),
        |host| host.end(0, None),
    ];
    for call in calls {
        let mut host = Host::of([dependency("a")]);
        host.hear_partition(0, "x", 1.0);
        host.hear_partition(0, "y", 5.0);
        let ticket = wait(&mut host, 5.0, NEVER_AHEAD);
        call(&mut host);
        assert_eq!(host.effects(), [Effect::Admit { ticket }]);
    }
}

#[test]
fn forgetting_who_is_down_ends_no_wait_before_it_is_heard() {
    let mut host = Host::down(dependency("a"));
    let ticket = wait(&mut host, 11.0, NEVER_AHEAD);
    host.checkpoint.forget(0);
    assert_eq!(host.effects(), [Effect::Resume]);
    host.hear(0, 11.0);
    assert_eq!(host.effects(), [Effect::Admit { ticket }]);
}

#[test]
fn running_on_changes_nothing_here() {
    let mut host = Host::new(Settings { pause_dependent: false, ..settings([dependency("a")]) });
    host.hear(0, 0.0);
    host.pulse(11.0);
    assert!(!may(&host, 0.0, None));
}

#[test]
fn with_a_drift_of_zero_every_position_is_good_and_nothing_has_to_be_done_again() {
    let mut host = Host::of([dependency("a")]);
    let mut reading = 0;
    for second in 0..6 * 3_600 {
        host.hear(0, f64::from(second) / 60.0);
        while may(&host, f64::from(reading), NEVER_AHEAD) {
            host.pulse(f64::from(reading));
            reading += 1;
            assert_eq!(host.good(0), host.checkpoint.position().sequence);
        }
    }
    assert_eq!((reading, host.effects()), (360, vec![]));
}
