//! A host with a source that replays, a store that may lag behind, callbacks that take their time and fail, and an end
//! without warning. It plays a trace to the engine and to the oracle, and compares the two after every call.

use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

use proptest::sample::Index;
use serde_json::Value;
use slipstream_checkpoint::{Check, Checkpoint, Code, Duration, Effect, Error, Marker, Phase, Progress};

use super::oracle::{Abandoned, Answers, Oracle, Outcome, Told, is_down};
use super::{Spec, Use, partition_name};
use crate::common::{State, record_of, restore};

#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// Handles the next record of the source, new or again.
    Pulse {
        advance: i8,
        has_state: bool,
    },
    /// So far beyond where this partition was.
    Heartbeat {
        dependency: usize,
        partition: usize,
        advance: i8,
    },
    /// So far beyond the dependent.
    CatchUp {
        dependency: usize,
        partition: usize,
        ahead: i8,
    },
    Excuse {
        dependency: usize,
        partition: Option<usize>,
        for_good: bool,
    },
    Assign {
        dependency: usize,
        partitions: BTreeSet<usize>,
    },
    Forget {
        dependency: usize,
    },
    /// Outside of a recovery, to the last good position of that dependency, or to the start.
    Rewind {
        dependency: Option<usize>,
    },
    Admit {
        ahead: i8,
        drift: Option<u8>,
    },
    Cancel {
        wait: Index,
    },
    /// The callback under way ends, or the next one begins.
    Callback {
        moves_back: bool,
        succeeds: bool,
    },
    Timer {
        timer: Index,
    },
    /// A call that has to be refused.
    Refused {
        dependency: usize,
        how: u8,
    },
    Kill,
}

#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) op: Op,
    /// What the host's own checks answer, four bits for each.
    pub(crate) answers: u32,
    /// Whether a pause or a resume that is requested in this step fails.
    pub(crate) request_fails: bool,
    pub(crate) is_stored: bool,
}

/// The host's own checks in one call. The engine and the oracle have to ask the same.
#[derive(Clone, Debug)]
enum Script {
    Random(u32),
    /// Nobody is down, everybody has caught up.
    AllIsWell,
}

#[derive(Clone, Debug)]
struct Checks {
    script: Script,
    asked: Vec<(usize, Check)>,
}

