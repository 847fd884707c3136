//! The engine as the world of `wit/checkpoint.wit`: unpack, call, pack. It decides nothing; what it adds is that every index is checked,
//! that a call which asks is answered or abandoned before the next one, and that states are merged.

#![no_std] // as the engine without its `std`: see the engine's prelude.rs

extern crate alloc;

mod convert;
mod json;
mod values;

#[allow(missing_docs, unreachable_pub, clippy::use_self)] // the WIT has the docs
mod bindings {
    wit_bindgen::generate!({ path: "wit", world: "engine" });
    use super::Component;
    export!(Component);
}

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{Ref, RefCell, RefMut};

use slipstream_checkpoint as engine;

use bindings::exports::slipstream::checkpoint::checkpoints::{
    Checkpoint as Handle, Decision, Dependency, DependencyStatus, Effect, Error, ErrorCode, Guest, GuestCheckpoint,
    HeartbeatResult, Marker, MarkerKind, Outcome, Position, Recovery, Settings, Ticket,
};
use convert::{refusal, refused};
use values::{State, Texts, Tokens};

struct Component;

impl Guest for Component {
    type Checkpoint = Resource;

    fn parse_time(text: String) -> Result<Marker, Error> {
        engine::Marker::parse(&text).map(|marker| Marker::Time(marker.value)).map_err(refusal)
    }
}

/// A call that has begun, and what its outcome is made of.
#[derive(Clone, Copy)]
enum Call {
    Heartbeat { dependency: usize, marker: engine::Marker },
    Pulse,
    Other,
}

struct Inner {
    checkpoint: engine::Checkpoint<State>,
    tokens: Tokens,
    /// The call that asks.
    under_way: Option<Call>,
}

struct Resource(RefCell<Inner>);

impl Resource {
    fn read(&self) -> Ref<'_, Inner> {
        self.0.borrow()
    }

    /// For a call that decides.
    fn turn(&self) -> Result<RefMut<'_, Inner>, Error> {
        let inner = self.0.borrow_mut();
        match inner.under_way {
            None => Ok(inner),
            Some(_) => Err(refused(ErrorCode::ErrOption, "a call has asked for a check: answer or abandon it first")),
        }
    }

    /// For one that decides about a dependency.
    fn turn_of(&self, dependency: Dependency) -> Result<(RefMut<'_, Inner>, usize), Error> {
        let inner = self.turn()?;
        let index = inner.index(dependency)?;
        Ok((inner, index))
    }

    fn text(&self, write: fn(&engine::Checkpoint<State>, &mut String, &Texts<'_, '_>)) -> String {
        let Inner { checkpoint, tokens, .. } = &mut *self.0.borrow_mut();
        let mut out = String::with_capacity(256);
        write(checkpoint, &mut out, &Texts::of(tokens));
        out
    }
}

impl Inner {
    fn index(&self, dependency: Dependency) -> Result<usize, Error> {
        let index = dependency as usize;
        let remedy = "no dependency has this index: they are counted from 0, in declared order";
        if index < self.checkpoint.dependencies().len() {
            Ok(index)
        } else {
            Err(refused(ErrorCode::ErrDependencyUnknown, remedy))
        }
    }

    fn is_opaque(&self) -> bool {
        self.checkpoint.kind() == Some(engine::MarkerKind::Opaque)
    }

    /// A marker as the engine takes it.
    fn marker(&mut self, marker: &Marker) -> Result<engine::Marker, Error> {
        let text = match marker {
            Marker::Time(value) => return Ok(engine::Marker::time(*value)),
            Marker::Number(value) => return Ok(engine::Marker::number(*value)),
            Marker::Json(text) => text,
        };
        let text = json::canonical(text).filter(|text| text != "null");
        let Some(text) = text else {
            return Err(refused(ErrorCode::ErrMarkerType, "not a marker: give JSON text of any value but null"));
        };
        if !self.is_opaque() {
            let remedy = "a JSON marker, and the markers of this checkpoint are compared: give a time or a number";
            return Err(refused(ErrorCode::ErrMarkerType, remedy));
        }
        let value = self.tokens.add(&text, &self.checkpoint);
        Ok(engine::Marker { kind: engine::MarkerKind::Opaque, value })
    }

    fn shown(&self, value: f64) -> Marker {
        match self.checkpoint.kind() {
            Some(engine::MarkerKind::Opaque) => Marker::Json((&**self.tokens.text(value)).into()),
            Some(engine::MarkerKind::Time) => Marker::Time(value),
            _ => Marker::Number(value),
        }
    }

    fn position(&self, position: &engine::Position<State>) -> Position {
        let marker = position.marker.map(|value| self.shown(value));
        Position { state: position.state.json().into(), marker, sequence: position.sequence }
    }

