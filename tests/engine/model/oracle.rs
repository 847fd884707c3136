//! What the rules say, by someone who knows everything: it keeps whole histories, and works out from them, anew each
//! time, where everybody stands. Slow, simple, and written from the rules alone; must not look into the engine.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::{Map, Value, json};
use slipstream_checkpoint::{Check, Phase};

use super::{Spec, Use, marker_json, partition_name};
use crate::common::{State, state_json};

/// A pulse that no rewind has undone.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) record: usize,
    marker: f64,
    state: State,
    /// For each dependency: known to have been joined with what may be relied on.
    good: Vec<bool>,
    /// For each dependency: found down again while it was recovering, and the recovery has not ended.
    relapsed: Vec<bool>,
}

/// A record was handled; one that is done again has several of these.
#[derive(Clone, Debug)]
pub(crate) struct Handling {
    pub(crate) record: usize,
    /// For each dependency: nothing since has shown that it may be relied on.
    suspect: Vec<bool>,
    /// For each dependency: it was down then, or went down while this was suspect. So it must be done again.
    pub(crate) owed: Vec<bool>,
}

#[derive(Clone, Debug)]
enum Word {
    Heard(Option<usize>, f64),
    Idle(usize),
    Ended(usize),
    Assigned(BTreeSet<usize>),
    Forgotten,
    Reopened,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Standing {
    Counts,
    Idle,
    Ended,
}

/// What the words about a dependency come to.
#[derive(Clone, Debug, Default)]
struct Reach {
    position: Option<f64>,
    /// The last position that it had, since it was forgotten.
    last: Option<f64>,
    exactly: Option<BTreeSet<usize>>,
    partitions: BTreeMap<usize, (Standing, Vec<f64>)>,
}

impl Reach {
    fn highest(markers: &[f64]) -> Option<f64> {
        markers.iter().copied().reduce(f64::max)
    }

    fn counting(&self) -> impl Iterator<Item = Option<f64>> + '_ {
        let counting = self.partitions.values().filter(|(standing, _)| *standing == Standing::Counts);
        counting.map(|(_, markers)| Self::highest(markers))
    }

    fn is_unheard(&self) -> bool {
        self.counting().any(|highest| highest.is_none())
    }

    /// Idle or ended, where that is what its partitions come to.
    fn excuse(&self) -> Option<Phase> {
        let is_used = self.exactly.is_some() || !self.partitions.is_empty();
        (is_used && self.counting().next().is_none()).then(|| {
            let is_idle = self.partitions.values().any(|(standing, _)| *standing == Standing::Idle);
            if is_idle { Phase::Idle } else { Phase::Ended }
        })
    }
}

/// A recovery, from when it was decided until it has succeeded.
#[derive(Clone, Debug, Default)]
struct Recovery {
    /// How many of the kept pulses are good once it has succeeded.
    until: usize,
    /// The attempt under way.
    attempt: Option<u32>,
    failures: u32,
}

#[derive(Clone, Debug)]
struct Known {
    phase: Phase,
    words: Vec<Word>,
    /// What they come to.
    reach: Reach,
    /// The dependent's marker when it first counted on this one, which had no position yet.
    assumed: Option<f64>,
    /// That was since the last start. The record does not tell it from a position that it had.
    is_assumed_here: bool,
    checkpoint_state: Option<State>,
    recovery: Recovery,
    /// The number of the last attempt since the last start.
    last_attempt: u32,
    /// Told idle or ended while down.
    then: Option<Phase>,
}

#[derive(Clone, Debug)]
struct Waiting {
    ticket: u32,
    marker: f64,
    drift: Option<f64>,
}

/// What the host has to be told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Told {
    Pause(usize),
    /// Again, because of any that is down.
    PauseAgain,
    Downtime(usize),
    Recovery(usize),
    Resume,
    RetryAfter(usize, u32),
    Admit(u32),
    Rewound(u32),
    Discard,
}

/// A check threw.
pub(crate) struct Abandoned;
pub(crate) type Outcome = Result<Vec<Told>, Abandoned>;
/// The host's own checks.
pub(crate) type Answers<'a> = &'a mut dyn FnMut(usize, Check) -> Option<bool>;

