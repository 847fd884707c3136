//! Pause and resume as a level: what holds at its turn, and what failed is requested again.

use slipstream_checkpoint::{Effect, Settings};

use crate::common::{Host, dependency, settings};

fn two() -> Host {
    let mut host = Host::of([dependency("a"), dependency("b")]);
    host.hear(0, 0.0);
    host.hear(1, 5.0);
    host
}

const PAUSE: [Effect; 2] = [Effect::Pause { dependency: 0 }, Effect::Pause { dependency: 1 }];
const DOWNTIME: [Effect; 2] = [Effect::Downtime { dependency: 0 }, Effect::Downtime { dependency: 1 }];

#[test]
fn the_resume_comes_when_none_is_down_or_recovering() {
    let mut host = Host::recovering(dependency("a"));
    assert!(host.checkpoint.is_paused());
    assert_eq!(host.checkpoint.take_resume(), None);
    host.checkpoint.recovered(0, 1);
    assert!(host.checkpoint.is_paused(), "until its turn");
    assert_eq!(host.effects(), [Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(0));
    assert!(!host.checkpoint.is_paused());
    assert_eq!(host.checkpoint.take_resume(), None, "once");
}

#[test]
fn a_pause_overtakes_a_resume_that_has_not_been_requested_and_cancels_it() {
    let mut host = two();
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.checkpoint.recovered(0, 1);
    host.effects();
    host.pulse(16.0);
    assert_eq!(host.effects(), [DOWNTIME[1]], "the pause is still in force");
    assert_eq!(host.checkpoint.take_resume(), None);
    assert!(host.checkpoint.is_paused());
    host.hear(1, 17.0);
    host.checkpoint.recovered(1, 1);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 1, attempt: 1 }, Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(1));
}

#[test]
fn a_resume_that_is_due_is_told_once() {
    let mut host = two();
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.effects();
    host.checkpoint.recovered(0, 1);
    host.checkpoint.forget(1);
    host.hear(0, 13.0);
    assert_eq!(host.effects(), [Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(0), "who was forgotten let nobody go");
}

#[test]
fn a_pause_that_failed_is_requested_again_by_the_next_call() {
    let calls: [fn(&mut Host); 6] = [
        |host| host.hear(1, 6.0),
        |host| host.pulse(11.0),
        |host| host.idle(1, None),
        |host| host.assign(1, &["x"]),
        |host| host.checkpoint.forget(1),
        |host| host.checkpoint.retry(1),
    ];
    for call in calls {
        let mut host = two();
        host.pulse(11.0);
        host.effects();
        host.checkpoint.request_failed();
        assert!(host.checkpoint.is_paused());
        call(&mut host);
        assert_eq!(host.effects(), [PAUSE[0]]);
        host.hear(0, 1.0);
        assert_eq!(host.effects(), [], "this time it was not said to have failed");
    }
}

#[test]
fn a_resume_that_failed_is_requested_again_by_the_next_call() {
    let mut host = Host::recovering(dependency("a"));
    host.checkpoint.recovered(0, 1);
    host.checkpoint.take_resume();
    host.effects();
    host.checkpoint.request_failed();
    assert!(host.checkpoint.is_paused());
    host.hear(0, 13.0);
    host.hear(0, 14.0);
    assert_eq!(host.effects(), [Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(0));
    host.hear(0, 15.0);
    assert_eq!(host.effects(), []);
}

#[test]
fn a_pause_asked_again_is_because_of_one_that_is_down() {
    let mut host = two();
    host.pulse(16.0);
    assert_eq!(host.effects(), [PAUSE[0], DOWNTIME[0], DOWNTIME[1]]);
    host.checkpoint.request_failed();
    host.hear(0, 17.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 1 }, PAUSE[0]]);
    host.checkpoint.request_failed();
    host.hear(0, 18.0);
    assert_eq!(host.effects(), [PAUSE[1]]);
}

#[test]
fn after_a_resume_that_failed_the_next_downtime_requests_its_own_pause_first() {
    let mut host = two();
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.checkpoint.recovered(0, 1);
    host.checkpoint.take_resume();
    host.effects();
    host.checkpoint.request_failed();
    host.pulse(16.0);
    assert_eq!(host.effects(), [PAUSE[1], DOWNTIME[1]]);
    host.hear(1, 17.0);
    host.checkpoint.recovered(1, 1);
    assert_eq!(host.effects(), [Effect::Recovery { dependency: 1, attempt: 1 }, Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(1));
}

#[test]
fn the_last_pause_that_was_requested_tells_who_lets_go_where_a_resume_is_due_already() {
    let mut host = two();
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.checkpoint.recovered(0, 1);
    host.checkpoint.take_resume();
    host.checkpoint.request_failed();
    host.hear(0, 13.0);
    host.effects();
    host.pulse(16.0);
    host.checkpoint.forget(1);
    assert_eq!(host.effects(), [PAUSE[1], DOWNTIME[1]], "a resume is due already");
    assert_eq!(host.checkpoint.take_resume(), Some(1));
}

#[test]
fn a_pause_that_failed_is_not_forgotten_over_a_resume_that_never_came() {
    let mut host = two();
    host.pulse(11.0);
    host.effects();
    host.checkpoint.request_failed();
    host.checkpoint.forget(0);
    assert_eq!(host.effects(), [Effect::Resume]);
    host.pulse(16.0);
    assert_eq!(host.effects(), [PAUSE[1], DOWNTIME[1]], "nobody has paused yet");
    assert_eq!(host.checkpoint.take_resume(), None);
}

#[test]
fn a_pause_that_failed_and_is_due_no_more_is_let_go() {
    let mut host = two();
    host.pulse(11.0);
    host.effects();
    host.checkpoint.request_failed();
    host.checkpoint.forget(0);
    assert_eq!(host.effects(), [Effect::Resume]);
    assert_eq!(host.checkpoint.take_resume(), Some(0));
    host.hear(1, 20.0);
    host.pulse(11.0);
    assert_eq!(host.effects(), []);
}

#[test]
fn without_pausing_there_is_no_resume_either() {
    let mut host = Host::new(Settings { pause_dependent: false, ..settings([dependency("a")]) });
    host.hear(0, 0.0);
    host.pulse(11.0);
    host.hear(0, 12.0);
    host.checkpoint.recovered(0, 1);
    assert_eq!(host.effects(), [DOWNTIME[0], Effect::Recovery { dependency: 0, attempt: 1 }]);
    assert_eq!(host.checkpoint.take_resume(), None);
}