    fn status(&self, it: &engine::Dependency<State>) -> DependencyStatus {
        DependencyStatus {
            name: it.name().into(),
            downtime_threshold: it.downtime_threshold(),
            phase: it.phase().into(),
            checkpoint_marker: it.checkpoint_marker().map(|value| self.shown(value)),
            heard: it.is_heard(),
            checkpoint_state: it.checkpoint_state().map(|state| state.json().into()),
            resume_from: it.resume_from().map(|position| self.position(position)),
        }
    }

    /// The marker's text, for the state that goes with it.
    fn token(&self, marker: engine::Marker) -> Option<Rc<str>> {
        (marker.kind == engine::MarkerKind::Opaque).then(|| self.tokens.text(marker.value).clone())
    }

    fn decision(&mut self, call: Call, progress: engine::Progress) -> Decision {
        if let engine::Progress::Ask { dependency, check } = progress {
            self.under_way = Some(call);
            return Decision { outcome: Outcome::Ask(convert::question(dependency, check)), has_effects: false };
        }
        let outcome = match call {
            Call::Heartbeat { dependency, marker } => Outcome::Heard(self.heard(dependency, marker)),
            Call::Pulse => Outcome::Counted(self.checkpoint.downtime().map(convert::downtime)),
            Call::Other => Outcome::Done,
        };
        Decision { outcome, has_effects: self.checkpoint.has_effects() }
    }

    fn heard(&self, dependency: usize, marker: engine::Marker) -> HeartbeatResult {
        let is_late = self.checkpoint.dependencies()[dependency].phase().is_down();
        HeartbeatResult { is_late, lag: self.checkpoint.lag_of(marker.value) }
    }
}

/// The JSON text of an object, in canonical form.
fn state(text: &str) -> Result<String, Error> {
    let canonical = json::canonical(text).filter(|text| json::Json(text).is_object());
    canonical.ok_or_else(|| refused(ErrorCode::ErrState, "not a state: give the JSON text of an object"))
}

impl GuestCheckpoint for Resource {
    fn open(settings: Settings, record: Option<String>) -> Result<Handle, Error> {
        let mut tokens = Tokens::default();
        let checkpoint = match record {
            None => engine::Checkpoint::new(settings.into()),
            Some(record) => {
                let record = json::canonical(&record).ok_or_else(|| {
                    refused(ErrorCode::ErrRecordCorrupt, "the stored record cannot be read: it is not JSON")
                })?;
                engine::Checkpoint::restore(settings.into(), &json::Json(&record), &mut Texts::of(&mut tokens))
            }
        };
        let inner = Inner { checkpoint: checkpoint.map_err(refusal)?, tokens, under_way: None };
        Ok(Handle::new(Self(RefCell::new(inner))))
    }

    fn find(&self, name: Option<String>) -> Result<Dependency, Error> {
        self.read().checkpoint.index(name.as_deref()).map(|index| index as Dependency).map_err(refusal)
    }

    fn heartbeat(&self, dependency: Dependency, marker: Marker, partition: Option<String>) -> Result<Decision, Error> {
        let (mut inner, index) = self.turn_of(dependency)?;
        let marker = inner.marker(&marker)?;
        let partition = partition.map(|name| inner.checkpoint.partition(index, &name));
        let progress = inner.checkpoint.heartbeat(index, partition, marker).map_err(refusal)?;
        Ok(inner.decision(Call::Heartbeat { dependency: index, marker }, progress))
    }

    fn pulse(&self, marker: Marker, state: Option<String>) -> Result<Decision, Error> {
        let mut inner = self.turn()?;
        let given = state.map(|text| self::state(&text)).transpose()?;
        let marker = inner.marker(&marker)?;
        let before = &inner.checkpoint.position().state;
        let merged = given.map(|given| State::of(&json::merged(before.json(), &given)));
        let state = match inner.token(marker) {
            None => merged,
            token => Some(merged.unwrap_or_else(|| before.clone()).at(token)),
        };
        let progress = inner.checkpoint.pulse(marker, state).map_err(refusal)?;
        Ok(inner.decision(Call::Pulse, progress))
    }

    fn rewind(&self, to: Position) -> Result<Decision, Error> {
        let mut inner = self.turn()?;
        let state = State::of(&self::state(&to.state)?);
        let marker = to.marker.map(|marker| inner.marker(&marker)).transpose()?;
        let state = state.at(marker.and_then(|marker| inner.token(marker)));
        let progress = inner.checkpoint.rewind(state, marker, to.sequence).map_err(refusal)?;
        Ok(inner.decision(Call::Other, progress))
    }