#[derive(Clone, Debug)]
pub(crate) struct Oracle {
    spec: Rc<Spec>,
    pub(crate) kept: Vec<Kept>,
    pub(crate) handlings: Vec<Handling>,
    known: Vec<Known>,
    pub(crate) downtime: Option<(usize, Option<f64>)>,
    waiting: Vec<Waiting>,
    pub(crate) is_paused: bool,
    pub(crate) request_failed: bool,
    /// A resume has been told, and its turn has not come.
    pub(crate) resume_is_due: bool,
    /// Because of whom it is paused, and then, who lets it go.
    because_of: Option<usize>,
    told: Vec<Told>,
}

pub(crate) fn is_down(phase: Phase) -> bool {
    matches!(phase, Phase::Down | Phase::Recovering)
}

fn is_excused(phase: Phase) -> bool {
    matches!(phase, Phase::Idle | Phase::Ended)
}

impl Oracle {
    pub(crate) fn new(spec: &Rc<Spec>) -> Self {
        let unknown = Known {
            phase: Phase::Unknown,
            words: vec![],
            reach: Reach::default(),
            assumed: None,
            is_assumed_here: false,
            checkpoint_state: None,
            recovery: Recovery::default(),
            last_attempt: 0,
            then: None,
        };
        let mut oracle = Self {
            spec: spec.clone(),
            kept: vec![],
            handlings: vec![],
            known: vec![unknown; spec.dependencies.len()],
            downtime: None,
            waiting: vec![],
            is_paused: false,
            request_failed: false,
            resume_is_due: false,
            because_of: None,
            told: vec![],
        };
        for dependency in oracle.all() {
            oracle.known[dependency].reach = oracle.reach_by_words(dependency);
        }
        oracle
    }

    fn hears(&mut self, dependency: usize, word: Word) {
        self.known[dependency].words.push(word);
        self.known[dependency].reach = self.reach_by_words(dependency);
    }

    fn reach(&self, dependency: usize) -> &Reach {
        &self.known[dependency].reach
    }

    // Where everybody stands

    fn all(&self) -> std::ops::Range<usize> {
        0..self.known.len()
    }

    /// The state and the marker after that many of the kept pulses.
    pub(crate) fn position(&self, sequence: usize) -> (State, Option<f64>) {
        let kept = &self.kept[..sequence];
        let mut markers = kept.iter().map(|pulse| pulse.marker);
        let marker = if self.spec.is_opaque() { markers.next_back() } else { markers.reduce(f64::max) };
        (kept.last().map_or(0, |pulse| pulse.state), marker)
    }

    pub(crate) fn marker(&self) -> Option<f64> {
        self.position(self.kept.len()).1
    }

    pub(crate) fn phase(&self, dependency: usize) -> Phase {
        self.known[dependency].phase
    }

    pub(crate) fn any_down(&self) -> bool {
        self.known.iter().any(|it| is_down(it.phase))
    }

