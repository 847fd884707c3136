//! The engine as the world of `wit/checkpoint.wit`: unpack, call, pack. It decides nothing; what it adds is that every index is checked,
//! that a call which asks is answered or abandoned before the next one, and that states are merged.

#![no_std] // as the engine without its `std`: see the engine's prelude.rs

extern crate alloc;

mod convert;
mod json;
mod number;
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
use core::cell::{RefCell, RefMut};

use slipstream_checkpoint as engine;

use bindings::exports::slipstream::checkpoint::checkpoints::{
    Admission, Assignment, Checkpoint as Handle, Decision, Dependency, DependencyStatus, Effect, Error, ErrorCode,
    Guest, GuestCheckpoint, HeartbeatResult, Marker, News, Outcome, Part, Position, Recovery, Settings, Status,
};
use convert::{refusal, refused};
use values::{Records, State, Tokens};

struct Component;

impl Guest for Component {
    type Checkpoint = Resource;
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
    /// For a call that decides.
    fn turn(&self) -> Result<RefMut<'_, Inner>, Error> {
        let inner = self.0.borrow_mut();
        match inner.under_way {
            None => Ok(inner),
            Some(_) => Err(refused(ErrorCode::ErrOption, "a call asks for a check: answer it first")),
        }
    }
}

impl Inner {
    fn index(&self, dependency: Dependency) -> Result<usize, Error> {
        let index = dependency as usize;
        let remedy = "no such dependency: the first one is 0";
        if index < self.checkpoint.dependencies().len() {
            Ok(index)
        } else {
            Err(refused(ErrorCode::ErrDependencyUnknown, remedy))
        }
    }

    fn part(&mut self, part: Part) -> Result<(usize, Option<usize>), Error> {
        let index = self.index(part.dependency)?;
        Ok((index, part.partition.map(|name| self.checkpoint.partition(index, &name))))
    }

    fn is_opaque(&self) -> bool {
        self.checkpoint.kind() == Some(engine::MarkerKind::Opaque)
    }