impl Checks {
    fn answer(&mut self, dependency: usize, check: Check) -> Option<bool> {
        let nth = self.asked.len();
        self.asked.push((dependency, check));
        match self.script {
            Script::AllIsWell => Some(check == Check::Recovery),
            Script::Random(bits) => match bits.rotate_right(4 * nth as u32) & 0xF {
                15 => None,
                bits => Some(bits % 2 == 1),
            },
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Callback {
    Downtime,
    Recovery { dependency: usize, attempt: u32 },
    Resume,
}

/// A recovery callback under way, and what it does again by itself.
#[derive(Clone, Debug)]
struct Running {
    dependency: usize,
    attempt: u32,
    does_again: Vec<usize>,
}

pub(crate) struct World {
    spec: Rc<Spec>,
    engine: Checkpoint<State>,
    oracle: Oracle,
    /// The markers of all records of the dependent stream. Its offsets count from 1.
    source: Vec<f64>,
    /// How many of them have been read.
    offset: usize,
    /// Where each partition of each dependency is, in steps.
    reached: Vec<[f64; 4]>,
    is_standing_still: bool,
    callbacks: VecDeque<Callback>,
    running: Option<Running>,
    timers: Vec<usize>,
    tickets: Vec<u32>,
    stored: Option<(Value, Oracle)>,
    is_at_the_end: bool,
    // of the step under way
    checks: Checks,
    request_fails: bool,
}

impl World {
    pub(crate) fn new(spec: Spec) -> Self {
        let spec = Rc::new(spec);
        Self {
            engine: Checkpoint::new(spec.settings()).expect("settings"),
            oracle: Oracle::new(&spec),
            source: vec![],
            offset: 0,
            reached: vec![[0.0; 4]; spec.dependencies.len()],
            is_standing_still: false,
            callbacks: VecDeque::new(),
            running: None,
            timers: vec![],
            tickets: vec![],
            stored: None,
            is_at_the_end: false,
            checks: Checks { script: Script::AllIsWell, asked: vec![] },
            request_fails: false,
            spec,
        }
    }

    pub(crate) fn step(&mut self, step: &Step) {
        self.checks.script = Script::Random(step.answers);
        self.request_fails = step.request_fails;
        self.play(&step.op);
        self.compare();
        if step.is_stored {
            self.store();
        }
    }

    fn play(&mut self, op: &Op) {
        let last = self.spec.dependencies.len() - 1;
        match op {
            Op::Pulse { advance, has_state } => self.pulse(*advance, *has_state),
            Op::Heartbeat { dependency, partition, advance } => {
                let dependency = last.min(*dependency);
                let at = self.reached[dependency][*partition] + f64::from(*advance);
                self.heartbeat(dependency, *partition, at);
            }
            Op::CatchUp { dependency, partition, ahead } => {
                let at = self.dependent_at() + f64::from(*ahead);
                self.heartbeat(last.min(*dependency), *partition, at);
            }
            Op::Excuse { dependency, partition, for_good } => {
                let dependency = last.min(*dependency);
                let partition = partition.filter(|_| self.spec.dependencies[dependency].partitions != Use::Never);
                let phase = if *for_good { Phase::Ended } else { Phase::Idle };
                let index = partition.map(|it| self.engine.partition(dependency, &partition_name(it)));
                self.call(
                    |engine| {
                        Ok(match phase {
                            Phase::Ended => engine.mark_ended(dependency, index),
                            _ => engine.mark_idle(dependency, index),
                        })
                    },
                    |oracle, answers| oracle.excuse(dependency, partition, phase, answers),
                );
            }
            Op::Assign { dependency, partitions } => {
                let dependency = last.min(*dependency);
                if self.spec.dependencies[dependency].partitions != Use::Never {
                    self.assign(dependency, partitions.clone());
                }
            }
            Op::Forget { dependency } => {
                let dependency = last.min(*dependency);
                self.call(
                    |engine| {
                        engine.forget(dependency);
                        Ok(Progress::Done)
                    },
                    |oracle, _| oracle.forget(dependency),
                );
            }
            Op::Rewind { dependency } => {
                self.rewind(dependency.map_or(0, |it| self.oracle.last_good(last.min(it))));
            }
            Op::Admit { ahead, drift } => self.admit(*ahead, *drift),
            Op::Cancel { wait } => {
                if !self.tickets.is_empty() {
                    let ticket = self.tickets.remove(wait.index(self.tickets.len()));
                    self.engine.cancel(ticket);
                    self.oracle.cancel(ticket);
                }
            }
            Op::Callback { moves_back, succeeds } => self.callback(*moves_back, *succeeds),
            Op::Timer { timer } => {
                if !self.timers.is_empty() {
                    let dependency = self.timers.remove(timer.index(self.timers.len()));
                    self.retry(dependency);
                }
            }
            Op::Refused { dependency, how } => self.refused(last.min(*dependency), *how),
            Op::Kill => self.kill(),
        }
    }

    fn dependent_at(&self) -> f64 {
        let marker = self.oracle.marker().unwrap_or(self.spec.at(0.0));
        (marker - self.spec.at(0.0)) / self.spec.span(1.0)
    }

    // One call, to both

    fn call(
        &mut self,
        to_engine: impl FnOnce(&mut Checkpoint<State>) -> Result<Progress, Error>,
        to_oracle: impl FnOnce(&mut Oracle, Answers<'_>) -> Outcome,
    ) {
        let mut checks = Checks { asked: vec![], ..self.checks.clone() };
        let mut progress = to_engine(&mut self.engine).expect("a call that is not refused");
        let mut is_abandoned = false;
        while let Progress::Ask { dependency, check } = progress {
            match checks.answer(dependency, check) {
                Some(answer) => progress = self.engine.answer(answer),
                None => {
                    self.engine.abandon();
                    is_abandoned = true;
                    break;
                }
            }
        }
        let before = is_abandoned.then(|| self.oracle.clone());
        let mut oracle_checks = Checks { asked: vec![], ..self.checks.clone() };
        let outcome = to_oracle(&mut self.oracle, &mut |dependency, check| oracle_checks.answer(dependency, check));
        assert_eq!(checks.asked, oracle_checks.asked, "which checks are asked, in which order");
        let told = outcome.unwrap_or_else(|Abandoned| {
            self.oracle = before.expect("the engine was told to give up too");
            vec![]
        });
        self.act(told);
    }

    /// Does the effects, which have to be those that the oracle tells.
    fn act(&mut self, told: Vec<Told>) {
        let effects: Vec<Effect> = std::iter::from_fn(|| self.engine.next_effect()).collect();
        let mut expected = told.iter();
        for effect in &effects {
            let found = match *effect {
                Effect::Resume => Told::Resume,
                Effect::Pause { dependency } => Told::Pause(dependency),
                Effect::Downtime { dependency } => Told::Downtime(dependency),
                Effect::Recovery { dependency, .. } => Told::Recovery(dependency),
                Effect::RetryAfter { dependency, milliseconds } => Told::RetryAfter(dependency, milliseconds),
                Effect::Admit { ticket } => Told::Admit(ticket),
                Effect::Rewound { ticket } => Told::Rewound(ticket),
                Effect::Discard => Told::Discard,
            };
            match (expected.next(), &found) {
                (Some(Told::PauseAgain), &Told::Pause(dependency)) => {
                    assert!(is_down(self.oracle.phase(dependency)), "paused again for one that is not down");
                }
                (next, _) => assert_eq!(next, Some(&found), "{effects:?} instead of {told:?}"),
            }
        }
        assert_eq!(expected.next(), None, "{effects:?} instead of {told:?}");
        for effect in effects {
            match effect {
                Effect::Pause { .. } if self.request_fails => self.request_failed(),
                Effect::Pause { .. } => self.is_standing_still = true,
                Effect::Downtime { .. } => self.callbacks.push_back(Callback::Downtime),
                Effect::Recovery { dependency, attempt } => {
                    self.oracle.attempt_is(dependency, attempt);
                    self.callbacks.push_back(Callback::Recovery { dependency, attempt });
                }
                Effect::Resume => self.callbacks.push_back(Callback::Resume),
                Effect::RetryAfter { dependency, .. } => self.timers.push(dependency),
                Effect::Admit { ticket } | Effect::Rewound { ticket } => {
                    self.tickets.retain(|&waiting| waiting != ticket);
                }
                Effect::Discard => {}
            }
        }
    }

    fn request_failed(&mut self) {
        self.engine.request_failed();
        self.oracle.request_fails();
    }

    // The calls

    fn pulse(&mut self, advance: i8, has_state: bool) {
        if self.offset == self.source.len() {
            let last = self.source.last().map_or(0.0, |&marker| (marker - self.spec.at(0.0)) / self.spec.span(1.0));
            self.source.push(self.spec.at(last + f64::from(advance)));
        }
        let (record, marker) = (self.offset + 1, self.source[self.offset]);
        let state = has_state.then_some(record as State);
        let pulses = self.oracle.handlings.len();
        let spec = self.spec.clone();
        self.call(
            |engine| engine.pulse(spec.marker(marker), state),
            |oracle, answers| oracle.pulse(record, marker, state, answers),
        );
        if self.oracle.handlings.len() > pulses {
            self.offset = record;
        }
    }

    fn heartbeat(&mut self, dependency: usize, partition: usize, at: f64) {
        let it = &self.spec.dependencies[dependency];
        if it.is_silent && !self.is_at_the_end {
            return;
        }
        let partition = (it.partitions != Use::Never).then_some(partition);
        let index = partition.map(|it| self.engine.partition(dependency, &partition_name(it)));
        let marker = self.spec.at(at);
        self.reached[dependency][partition.unwrap_or(0)] = at;
        let spec = self.spec.clone();
        self.call(
            |engine| engine.heartbeat(dependency, index, spec.marker(marker)),
            |oracle, answers| oracle.heartbeat(dependency, partition, marker, answers),
        );
        let lag =
            self.oracle.marker().filter(|_| !self.spec.is_opaque()).map(|dependent| (dependent - marker).max(0.0));
        assert_eq!(self.engine.lag_of(marker), lag);
    }

    fn assign(&mut self, dependency: usize, partitions: BTreeSet<usize>) {
        let names: Vec<String> = partitions.iter().copied().map(partition_name).collect();
        self.call(
            |engine| Ok(engine.assign_partitions(dependency, &names)),
            |oracle, answers| oracle.assign(dependency, partitions, answers),
        );
    }

    /// Moves the source back too.
    fn rewind(&mut self, sequence: usize) {
        let (state, marker) = self.oracle.position(sequence);
        let epoch = self.engine.epoch();
        let spec = self.spec.clone();
        self.call(
            |engine| engine.rewind(state, marker.map(|marker| spec.marker(marker)), sequence as u64),
            |oracle, answers| oracle.rewind(sequence, answers),
        );
        // A check that throws leaves the dependent where it was.
        if self.engine.epoch() != epoch {
            assert_eq!(self.engine.epoch(), epoch + 1);
            self.offset = state as usize;
        }
    }

    fn admit(&mut self, ahead: i8, drift: Option<u8>) {
        if self.spec.is_opaque() {
            return;
        }
        let marker = self.spec.at(self.dependent_at() + f64::from(ahead));
        let drift = drift.map(|drift| self.spec.span(f64::from(drift)));
        let ticket = self.engine.admit(self.spec.marker(marker), drift.map(Duration::Plain)).expect("an admit");
        assert_eq!(ticket.is_none(), self.oracle.is_admissible(marker, drift));
        self.oracle.admit(ticket, marker, drift);
        if let Some(ticket) = ticket {
            assert!(!self.tickets.contains(&ticket));
            self.tickets.push(ticket);
        }
    }

    fn retry(&mut self, dependency: usize) {
        self.call(
            |engine| {
                engine.retry(dependency);
                Ok(Progress::Done)
            },
            |oracle, _| oracle.retry(dependency),
        );
    }

    fn refused(&mut self, dependency: usize, how: u8) {
        let before = record_of(&self.engine);
        let Some(marker) = self.oracle.marker() else { return };
        let good = self.spec.marker(marker);
        let other = if self.spec.are_times { Marker::number(marker) } else { Marker::time(marker) };
        let (bad, code) = if how.is_multiple_of(2) || self.spec.is_opaque() {
            (other, Code::MarkerMixed)
        } else {
            (Marker { value: f64::NAN, ..good }, Code::MarkerRange)
        };
        let refusal = match how / 2 {
            0 => self.engine.pulse(bad, Some(99)).err(),
            1 if how == 3 => {
                let beyond = self.oracle.kept.len() as u64 + 1;
                let refusal = self.engine.rewind(99, Some(good), beyond).expect_err("it only goes back");
                assert_eq!(refusal.code, Code::Option);
                Some(Error { code, ..refusal })
            }
            1 => self.engine.rewind(99, Some(bad), 0).err(),
            _ if how == 4 => self.engine.heartbeat(dependency, None, bad).err(),
            _ if self.oracle.counting(dependency).is_some() => {
                let refusal = self.engine.heartbeat(dependency, None, good).expect_err("without its partition");
                assert_eq!(refusal.code, Code::Option);
                Some(Error { code, ..refusal })
            }
            _ => return,
        };
        assert_eq!(refusal.map(|error| error.code), Some(code));
        let only = if self.spec.dependencies.len() == 1 { Ok(0) } else { Err(Code::DependencyRequired) };
        assert_eq!(self.engine.index(None).map_err(|error| error.code), only);
        assert_eq!(self.engine.index(Some(&self.spec.name(dependency))), Ok(dependency));
        assert_eq!(self.engine.index(Some("nobody")).unwrap_err().code, Code::DependencyUnknown);
        assert_eq!(self.engine.next_effect(), None);
        assert_eq!(record_of(&self.engine), before, "a refused call changes nothing");
    }

    // What the host does by itself

    fn callback(&mut self, moves_back: bool, succeeds: bool) {
        if let Some(running) = self.running.take() {
            return self.callback_ends(running, succeeds);
        }
        let Some(callback) = self.callbacks.pop_front() else { return };
        self.store();
        match callback {
            Callback::Downtime => {}
            Callback::Recovery { dependency, attempt } => {
                let from = self.engine.dependencies()[dependency].resume_from().cloned();
                let is_current = self.oracle.is_current(dependency, attempt);
                assert!(!is_current || from.is_some());
                let from = from.filter(|_| is_current);
                let does_again = from.as_ref().map_or(vec![], |from| (from.state as usize + 1..=self.offset).collect());
                self.running = Some(Running { dependency, attempt, does_again });
                if let Some(from) = from.filter(|_| moves_back) {
                    let epoch = self.engine.epoch();
                    self.rewind(from.sequence as usize);
                    if let Some(running) = self.running.as_mut().filter(|_| self.engine.epoch() != epoch) {
                        running.does_again.clear();
                    } else {
                        // The check of another threw, and so does the callback.
                        let running = self.running.take().expect("this one");
                        self.callback_ends(running, false);
                    }
                }
            }
            Callback::Resume => {
                let let_go_by = self.engine.take_resume();
                assert_eq!(let_go_by, self.oracle.takes_resume());
                let is_let_go = let_go_by.is_some();
                if is_let_go && self.request_fails {
                    self.request_failed();
                } else if is_let_go {
                    self.is_standing_still = false;
                }
            }
        }
    }

    fn callback_ends(&mut self, Running { dependency, attempt, does_again }: Running, succeeds: bool) {
        let is_current = self.oracle.is_current(dependency, attempt);
        if succeeds {
            if is_current {
                for record in does_again {
                    self.oracle.handled_again(record, dependency);
                }
            }
            assert_eq!(
                self.engine.recovered(dependency, attempt),
                is_current,
                "an outcome counts once, and if current"
            );
            assert!(!self.engine.recovered(dependency, attempt));
        } else {
            self.engine.recovery_failed(dependency, attempt);
            self.engine.recovery_failed(dependency, attempt);
        }
        let told = match (is_current, succeeds) {
            (false, _) => Ok(vec![]),
            (true, true) => self.oracle.recovered(dependency),
            (true, false) => self.oracle.recovery_failed(dependency),
        };
        self.act(told.unwrap_or_default());
    }

    fn store(&mut self) {
        let record = record_of(&self.engine);
        assert_eq!(record, self.oracle.record());
        self.stored = Some((record, self.oracle.clone()));
    }

    fn kill(&mut self) {
        self.callbacks.clear();
        self.running = None;
        self.timers.clear();
        self.tickets.clear();
        self.is_standing_still = false;
        let settings = self.spec.settings();
        match self.stored.clone() {
            None => {
                self.engine = Checkpoint::new(settings).expect("settings");
                self.oracle = Oracle::new(&self.spec);
            }
            Some((record, oracle)) => {
                self.engine = restore(&settings, &record).expect("its own record");
                self.oracle = oracle;
            }
        }
        self.offset = self.engine.position().state as usize;
        let told = self.oracle.reopen().unwrap_or_default();
        self.act(told);
    }

    // What has to hold

    /// After every call.
    fn compare(&self) {
        let Self { engine, oracle, spec, .. } = self;
        for (index, it) in engine.dependencies().iter().enumerate() {
            assert_eq!(it.phase(), oracle.phase(index));
            assert_eq!(it.checkpoint_marker(), oracle.checkpoint_marker(index));
            assert_eq!(it.checkpoint_state().copied(), oracle.checkpoint_state(index));
            assert_eq!(it.is_heard(), oracle.heard(index).is_some());
            let good = oracle.last_good(index);
            let (state, marker) = oracle.position(good);
            assert_eq!((it.last_good().state, it.last_good().marker), (state, marker));
            assert_eq!(it.last_good().sequence, good as u64);
            assert_eq!(it.resume_from(), is_down(oracle.phase(index)).then_some(it.last_good()));
        }
        assert_eq!(engine.last_good().sequence, oracle.all_good() as u64);
        assert_eq!(engine.downtime().map(|found| (found.dependency, found.lag)), oracle.downtime);
        assert!(engine.waiting_for().eq(oracle.waiting_for()));
        assert_eq!(self.tickets.is_empty(), !oracle.anybody_waits());
        if !spec.is_opaque() {
            let marker = oracle.marker().unwrap_or(spec.at(0.0));
            for (ahead, drift) in [(0.0, Some(0.0)), (5.0, Some(spec.span(4.0))), (6.0, None)] {
                let marker = marker + spec.span(ahead);
                let is_admissible = engine.is_admissible(spec.marker(marker), drift.map(Duration::Plain));
                assert_eq!(is_admissible, Ok(oracle.is_admissible(marker, drift)));
            }
        }
        self.paused_exactly_while_somebody_is_down();
    }

    fn paused_exactly_while_somebody_is_down(&self) {
        assert_eq!(self.engine.is_paused(), self.oracle.is_paused);
        let has_to_stand = self.spec.pause_dependent && self.oracle.any_down();
        let resumes = self.callbacks.iter().filter(|&callback| *callback == Callback::Resume).count();
        assert_eq!(resumes, usize::from(self.oracle.resume_is_due));
        let resume_is_due = resumes > 0 || self.oracle.request_failed;
        if has_to_stand {
            assert!(self.engine.is_paused());
            assert!(self.is_standing_still || self.oracle.request_failed);
        } else {
            assert!(!self.engine.is_paused() || resume_is_due);
            assert!(!self.is_standing_still || resume_is_due);
        }
        assert!(self.spec.pause_dependent || !self.is_standing_still);
    }

    /// From here on everything succeeds, every dependency is heard beyond the dependent, and all records are handled.
    pub(crate) fn settle_down(&mut self) {
        self.checks.script = Script::AllIsWell;
        self.request_fails = false;
        self.is_at_the_end = true;
        let beyond = self.source.iter().map(|marker| (marker - self.spec.at(0.0)) / self.spec.span(1.0));
        let beyond = beyond.fold(self.dependent_at(), f64::max) + 1_000.0;
        // Twice: one that was found down again in its recovery is asked by its next heartbeat, where it has its own check.
        for beyond in [beyond, beyond + 1.0] {
            for dependency in 0..self.spec.dependencies.len() {
                let mut counting = self.oracle.counting(dependency).unwrap_or(vec![0]);
                if counting.is_empty() {
                    self.assign(dependency, [0].into());
                    counting.push(0);
                }
                for partition in counting {
                    self.heartbeat(dependency, partition, beyond);
                    self.compare();
                }
            }
            self.all_callbacks();
        }
        while self.offset < self.source.len() {
            self.pulse(0, true);
            self.compare();
        }
        self.all_callbacks();
        assert!(!self.engine.is_paused() && !self.is_standing_still, "it stands still for ever");
        assert!(self.engine.dependencies().iter().all(|it| it.phase() == Phase::Up));
        assert!(self.tickets.is_empty(), "an admit waits for ever");
        self.nothing_was_skipped();
    }

    fn all_callbacks(&mut self) {
        let mut rounds = 0;
        while self.running.is_some() || !self.callbacks.is_empty() || self.oracle.request_failed {
            rounds += 1;
            assert!(rounds < 1_000, "callbacks lead to callbacks for ever");
            if self.running.is_none() && self.callbacks.is_empty() {
                // What failed to be requested is requested by the next call.
                self.retry(0);
            }
            self.callback(true, true);
            self.compare();
        }
    }

    fn nothing_was_skipped(&self) {
        for record in 1..=self.source.len() {
            assert!(self.oracle.kept.iter().any(|pulse| pulse.record == record), "{record} was skipped");
        }
        for (index, handling) in self.oracle.handlings.iter().enumerate() {
            let is_done_again = self.oracle.handlings[index + 1..].iter().any(|again| again.record == handling.record);
            assert!(
                is_done_again || handling.owed.iter().all(|&is_owed| !is_owed),
                "{} was joined with stale data: {handling:?}",
                handling.record
            );
        }
    }
}
