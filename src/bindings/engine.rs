//! The engine as JavaScript sees it: unpack, call, pack. It decides nothing, and calls nothing while it decides.
//!
//! States and opaque markers stay with JavaScript, in slots; the engine carries the slot's number. Calls per event take
//! and give numbers only: flags, where 0 is routine, and details in a [`View`] over the module's memory.

use wasm_bindgen::prelude::*;

use super::refusal;
use super::unpack::{self, Declared};
use super::values::{Js, Slots};
use crate::prelude::*;
use crate::{
    Check, Checkpoint, Duration, Effect, Error, Marker, MarkerKind, Phase, Position, Progress, Settings, Units,
};

/// A place in the numbers that a call leaves behind.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum View {
    /// The dependent's marker; NaN before the first pulse.
    Marker,
    /// How far the heartbeat's message is behind; NaN where nothing can be said.
    Lag,
    /// The position of the heartbeat's dependency; where a partition is still unheard, this heartbeat's marker.
    DependencyMarker,
    /// The downtime that the pulse found; NaN where the host's check has the value.
    Downtime,
    /// Which dependency the question or the downtime is about.
    Dependency,
    /// The [`Ask`] of a question; the ticket of a wait.
    Detail,
    /// How many numbers there are.
    Size,
}

/// What a call leaves to be done. 0: nothing.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Flag {
    /// Nothing was changed: see [`Engine::refusal`].
    Refused = 1,
    /// A check of the host is needed: [`Engine::answer`].
    Ask = 2,
    /// There are effects: [`Engine::take_effects`].
    Effects = 4,
    /// The pulse found a downtime.
    Downtime = 8,
    /// The heartbeat's dependency is down or recovering.
    Late = 16,
    /// There is a wait, with its ticket in the view.
    Wait = 32,
}

/// Which of the host's checks.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Ask {
    /// Is it down?
    Downtime,
    /// Has it caught up?
    Recovery,
}

/// The engine's effects by number.
#[wasm_bindgen]
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Act {
    Pause,
    Downtime,
    Recovery,
    Resume,
    RetryAfter,
    Admit,
    Rewound,
    Discard,
}

/// What a marker is.
#[wasm_bindgen]
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Kind {
    Time,
    Number,
    Opaque,
}

/// How a drift is given.
#[wasm_bindgen]
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Drift {
    Default,
    Plain,
    Units,
}

fn drift(value: f64, given: Drift) -> Option<Duration> {
    match given {
        Drift::Default => None,
        Drift::Plain => Some(Duration::Plain(value)),
        Drift::Units => Some(Duration::Units(Units { milliseconds: Some(value), ..Units::default() })),
    }
}

fn marker(kind: Kind, value: f64) -> Marker {
    let kind = match kind {
        Kind::Time => MarkerKind::Time,
        Kind::Number => MarkerKind::Number,
        Kind::Opaque => MarkerKind::Opaque,
    };
    Marker { kind, value }
}

/// The module's memory, for the view.
#[wasm_bindgen(js_name = wasmMemory)]
pub fn wasm_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// One checkpoint's engine.
#[wasm_bindgen]
pub struct Engine {
    checkpoint: Checkpoint<u32>,
    slots: Slots,
    view: Box<[f64; View::Size as usize]>,
    refused: Option<Error>,
}

#[wasm_bindgen]
impl Engine {
    /// Opens a checkpoint, on its stored record where there is one: what JSON.parse made of it.
    #[wasm_bindgen(constructor)]
    pub fn new(
        name: String,
        pause_dependent: bool,
        awaits_recovery: bool,
        dependencies: Vec<Declared>,
        record: JsValue,
    ) -> Result<Engine, JsValue> {
        let dependencies = dependencies.iter().map(unpack::dependency).collect();
        let settings = Settings { name, pause_dependent, awaits_recovery, dependencies };
        let mut slots = Slots::default();
        let checkpoint = if record.is_undefined() {
            Checkpoint::new(settings)
        } else {
            Checkpoint::restore(settings, &Js(record), &mut slots)
        };
        Ok(Self {
            checkpoint: checkpoint.map_err(refusal)?,
            slots,
            view: Box::new([f64::NAN; View::Size as usize]),
            refused: None,
        })
    }