    fn reach_by_words(&self, dependency: usize) -> Reach {
        let declared: Option<BTreeSet<usize>> = match self.spec.dependencies[dependency].partitions {
            Use::Declared(count) => Some((0..count).collect()),
            _ => None,
        };
        let unheard = |set: &BTreeSet<usize>| set.iter().map(|&it| (it, (Standing::Counts, vec![]))).collect();
        let mut reach = Reach {
            position: None,
            last: None,
            partitions: declared.as_ref().map(unheard).unwrap_or_default(),
            exactly: declared.clone(),
        };
        for word in &self.known[dependency].words {
            let may_count = |it: &usize| reach.exactly.as_ref().is_none_or(|set| set.contains(it));
            match word {
                Word::Heard(None, marker) => {
                    let before = reach.position.filter(|_| !self.spec.is_opaque());
                    reach.position = Some(before.map_or(*marker, |before| before.max(*marker)));
                }
                Word::Heard(Some(partition), marker) if may_count(partition) => {
                    let (standing, markers) = reach.partitions.entry(*partition).or_insert((Standing::Counts, vec![]));
                    if *standing == Standing::Ended {
                        markers.clear();
                    }
                    *standing = Standing::Counts;
                    markers.push(*marker);
                }
                Word::Idle(partition) if may_count(partition) => {
                    reach.partitions.entry(*partition).or_insert((Standing::Idle, vec![])).0 = Standing::Idle;
                }
                Word::Ended(partition) if may_count(partition) => {
                    reach.partitions.entry(*partition).or_insert((Standing::Ended, vec![])).0 = Standing::Ended;
                }
                Word::Heard(..) | Word::Idle(_) | Word::Ended(_) => {}
                Word::Assigned(set) => {
                    let before = std::mem::replace(&mut reach.partitions, unheard(set));
                    let stay =
                        |(it, (standing, _)): &(usize, (Standing, _))| set.contains(it) && *standing != Standing::Ended;
                    reach.partitions.extend(before.into_iter().filter(stay));
                    reach.exactly = Some(set.clone());
                }
                Word::Forgotten => {
                    reach.position = None;
                    reach.last = None;
                    reach.partitions = reach.exactly.as_ref().map(unheard).unwrap_or_default();
                }
                Word::Reopened => {
                    let stored =
                        std::mem::replace(&mut reach.partitions, declared.as_ref().map(unheard).unwrap_or_default());
                    reach.exactly.clone_from(&declared);
                    for (partition, (standing, markers)) in stored {
                        let is_ours = declared.as_ref().is_none_or(|set| set.contains(&partition));
                        if is_ours && standing != Standing::Ended && !markers.is_empty() {
                            reach.partitions.insert(partition, (Standing::Counts, markers));
                        }
                    }
                }
            }
            if reach.counting().next().is_some() {
                let highest: Option<Vec<f64>> = reach.counting().collect();
                reach.position = highest.and_then(|all| all.into_iter().reduce(f64::min));
            }
            reach.last = reach.position.or(reach.last);
        }
        reach
    }

    /// How far it was heard.
    pub(crate) fn heard(&self, dependency: usize) -> Option<f64> {
        self.reach(dependency).position
    }

    /// The partitions that count; None where it has none.
    pub(crate) fn counting(&self, dependency: usize) -> Option<Vec<usize>> {
        let reach = self.reach(dependency);
        let is_used = reach.exactly.is_some() || !reach.partitions.is_empty();
        is_used.then(|| {
            let counting = reach.partitions.iter().filter(|(_, (standing, _))| *standing == Standing::Counts);
            counting.map(|(&partition, _)| partition).collect()
        })
    }

    /// The last position that it had, or where it was taken to be for want of any. Its silence counts from there.
    pub(crate) fn checkpoint_marker(&self, dependency: usize) -> Option<f64> {
        self.reach(dependency).last.or(self.known[dependency].assumed)
    }

    /// Its position was beyond this before, as far as is known. It is not moved by who only comes up to there.
    fn known_before(&self, dependency: usize) -> Option<f64> {
        let it = &self.known[dependency];
        it.reach.last.or(it.assumed.filter(|_| !it.is_assumed_here))
    }

    pub(crate) fn checkpoint_state(&self, dependency: usize) -> Option<State> {
        self.known[dependency].checkpoint_state
    }

    fn lag(&self, dependency: usize) -> Option<f64> {
        Some(self.marker()? - self.checkpoint_marker(dependency)?)
    }

    fn lag_beyond_threshold(&self, dependency: usize) -> Option<f64> {
        self.lag(dependency).filter(|&lag| lag > self.spec.dependencies[dependency].threshold)
    }

    /// The length of what is good without a gap.
    pub(crate) fn last_good(&self, dependency: usize) -> usize {
        self.kept.iter().take_while(|pulse| pulse.good[dependency]).count()
    }

    fn is_held_up(&self, wait: &Waiting, dependency: usize) -> bool {
        let drift = wait.drift.unwrap_or(self.spec.dependencies[dependency].threshold);
        let phase = self.phase(dependency);
        let has_reached = self.heard(dependency).is_some_and(|heard| wait.marker - drift <= heard);
        is_down(phase) || !is_excused(phase) && !has_reached
    }

    fn is_over(&self, wait: &Waiting) -> bool {
        self.all().all(|dependency| !self.is_held_up(wait, dependency))
    }

    pub(crate) fn is_admissible(&self, marker: f64, drift: Option<f64>) -> bool {
        self.is_over(&Waiting { ticket: 0, marker, drift })
    }