    /// A marker as the engine takes it.
    fn marker(&mut self, marker: &Marker) -> Result<engine::Marker, Error> {
        let text = match marker {
            Marker::Time(value) => return Ok(engine::Marker::time(*value)),
            Marker::Number(value) => return Ok(engine::Marker::number(*value)),
            Marker::Timestamp(text) => return engine::Marker::parse(text).map_err(refusal),
            Marker::Json(text) => text,
        };
        let text = json::canonical(text, json::DEEPEST).filter(|text| text != "null");
        let Some(text) = text else {
            return Err(refused(ErrorCode::ErrMarkerType, "not a marker: give JSON text, but not null"));
        };
        if !self.is_opaque() {
            let remedy = "not to be compared: give a time or a number";
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

    fn status(&self, index: usize, it: &engine::Dependency<State>) -> DependencyStatus {
        DependencyStatus {
            phase: it.phase().into(),
            checkpoint_marker: it.checkpoint_marker().map(|value| self.shown(value)),
            heard: it.is_heard(),
            checkpoint_state: it.checkpoint_state().map(|state| state.json().into()),
            resume_from: it.resume_from().map(|position| self.position(position)),
            holds_up: self.checkpoint.waiting_for().any(|other| other == index),
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
    let canonical = json::canonical(text, json::DEEPEST).filter(|text| json::Json(text).is_object());
    canonical.ok_or_else(|| refused(ErrorCode::ErrState, "not a state: give the JSON text of an object"))
}

impl GuestCheckpoint for Resource {
    fn open(settings: Settings, record: Option<String>) -> Result<Handle, Error> {
        let mut tokens = Tokens::default();
        let checkpoint = match record {
            None => engine::Checkpoint::new(settings.into()),
            Some(record) => {
                let record = json::canonical(&record, json::DEEPEST_RECORD)
                    .ok_or_else(|| refused(ErrorCode::ErrRecordCorrupt, "the record is no JSON"))?;
                engine::Checkpoint::restore(settings.into(), &json::Json(&record), &mut Records::of(&mut tokens))
            }
        };
        let inner = Inner { checkpoint: checkpoint.map_err(refusal)?, tokens, under_way: None };
        Ok(Handle::new(Self(RefCell::new(inner))))
    }

    fn heartbeat(&self, dependency: Dependency, marker: Marker, partition: Option<String>) -> Result<Decision, Error> {
        let mut inner = self.turn()?;
        inner.index(dependency)?;
        let marker = inner.marker(&marker)?;
        let (index, partition) = inner.part(Part { dependency, partition })?;
        let progress = inner.checkpoint.heartbeat(index, partition, marker).map_err(refusal)?;
        Ok(inner.decision(Call::Heartbeat { dependency: index, marker }, progress))
    }

    fn pulse(&self, marker: Marker, state: Option<String>) -> Result<Decision, Error> {
        let mut inner = self.turn()?;
        let given = state.map(|text| self::state(&text)).transpose()?;
        let marker = inner.marker(&marker)?;
        let before = &inner.checkpoint.position().state;
        let merged = given.map(|given| json::merged(before.json(), &given));
        let state = match inner.token(marker) {
            None => merged.map(|json| State::of(json, None)),
            token => Some(State::of(merged.unwrap_or_else(|| before.json().into()), token)),
        };
        let progress = inner.checkpoint.pulse(marker, state).map_err(refusal)?;
        Ok(inner.decision(Call::Pulse, progress))
    }

    fn rewind(&self, to: Position) -> Result<Decision, Error> {
        let mut inner = self.turn()?;
        let state = self::state(&to.state)?;
        let marker = to.marker.map(|marker| inner.marker(&marker)).transpose()?;
        let state = State::of(state, marker.and_then(|marker| inner.token(marker)));
        let progress = inner.checkpoint.rewind(state, marker, to.sequence).map_err(refusal)?;
        Ok(inner.decision(Call::Other, progress))
    }

    fn tell(&self, news: News) -> Result<Decision, Error> {
        let mut inner = self.turn()?;
        let done = engine::Progress::Done;
        let progress = match news {
            News::Idle(part) => {
                let (index, partition) = inner.part(part)?;
                inner.checkpoint.mark_idle(index, partition)
            }
            News::Ended(part) => {
                let (index, partition) = inner.part(part)?;
                inner.checkpoint.mark_ended(index, partition)
            }
            News::Assigned(Assignment { dependency, partitions }) => {
                let index = inner.index(dependency)?;
                inner.checkpoint.assign_partitions(index, &partitions)
            }
            News::Forget(dependency) => {
                let index = inner.index(dependency)?;
                inner.checkpoint.forget(index);
                done
            }
            News::Retry(dependency) => {
                let index = inner.index(dependency)?;
                inner.checkpoint.retry(index);
                done
            }
            News::Cancel(ticket) => {
                inner.checkpoint.cancel(ticket);
                done
            }
            News::RequestFailed => {
                inner.checkpoint.request_failed();
                done
            }
        };
        Ok(inner.decision(Call::Other, progress))
    }

    fn answer(&self, holds: Option<bool>) -> Result<Decision, Error> {
        let mut inner = self.0.borrow_mut();
        let Some(call) = inner.under_way.take() else {
            return Err(refused(ErrorCode::ErrOption, "no call asks for a check"));
        };
        let Some(holds) = holds else {
            inner.checkpoint.abandon();
            return Ok(inner.decision(Call::Other, engine::Progress::Done));
        };
        let progress = inner.checkpoint.answer(holds);
        Ok(inner.decision(call, progress))
    }

    fn acknowledge(&self, recovery: Recovery, succeeded: bool) -> Result<bool, Error> {
        let mut inner = self.turn()?;
        let index = inner.index(recovery.dependency)?;
        if succeeded {
            return Ok(inner.checkpoint.recovered(index, recovery.attempt));
        }
        inner.checkpoint.recovery_failed(index, recovery.attempt);
        Ok(false)
    }

    fn take_effects(&self) -> Vec<Effect> {
        let mut inner = self.0.borrow_mut();
        let mut effects = Vec::new();
        // What a call that asks has come to may still be taken back.
        while inner.under_way.is_none()
            && let Some(effect) = inner.checkpoint.next_effect()
        {
            effects.push(effect.into());
        }
        effects
    }

    fn take_resume(&self) -> Result<Option<Dependency>, Error> {
        Ok(self.turn()?.checkpoint.take_resume().map(|index| index as Dependency))
    }

    fn admit(&self, marker: Marker, drift: Option<f64>, waits: bool) -> Result<Admission, Error> {
        let mut inner = self.turn()?;
        let marker = inner.marker(&marker)?;
        let ticket = inner.checkpoint.admit(marker, drift.map(engine::Duration::Plain)).map_err(refusal)?;
        Ok(match ticket {
            None => Admission::Now,
            Some(ticket) if waits => Admission::Wait(ticket),
            Some(ticket) => {
                inner.checkpoint.cancel(ticket);
                Admission::No
            }
        })
    }

    fn record(&self) -> String {
        let Inner { checkpoint, tokens, .. } = &mut *self.0.borrow_mut();
        let mut out = String::new();
        checkpoint.write_record(&mut out, &Records::of(tokens));
        out
    }

    fn status(&self) -> Status {
        let inner = self.0.borrow();
        let dependencies = inner.checkpoint.dependencies().iter().enumerate();
        Status {
            position: inner.position(inner.checkpoint.position()),
            last_good: inner.position(inner.checkpoint.last_good()),
            dependencies: dependencies.map(|(index, it)| inner.status(index, it)).collect(),
            is_paused: inner.checkpoint.is_paused(),
            epoch: inner.checkpoint.epoch(),
        }
    }
}