    /// Where the view begins in the module's memory.
    pub fn view(&self) -> *const f64 {
        self.view.as_ptr()
    }

    fn show(&mut self, place: View, value: Option<f64>) {
        self.view[place as usize] = value.unwrap_or(f64::NAN);
    }

    fn show_count(&mut self, place: View, value: impl TryInto<u32>) {
        self.show(place, value.try_into().ok().map(f64::from));
    }

    fn flags(&mut self, progress: Result<Progress, Error>) -> u32 {
        match progress {
            Ok(Progress::Done) => {
                self.show(View::Marker, self.checkpoint.position().marker);
                if self.checkpoint.has_effects() { Flag::Effects as u32 } else { 0 }
            }
            Ok(Progress::Ask { dependency, check }) => {
                self.show(View::Marker, self.checkpoint.position().marker);
                let ask = match check {
                    Check::Downtime => Ask::Downtime,
                    Check::Recovery => Ask::Recovery,
                };
                self.show_count(View::Dependency, dependency);
                self.show_count(View::Detail, ask as u32);
                Flag::Ask as u32
            }
            Err(error) => {
                self.refused = Some(error);
                Flag::Refused as u32
            }
        }
    }

    /// Why the last call was refused: `[code, message, dependency, value]`.
    pub fn refusal(&mut self) -> JsValue {
        self.refused.take().map_or(JsValue::UNDEFINED, refusal)
    }

    /// A heartbeat; `partition` is -1 where none was named.
    pub fn heartbeat(&mut self, dependency: u32, partition: i32, kind: Kind, value: f64) -> u32 {
        let dependency = dependency as usize;
        let progress = self.checkpoint.heartbeat(dependency, usize::try_from(partition).ok(), marker(kind, value));
        self.show(View::Lag, self.checkpoint.lag_of(value));
        let heard = &self.checkpoint.dependencies()[dependency];
        let (heard, is_down) = (heard.checkpoint_marker().filter(|_| heard.is_heard()), heard.phase().is_down());
        self.show(View::DependencyMarker, heard.or(Some(value)));
        self.flags(progress) | if is_down { Flag::Late as u32 } else { 0 }
    }

    /// A pulse; `state` is the slot of the new state, -1 where it stays.
    pub fn pulse(&mut self, kind: Kind, value: f64, state: i32) -> u32 {
        let progress = self.checkpoint.pulse(marker(kind, value), u32::try_from(state).ok());
        self.pulse_flags(progress)
    }

    fn pulse_flags(&mut self, progress: Result<Progress, Error>) -> u32 {
        let is_done = progress == Ok(Progress::Done);
        let flags = self.flags(progress);
        match self.checkpoint.downtime().filter(|_| is_done) {
            None => flags,
            Some(downtime) => {
                self.show(View::Downtime, downtime.lag);
                self.show_count(View::Dependency, downtime.dependency);
                flags | Flag::Downtime as u32
            }
        }
    }

    /// A rewind to a position whose state is in that slot; without a kind, it has no marker: the start.
    pub fn rewind(&mut self, state: u32, kind: Option<Kind>, value: f64, sequence: f64) -> u32 {
        let progress = self.checkpoint.rewind(state, kind.map(|kind| marker(kind, value)), sequence as u64);
        self.flags(progress)
    }

    /// The result of the check that was asked for.
    pub fn answer(&mut self, is_truthy: bool) -> u32 {
        let progress = self.checkpoint.answer(is_truthy);
        self.pulse_flags(Ok(progress))
    }

    /// Gives up the call that asked.
    pub fn abandon(&mut self) {
        self.checkpoint.abandon();
        self.show(View::Marker, self.checkpoint.position().marker);
    }

    /// Which dependency a name means; without a name, the only one.
    pub fn index(&self, name: Option<String>) -> Result<u32, JsValue> {
        self.checkpoint.index(name.as_deref()).map(|index| index as u32).map_err(refusal)
    }

    /// The index of a partition's name.
    pub fn partition(&mut self, dependency: u32, name: &str) -> u32 {
        self.checkpoint.partition(dependency as usize, name) as u32
    }