    fn mark_idle(&self, dependency: Dependency, partition: Option<String>) -> Result<Decision, Error> {
        let (mut inner, index) = self.turn_of(dependency)?;
        let partition = partition.map(|name| inner.checkpoint.partition(index, &name));
        let progress = inner.checkpoint.mark_idle(index, partition);
        Ok(inner.decision(Call::Other, progress))
    }

    fn mark_ended(&self, dependency: Dependency, partition: Option<String>) -> Result<Decision, Error> {
        let (mut inner, index) = self.turn_of(dependency)?;
        let partition = partition.map(|name| inner.checkpoint.partition(index, &name));
        let progress = inner.checkpoint.mark_ended(index, partition);
        Ok(inner.decision(Call::Other, progress))
    }

    fn assign_partitions(&self, dependency: Dependency, partitions: Vec<String>) -> Result<Decision, Error> {
        let (mut inner, index) = self.turn_of(dependency)?;
        let progress = inner.checkpoint.assign_partitions(index, &partitions);
        Ok(inner.decision(Call::Other, progress))
    }

    fn answer(&self, holds: bool) -> Result<Decision, Error> {
        let mut inner = self.0.borrow_mut();
        let Some(call) = inner.under_way.take() else {
            return Err(refused(ErrorCode::ErrOption, "no call has asked for a check"));
        };
        let progress = inner.checkpoint.answer(holds);
        Ok(inner.decision(call, progress))
    }

    fn abandon(&self) {
        let mut inner = self.0.borrow_mut();
        inner.under_way = None;
        inner.checkpoint.abandon();
    }

    fn forget(&self, dependency: Dependency) -> Result<(), Error> {
        let (mut inner, index) = self.turn_of(dependency)?;
        inner.checkpoint.forget(index);
        Ok(())
    }

    fn recovered(&self, recovery: Recovery) -> Result<bool, Error> {
        let (mut inner, index) = self.turn_of(recovery.dependency)?;
        Ok(inner.checkpoint.recovered(index, recovery.attempt))
    }

    fn recovery_failed(&self, recovery: Recovery) -> Result<(), Error> {
        let (mut inner, index) = self.turn_of(recovery.dependency)?;
        inner.checkpoint.recovery_failed(index, recovery.attempt);
        Ok(())
    }

    fn retry(&self, dependency: Dependency) -> Result<(), Error> {
        let (mut inner, index) = self.turn_of(dependency)?;
        inner.checkpoint.retry(index);
        Ok(())
    }

    fn take_effects(&self) -> Vec<Effect> {
        let mut inner = self.0.borrow_mut();
        core::iter::from_fn(|| inner.checkpoint.next_effect()).map(Effect::from).collect()
    }

    fn take_resume(&self) -> Result<Option<Dependency>, Error> {
        Ok(self.turn()?.checkpoint.take_resume().map(|index| index as Dependency))
    }

    fn request_failed(&self) -> Result<(), Error> {
        self.turn()?.checkpoint.request_failed();
        Ok(())
    }

    fn admit(&self, marker: Marker, drift: Option<f64>) -> Result<Option<Ticket>, Error> {
        let mut inner = self.turn()?;
        let marker = inner.marker(&marker)?;
        inner.checkpoint.admit(marker, drift.map(engine::Duration::Plain)).map_err(refusal)
    }

    fn is_admissible(&self, marker: Marker, drift: Option<f64>) -> Result<bool, Error> {
        let mut inner = self.turn()?;
        let marker = inner.marker(&marker)?;
        inner.checkpoint.is_admissible(marker, drift.map(engine::Duration::Plain)).map_err(refusal)
    }

    fn cancel(&self, ticket: Ticket) {
        self.0.borrow_mut().checkpoint.cancel(ticket);
    }

    fn waiting_for(&self) -> Vec<Dependency> {
        self.read().checkpoint.waiting_for().map(|index| index as Dependency).collect()
    }

    fn record(&self) -> String {
        self.text(|checkpoint, out, texts| checkpoint.write_record(out, texts))
    }

    fn current_record(&self) -> String {
        self.text(|checkpoint, out, texts| checkpoint.write_current_record(out, texts))
    }

    fn kind(&self) -> Option<MarkerKind> {
        self.read().checkpoint.kind().map(MarkerKind::from)
    }

    fn position(&self) -> Position {
        let inner = self.read();
        inner.position(inner.checkpoint.position())
    }

    fn last_good(&self) -> Position {
        let inner = self.read();
        inner.position(inner.checkpoint.last_good())
    }

    fn dependencies(&self) -> Vec<DependencyStatus> {
        let inner = self.read();
        inner.checkpoint.dependencies().iter().map(|it| inner.status(it)).collect()
    }

    fn is_paused(&self) -> bool {
        self.read().checkpoint.is_paused()
    }

    fn epoch(&self) -> u32 {
        self.read().checkpoint.epoch()
    }
}