    /// Up to here all is good, whoever was needed for it.
    pub(crate) fn all_good(&self) -> usize {
        let is_needed = |&it: &usize| !is_excused(self.phase(it));
        self.all().filter(is_needed).map(|it| self.last_good(it)).min().unwrap_or(self.kept.len())
    }

    pub(crate) fn waiting_for(&self) -> Vec<usize> {
        self.all().filter(|&dependency| self.waiting.iter().any(|wait| self.is_held_up(wait, dependency))).collect()
    }

    pub(crate) fn anybody_waits(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub(crate) fn record(&self) -> Value {
        let marker = |marker: Option<f64>| marker.map_or(Value::Null, |marker| marker_json(&self.spec, marker));
        let good = |sequence: usize| {
            let (state, at) = self.position(sequence);
            json!({ "state": state_json(state), "marker": marker(at), "sequence": sequence })
        };
        let mut checkpoints = Map::new();
        for (index, it) in self.known.iter().enumerate() {
            let mut stored = json!({
                "phase": it.phase.as_str(),
                "checkpointState": it.checkpoint_state.map(state_json),
                "checkpointMarker": marker(self.checkpoint_marker(index)),
                "heard": self.heard(index).is_some(),
                "lastGood": good(self.last_good(index)),
            });
            let reach = self.reach(index);
            let ours = reach.partitions.iter().filter(|(_, (standing, _))| *standing != Standing::Ended);
            let heard: Map<String, Value> = ours
                .filter_map(|(&name, (_, markers))| {
                    Some((partition_name(name), marker(Some(Reach::highest(markers)?))))
                })
                .collect();
            if !heard.is_empty() {
                stored["partitions"] = Value::Object(heard);
            }
            checkpoints.insert(self.spec.name(index), stored);
        }
        let (state, at) = self.position(self.kept.len());
        json!({
            "version": 1, "state": state_json(state), "stateMarker": marker(at), "sequence": self.kept.len(),
            "checkpoints": checkpoints,
        })
    }

    // What happens

    fn finish(&mut self) -> Outcome {
        if self.request_failed && self.any_down() {
            self.request_failed = false;
            self.because_of = self.all().find(|&it| is_down(self.phase(it)));
            self.told.push(Told::PauseAgain);
        } else if self.request_failed && !self.resume_is_due {
            self.resume_is_due = true;
            self.told.push(Told::Resume);
        }
        let waiting = std::mem::take(&mut self.waiting);
        for wait in waiting {
            if self.is_over(&wait) {
                self.told.push(Told::Admit(wait.ticket));
            } else {
                self.waiting.push(wait);
            }
        }
        Ok(std::mem::take(&mut self.told))
    }

    pub(crate) fn pulse(&mut self, record: usize, marker: f64, state: Option<State>, answers: Answers<'_>) -> Outcome {
        let last = self.kept.len();
        let follows: Vec<bool> = self
            .all()
            .map(|it| {
                let has_reached = self.heard(it).is_some_and(|heard| marker <= heard) && !self.spec.is_opaque();
                has_reached && !is_down(self.phase(it)) && self.last_good(it) == last
            })
            .collect();
        let state = state.unwrap_or(self.position(last).0);
        self.kept.push(Kept { record, marker, state, good: follows, relapsed: vec![false; self.known.len()] });
        self.handle(record, marker);
        self.downtime = None;
        for it in self.all() {
            if self.phase(it) == Phase::Unknown && self.checkpoint_marker(it).is_none() {
                self.known[it].assumed = self.marker();
                self.known[it].is_assumed_here = true;
                self.known[it].checkpoint_state = Some(state);
            }
            if is_excused(self.phase(it)) {
                continue;
            }
            let (is_behind, value) = if self.spec.dependencies[it].own_downtime_check {
                (answers(it, Check::Downtime).ok_or(Abandoned)?, None)
            } else {
                let lag = self.lag_beyond_threshold(it);
                (lag.is_some(), lag)
            };
            if is_behind && self.downtime.is_none() {
                self.downtime = Some((it, value));
            }
            let relapses = self.phase(it) == Phase::Recovering && self.known[it].then.is_none();
            if is_behind && relapses {
                self.kept[last].relapsed[it] = true;
            } else if is_behind && !is_down(self.phase(it)) {
                self.goes_down(it);
            }
            if is_behind && (relapses || self.phase(it) == Phase::Down) {
                for handling in &mut self.handlings {
                    handling.owed[it] |= handling.suspect[it];
                }
            }
            self.try_again(it);
        }
        self.finish()
    }

    fn handle(&mut self, record: usize, marker: f64) {
        let reached = |it| !self.spec.is_opaque() && self.heard(it).is_some_and(|heard| marker <= heard);
        let suspect = self.all().map(|it| is_down(self.phase(it)) || !reached(it)).collect();
        let owed = self.all().map(|it| self.phase(it) == Phase::Down).collect();
        self.handlings.push(Handling { record, suspect, owed });
    }

    /// A host that did a record again by itself, for that dependency and no other. It may have been as far behind as
    /// when a pulse of that record found it down.
    pub(crate) fn handled_again(&mut self, record: usize, dependency: usize) {
        if self.kept.iter().any(|pulse| pulse.record == record && pulse.relapsed[dependency]) {
            return;
        }
        if let Some(before) = self.handlings.iter().rev().find(|handling| handling.record == record) {
            let mut again = before.clone();
            again.suspect[dependency] = false;
            again.owed[dependency] = false;
            self.handlings.push(again);
        }
    }

    fn goes_down(&mut self, dependency: usize) {
        self.known[dependency].phase = Phase::Down;
        self.report_downtime(dependency);
    }

    fn report_downtime(&mut self, dependency: usize) {
        let is_first = self.all().all(|other| other == dependency || !is_down(self.phase(other)));
        if self.spec.pause_dependent && (is_first && self.request_failed || !self.is_paused) {
            self.is_paused = true;
            self.request_failed = false;
            self.because_of = Some(dependency);
            self.told.push(Told::Pause(dependency));
        }
        self.told.push(Told::Downtime(dependency));
    }

    /// Nobody is down any more, because of that dependency: the dependent may go, once it is its turn.
    fn lets_go(&mut self, dependency: usize) {
        if self.is_paused && !self.any_down() && !self.resume_is_due {
            self.because_of = Some(dependency);
            self.resume_is_due = true;
            self.told.push(Told::Resume);
        }
    }

    pub(crate) fn heartbeat(
        &mut self,
        dependency: usize,
        partition: Option<usize>,
        marker: f64,
        answers: Answers<'_>,
    ) -> Outcome {
        // Who has no partitions is as far as he says, from the first time on.
        let before = if partition.is_some() { self.known_before(dependency) } else { self.heard(dependency) };
        let is_ours =
            partition.is_none_or(|it| self.reach(dependency).exactly.as_ref().is_none_or(|set| set.contains(&it)));
        self.known[dependency].checkpoint_state = Some(self.position(self.kept.len()).0);
        self.hears(dependency, Word::Heard(partition, marker));
        if is_ours {
            self.known[dependency].then = None;
            let phase = self.phase(dependency);
            if !is_down(phase) && self.heard(dependency).is_some() {
                self.known[dependency].phase = Phase::Up;
            }
            self.partitions_changed(dependency);
            let moves = match (before, self.heard(dependency)) {
                (Some(before), Some(now)) => self.spec.is_opaque() || now > before,
                (_, now) => now.is_some(),
            };
            let is_within = self.spec.dependencies[dependency].own_downtime_check
                || self.lag_beyond_threshold(dependency).is_none();
            if moves && is_within && self.phase(dependency) == Phase::Up {
                for pulse in &mut self.kept {
                    pulse.good[dependency] = true;
                }
                for handling in &mut self.handlings {
                    handling.suspect[dependency] = false;
                }
            }
        }
        self.take_up(dependency, answers)?;
        self.finish()
    }

    pub(crate) fn excuse(
        &mut self,
        dependency: usize,
        partition: Option<usize>,
        phase: Phase,
        answers: Answers<'_>,
    ) -> Outcome {
        match partition {
            None if is_down(self.phase(dependency)) => self.known[dependency].then = Some(phase),
            None => self.known[dependency].phase = phase,
            Some(partition) => {
                let word = if phase == Phase::Idle { Word::Idle(partition) } else { Word::Ended(partition) };
                self.hears(dependency, word);
                self.partitions_changed(dependency);
            }
        }
        self.take_up(dependency, answers)?;
        self.finish()
    }

    pub(crate) fn assign(&mut self, dependency: usize, partitions: BTreeSet<usize>, answers: Answers<'_>) -> Outcome {
        self.hears(dependency, Word::Assigned(partitions));
        self.partitions_changed(dependency);
        self.take_up(dependency, answers)?;
        self.finish()
    }

    fn partitions_changed(&mut self, dependency: usize) {
        let it = &mut self.known[dependency];
        let reach = &it.reach;
        if reach.is_unheard() {
            it.then = None;
            if !is_down(it.phase) {
                it.phase = Phase::Unknown;
            }
        } else if let Some(excuse) = reach.excuse() {
            if is_down(it.phase) {
                it.then = Some(excuse);
            } else {
                it.phase = excuse;
            }
        } else if reach.position.is_some() && it.phase == Phase::Unknown {
            it.phase = Phase::Up;
        }
    }

    pub(crate) fn forget(&mut self, dependency: usize) -> Outcome {
        for pulse in &mut self.kept {
            pulse.good[dependency] = false;
        }
        for handling in &mut self.handlings {
            handling.suspect[dependency] = true;
            handling.owed[dependency] = false;
        }
        self.ends_relapses(dependency);
        self.hears(dependency, Word::Forgotten);
        let it = &mut self.known[dependency];
        it.phase = Phase::Unknown;
        it.assumed = None;
        it.checkpoint_state = None;
        it.then = None;
        it.recovery = Recovery::default();
        self.lets_go(dependency);
        self.finish()
    }

    pub(crate) fn rewind(&mut self, sequence: usize, answers: Answers<'_>) -> Outcome {
        self.kept.truncate(sequence);
        for it in &mut self.known {
            it.recovery.until = it.recovery.until.min(sequence);
        }
        for dependency in self.all() {
            self.take_up(dependency, answers)?;
        }
        self.told.extend(self.waiting.drain(..).map(|wait| Told::Rewound(wait.ticket)));
        self.told.push(Told::Discard);
        self.finish()
    }

    fn take_up(&mut self, dependency: usize, answers: Answers<'_>) -> Result<(), Abandoned> {
        self.try_again(dependency);
        if self.phase(dependency) != Phase::Down {
            return Ok(());
        }
        let spec = &self.spec.dependencies[dependency];
        let heard = self.heard(dependency);
        let has_caught_up = if self.known[dependency].then.is_some() {
            true
        } else if spec.own_recovery_check {
            answers(dependency, Check::Recovery).ok_or(Abandoned)?
        } else if self.spec.pause_dependent {
            heard.is_some_and(|heard| self.marker().is_none_or(|marker| heard > marker))
        } else if spec.own_downtime_check {
            !answers(dependency, Check::Downtime).ok_or(Abandoned)?
        } else {
            heard.is_some() && self.lag_beyond_threshold(dependency).is_none()
        };
        if has_caught_up {
            self.recovery_begins(dependency);
        }
        Ok(())
    }

    fn recovery_begins(&mut self, dependency: usize) {
        self.known[dependency].phase = Phase::Recovering;
        self.known[dependency].recovery = Recovery { until: self.kept.len(), attempt: None, failures: 0 };
        if self.spec.awaits_recovery {
            self.attempt(dependency);
        } else {
            self.recovery_ends(dependency);
        }
    }

    fn attempt(&mut self, dependency: usize) {
        // The number is the engine's: the host hands it in with the effect.
        self.known[dependency].recovery.attempt = Some(u32::MAX);
        self.told.push(Told::Recovery(dependency));
    }

    pub(crate) fn attempt_is(&mut self, dependency: usize, attempt: u32) {
        let it = &mut self.known[dependency];
        assert!(attempt > it.last_attempt, "an attempt has a number of its own");
        it.last_attempt = attempt;
        it.recovery.attempt = Some(attempt);
    }

    fn try_again(&mut self, dependency: usize) {
        if self.phase(dependency) == Phase::Recovering && self.known[dependency].recovery.attempt.is_none() {
            self.attempt(dependency);
        }
    }

    pub(crate) fn is_current(&self, dependency: usize, attempt: u32) -> bool {
        self.known[dependency].recovery.attempt == Some(attempt)
    }

    /// Its relapses are over, or nobody's business any more; whether there were any.
    fn ends_relapses(&mut self, dependency: usize) -> bool {
        let relapses = self.kept.iter_mut().map(|pulse| std::mem::take(&mut pulse.relapsed[dependency]));
        relapses.filter(|&has_relapsed| has_relapsed).count() > 0
    }

    fn recovery_ends(&mut self, dependency: usize) {
        let has_relapsed = self.ends_relapses(dependency);
        let is_heard = self.heard(dependency).is_some();
        let it = &mut self.known[dependency];
        if !has_relapsed {
            it.phase = it.then.take().unwrap_or(if is_heard { Phase::Up } else { Phase::Unknown });
        }
        it.recovery.attempt = None;
        for (index, pulse) in self.kept.iter_mut().enumerate() {
            pulse.good[dependency] = index < it.recovery.until;
        }
        if !self.spec.awaits_recovery {
            // Nobody does it again: the host has not asked to be told.
            for handling in &mut self.handlings {
                handling.owed[dependency] = false;
            }
        }
        if has_relapsed {
            self.goes_down(dependency);
            // Without a check of its own: nobody is there to answer. Such a one has caught up at a heartbeat only.
            let _ = self.take_up(dependency, &mut |_, check| Some(check == Check::Downtime));
        } else {
            self.lets_go(dependency);
        }
    }

    pub(crate) fn recovered(&mut self, dependency: usize) -> Outcome {
        self.recovery_ends(dependency);
        self.finish()
    }

    pub(crate) fn recovery_failed(&mut self, dependency: usize) -> Outcome {
        let recovery = &mut self.known[dependency].recovery;
        recovery.attempt = None;
        let seconds = [1, 2, 4, 8, 16, 32].get(recovery.failures as usize).unwrap_or(&60);
        recovery.failures += 1;
        Ok(vec![Told::RetryAfter(dependency, seconds * 1_000)])
    }

    pub(crate) fn retry(&mut self, dependency: usize) -> Outcome {
        self.try_again(dependency);
        self.finish()
    }

    /// Whether it has to wait.
    pub(crate) fn admit(&mut self, ticket: Option<u32>, marker: f64, drift: Option<f64>) {
        if let Some(ticket) = ticket {
            self.waiting.push(Waiting { ticket, marker, drift });
        }
    }

    pub(crate) fn cancel(&mut self, ticket: u32) {
        self.waiting.retain(|wait| wait.ticket != ticket);
    }

    /// At its turn: who lets the dependent go, if somebody does.
    pub(crate) fn takes_resume(&mut self) -> Option<usize> {
        self.resume_is_due = false;
        if self.any_down() {
            return None;
        }
        self.request_failed = false;
        self.because_of.filter(|_| std::mem::take(&mut self.is_paused))
    }

    pub(crate) fn request_fails(&mut self) {
        self.is_paused = true;
        self.request_failed = true;
    }

    /// Opened again on what was stored when the world was as it is here.
    pub(crate) fn reopen(&mut self) -> Outcome {
        self.downtime = None;
        self.waiting.clear();
        self.is_paused = false;
        self.request_failed = false;
        self.resume_is_due = false;
        for dependency in self.all() {
            self.ends_relapses(dependency);
            self.hears(dependency, Word::Reopened);
            self.known[dependency].then = None;
            self.known[dependency].recovery = Recovery::default();
            self.known[dependency].last_attempt = 0;
            self.known[dependency].is_assumed_here = false;
            let is_heard = self.heard(dependency).is_some();
            if !is_down(self.phase(dependency)) && self.reach(dependency).is_unheard() {
                self.known[dependency].phase = Phase::Unknown;
            } else if is_excused(self.phase(dependency)) || is_heard && self.phase(dependency) == Phase::Unknown {
                self.known[dependency].phase = if is_heard { Phase::Up } else { Phase::Unknown };
            }
        }
        for dependency in self.all() {
            let was_recovering = self.phase(dependency) == Phase::Recovering;
            if is_down(self.phase(dependency)) {
                self.report_downtime(dependency);
            }
            if was_recovering {
                self.recovery_begins(dependency);
            }
        }
        Ok(std::mem::take(&mut self.told))
    }
}