    /// `partition` is -1 for the whole dependency.
    #[wasm_bindgen(js_name = markIdle)]
    pub fn mark_idle(&mut self, dependency: u32, partition: i32) -> u32 {
        let progress = self.checkpoint.mark_idle(dependency as usize, usize::try_from(partition).ok());
        self.flags(Ok(progress))
    }

    /// `partition` is -1 for the whole dependency.
    #[wasm_bindgen(js_name = markEnded)]
    pub fn mark_ended(&mut self, dependency: u32, partition: i32) -> u32 {
        let progress = self.checkpoint.mark_ended(dependency as usize, usize::try_from(partition).ok());
        self.flags(Ok(progress))
    }

    /// From now on exactly these partitions count.
    #[wasm_bindgen(js_name = assignPartitions)]
    pub fn assign_partitions(&mut self, dependency: u32, names: Vec<String>) -> u32 {
        let progress = self.checkpoint.assign_partitions(dependency as usize, &names);
        self.flags(Ok(progress))
    }

    /// Unknown again.
    pub fn forget(&mut self, dependency: u32) -> u32 {
        self.checkpoint.forget(dependency as usize);
        self.flags(Ok(Progress::Done))
    }

    /// Whether a message may be handled now; a wait leaves its ticket in the view.
    pub fn admit(&mut self, kind: Kind, value: f64, drift_length: f64, given: Drift) -> u32 {
        match self.checkpoint.admit(marker(kind, value), drift(drift_length, given)) {
            Ok(None) => 0,
            Ok(Some(ticket)) => {
                self.show_count(View::Detail, ticket);
                Flag::Wait as u32
            }
            Err(error) => self.flags(Err(error)),
        }
    }

    /// As `admit`, without waiting.
    #[wasm_bindgen(js_name = isAdmissible)]
    pub fn is_admissible(&self, kind: Kind, value: f64, drift_length: f64, given: Drift) -> Result<bool, JsValue> {
        self.checkpoint.is_admissible(marker(kind, value), drift(drift_length, given)).map_err(refusal)
    }

    /// Nobody waits with this ticket any more.
    pub fn cancel(&mut self, ticket: u32) {
        self.checkpoint.cancel(ticket);
    }

    /// Whom the waits wait for.
    #[wasm_bindgen(js_name = waitingFor)]
    pub fn waiting_for(&self) -> Vec<u32> {
        self.checkpoint.waiting_for().map(|index| index as u32).collect()
    }

    /// What is to be done, in this order: an [`Act`], its dependency, and its attempt, ticket or milliseconds, in turn.
    #[wasm_bindgen(js_name = takeEffects)]
    pub fn take_effects(&mut self) -> Vec<u32> {
        let mut effects = Vec::new();
        while let Some(effect) = self.checkpoint.next_effect() {
            let (act, dependency, detail) = match effect {
                Effect::Pause { dependency } => (Act::Pause, dependency, 0),
                Effect::Downtime { dependency } => (Act::Downtime, dependency, 0),
                Effect::Recovery { dependency, attempt } => (Act::Recovery, dependency, attempt),
                Effect::Resume => (Act::Resume, 0, 0),
                Effect::RetryAfter { dependency, milliseconds } => (Act::RetryAfter, dependency, milliseconds),
                Effect::Admit { ticket } => (Act::Admit, 0, ticket),
                Effect::Rewound { ticket } => (Act::Rewound, 0, ticket),
                Effect::Discard => (Act::Discard, 0, 0),
            };
            effects.extend([act as u32, dependency as u32, detail]);
        }
        effects
    }

    /// Whether there is something to do.
    #[wasm_bindgen(getter, js_name = hasEffects)]
    pub fn has_effects(&self) -> bool {
        self.checkpoint.has_effects()
    }

    /// The host has done the stale part again.
    pub fn recovered(&mut self, dependency: u32, attempt: u32) -> bool {
        self.checkpoint.recovered(dependency as usize, attempt)
    }

    /// The host could not.
    #[wasm_bindgen(js_name = recoveryFailed)]
    pub fn recovery_failed(&mut self, dependency: u32, attempt: u32) {
        self.checkpoint.recovery_failed(dependency as usize, attempt);
    }

    /// The time to try again has come.
    pub fn retry(&mut self, dependency: u32) {
        self.checkpoint.retry(dependency as usize);
    }

    /// The dependency whose recovery lets the dependent go now, or -1.
    #[wasm_bindgen(js_name = takeResume)]
    pub fn take_resume(&mut self) -> i32 {
        self.checkpoint.take_resume().map_or(-1, |index| index as i32)
    }

    /// The host could not pause or resume.
    #[wasm_bindgen(js_name = requestFailed)]
    pub fn request_failed(&mut self) {
        self.checkpoint.request_failed();
    }

    /// Whether the dependent is asked to stand still.
    #[wasm_bindgen(getter, js_name = isPaused)]
    pub fn is_paused(&self) -> bool {
        self.checkpoint.is_paused()
    }

    /// How often the dependent was moved back.
    #[wasm_bindgen(getter)]
    pub fn epoch(&self) -> u32 {
        self.checkpoint.epoch()
    }

    /// What the markers are; none before the first.
    #[wasm_bindgen(getter)]
    pub fn kind(&self) -> Option<Kind> {
        self.checkpoint.kind().map(|kind| match kind {
            MarkerKind::Time => Kind::Time,
            MarkerKind::Number => Kind::Number,
            MarkerKind::Opaque => Kind::Opaque,
        })
    }

    /// The dependent's position: `[slot, marker, sequence]`.
    pub fn position(&self) -> Vec<f64> {
        pack(self.checkpoint.position())
    }

    /// A dependency's last good position while it is down; for -1 that of all: `[slot, marker, sequence]`.
    #[wasm_bindgen(js_name = resumeFrom)]
    pub fn resume_from(&self, dependency: u32) -> Option<Vec<f64>> {
        match self.checkpoint.dependencies().get(dependency as usize) {
            Some(dependency) => dependency.resume_from(),
            None => Some(self.checkpoint.last_good()),
        }
        .map(pack)
    }

    /// A dependency's phase.
    pub fn phase(&self, dependency: u32) -> String {
        self.phase_of(dependency).as_str().to_owned()
    }

    /// Whether a dependency is down or recovering.
    #[wasm_bindgen(js_name = isDown)]
    pub fn is_down(&self, dependency: u32) -> bool {
        self.phase_of(dependency).is_down()
    }

    fn phase_of(&self, dependency: u32) -> Phase {
        self.checkpoint.dependencies()[dependency as usize].phase()
    }

    /// The slot of the state when a dependency was last heard.
    #[wasm_bindgen(js_name = checkpointState)]
    pub fn checkpoint_state(&self, dependency: u32) -> Option<u32> {
        self.checkpoint.dependencies()[dependency as usize].checkpoint_state().copied()
    }

    /// A dependency's marker, heard or assumed.
    #[wasm_bindgen(js_name = checkpointMarker)]
    pub fn checkpoint_marker(&self, dependency: u32) -> Option<f64> {
        self.checkpoint.dependencies()[dependency as usize].checkpoint_marker()
    }

    /// Slots that are not in use. What they hold can go, and their JSON is gone.
    #[wasm_bindgen(js_name = freeSlots)]
    pub fn free_slots(&mut self) -> Vec<u32> {
        self.slots.free(&self.checkpoint)
    }

    /// The slots in use whose JSON has to be given before the record can be written.
    #[wasm_bindgen(js_name = slotsWithoutText)]
    pub fn slots_without_text(&mut self) -> Option<Vec<u32>> {
        self.slots.without_text(&self.checkpoint)
    }

    /// The JSON of what a slot holds.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, slot: u32, json: String) {
        self.slots.set_text(slot, json);
    }

    /// The JSON of what a slot holds; the record has filled the first ones.
    pub fn text(&self, slot: u32) -> String {
        self.slots.text(slot).to_owned()
    }

    /// The record as it is to be stored now.
    pub fn record(&self) -> String {
        let mut out = String::with_capacity(256);
        self.checkpoint.write_record(&mut out, &self.slots);
        out
    }

    /// The record of what holds now, a call that asks included.
    #[wasm_bindgen(js_name = currentRecord)]
    pub fn current_record(&self) -> String {
        let mut out = String::new();
        self.checkpoint.write_current_record(&mut out, &self.slots);
        out
    }
}

fn pack(position: &Position<u32>) -> Vec<f64> {
    vec![f64::from(position.state), position.marker.unwrap_or(f64::NAN), position.sequence as f64]
}
