//! What is stored: one record per checkpoint, JSON as text, written and read here and nowhere else.
//!
//! ```json
//! { "version": 1, "state": {}, "stateMarker": null, "sequence": 0, "checkpoints": { "weather": {
//!   "phase": "unknown", "checkpointState": null, "checkpointMarker": null, "heard": false,
//!   "lastGood": { "state": {}, "marker": null, "sequence": 0 } } } }
//! ```

use crate::checkpoint::{Checkpoint, Core, Position, Settings};
use crate::dependency::{Dependency, Phase};
use crate::error::{Code, Error};
use crate::marker::{self, Marker, MarkerKind};
use crate::prelude::*;

const VERSION: f64 = 1.0;

/// A parsed JSON value of the host: `serde_json::Value`, a JavaScript value. Deserializing with serde instead would
/// more than double the WebAssembly module.
pub trait Json: Sized {
    /// A member of an object; None where there is none, or where it is null.
    fn get(&self, name: &str) -> Option<Self>;
    /// The members of an object, in their order.
    fn members(&self) -> Option<Vec<(String, Self)>>;
    /// A string.
    fn as_text(&self) -> Option<String>;
    /// A number.
    fn as_number(&self) -> Option<f64>;
    /// True or false.
    fn as_flag(&self) -> Option<bool>;
    /// As text.
    fn stringify(&self) -> String;
}

/// How the host's values become JSON and come back.
pub trait Values<S> {
    /// What the host's parser gives.
    type Json: Json;
    /// Takes in a state, a JSON object.
    fn read_state(&mut self, json: Self::Json) -> S;
    /// Takes in a marker that is not compared, and gives the token for it.
    fn read_token(&mut self, json: Self::Json) -> f64;
    /// Appends a state.
    fn write_state(&self, out: &mut String, state: &S);
    /// Appends the marker that an opaque token stands for.
    fn write_token(&self, out: &mut String, token: f64);
    /// Appends a number.
    fn write_number(&self, out: &mut String, number: f64);
    /// Appends a string.
    fn write_text(&self, out: &mut String, text: &str);
}

fn corrupt(what: &str) -> Error {
    Error::new(Code::RecordCorrupt, ["the stored record cannot be read: ", what].concat())
}

impl<S: Clone + Default> Checkpoint<S> {
    /// Goes on from a stored record: what was down is down, and its pause is requested again.
    pub fn restore<V: Values<S>>(settings: Settings, record: &V::Json, values: &mut V) -> Result<Self, Error> {
        let mut checkpoint = Self::new(settings)?;
        match record.get("version").and_then(|version| version.as_number()) {
            Some(VERSION) => {}
            Some(version) if version > VERSION => {
                let message = "the version of the stored record: this release reads version 1";
                return Err(Error::new(Code::RecordVersion, message).of(version));
            }
            _ => return Err(corrupt("it has no version")),
        }
        let mut reader = Reader { kind: checkpoint.core.kind, values };
        checkpoint.core.position = reader.position(record, "stateMarker")?;
        let checkpoints = record.get("checkpoints").and_then(|it| it.members());
        for (name, stored) in checkpoints.ok_or_else(|| corrupt("it has no checkpoints"))? {
            let Some(dependency) = checkpoint.core.dependencies.iter_mut().find(|it| it.name == name) else {
                checkpoint.undeclared.push((name, stored.stringify()));
                continue;
            };
            dependency.restore(&stored, &mut reader).map_err(|error| error.within(&name))?;
            if dependency.last_good.sequence > checkpoint.core.position.sequence {
                return Err(corrupt("lastGood is later than the position").within(&name));
            }
        }
        checkpoint.core.kind = reader.kind;
        if let Some(kind) = reader.kind {
            checkpoint.check_units(kind)?;
        }
        checkpoint.reopen();
        Ok(checkpoint)
    }

    /// Appends the record as it is to be stored now: what is decided, not what a call under way may still take back.
    pub fn write_record(&self, out: &mut String, values: &impl Values<S>) {
        self.before().unwrap_or(&self.core).write(&self.undeclared, out, values);
    }

    /// Appends the record of what holds now, a call under way included: what its checks go by.
    pub fn write_current_record(&self, out: &mut String, values: &impl Values<S>) {
        self.core.write(&self.undeclared, out, values);
    }
}

impl<S: Clone + Default> Core<S> {
    fn write(&self, undeclared: &[(String, String)], out: &mut String, values: &impl Values<S>) {
        let mut writer = Writer { out, kind: self.kind.unwrap_or(MarkerKind::Number), values };
        let Position { state, marker, sequence } = &self.position;
        writer.raw("{\"version\":1,\"state\":");
        values.write_state(writer.out, state);
        writer.raw(",\"stateMarker\":");
        writer.marker(*marker);
        writer.raw(",\"sequence\":");
        writer.count(*sequence);
        writer.raw(",\"checkpoints\":{");
        let mut separator = "";
        for dependency in &self.dependencies {
            writer.raw(separator);
            writer.raw("\"");
            writer.raw(&dependency.name); // of letters, digits, '.', '_' and '-'
            writer.raw("\":");
            writer.dependency(dependency);
            separator = ",";
        }
        for (name, stored) in undeclared {
            writer.raw(separator);
            values.write_text(writer.out, name);
            writer.raw(":");
            writer.raw(stored);
            separator = ",";
        }
        writer.raw("}}");
    }
}

impl<S: Clone + Default> Dependency<S> {
    fn restore<V: Values<S>>(&mut self, stored: &V::Json, reader: &mut Reader<'_, V>) -> Result<(), Error> {
        let phase = stored.get("phase").and_then(|phase| Phase::parse(&phase.as_text()?));
        self.phase = phase.ok_or_else(|| corrupt("a phase is missing"))?;
        self.checkpoint_state = stored.get("checkpointState").map(|state| reader.state(state)).transpose()?;
        let marker = reader.marker(stored.get("checkpointMarker"))?;
        let heard = stored.get("heard").and_then(|heard| heard.as_flag());
        match (heard, marker) {
            (None, _) => return Err(corrupt("heard is missing")),
            (Some(true), None) => return Err(corrupt("checkpointMarker is missing")),
            (Some(true), marker) => self.marker = marker,
            (Some(false), marker) => self.assumed = marker,
        }
        let last_good = stored.get("lastGood").ok_or_else(|| corrupt("lastGood is missing"))?;
        self.last_good = reader.position(&last_good, "marker")?;
        let partitions =
            stored.get("partitions").map(|it| it.members().ok_or_else(|| corrupt("partitions is not an object")));
        // Markers that are not compared have no slowest partition: those of a time when they were stay behind.
        let is_compared = reader.kind != Some(MarkerKind::Opaque);
        for (name, marker) in partitions.transpose()?.filter(|_| is_compared).unwrap_or_default() {
            if let Some(marker) = reader.marker(Some(marker))? {
                let index = self.partitions.index(&name);
                self.partitions.hear(index, marker);
            }
        }
        if self.partitions.in_use() {
            self.settle();
        }
        Ok(())
    }
}

struct Reader<'a, V> {
    kind: Option<MarkerKind>,
    values: &'a mut V,
}

impl<V> Reader<'_, V> {
    fn state<S>(&mut self, stored: V::Json) -> Result<S, Error>
    where
        V: Values<S>,
    {
        stored.members().map(|_| self.values.read_state(stored)).ok_or_else(|| corrupt("a state is not an object"))
    }

    fn position<S>(&mut self, stored: &V::Json, marker: &str) -> Result<Position<S>, Error>
    where
        V: Values<S>,
    {
        let sequence = stored.get("sequence").and_then(|sequence| sequence.as_number());
        let is_count = |count: &f64| *count == (*count as u64) as f64 && *count <= 9_007_199_254_740_991.0;
        Ok(Position {
            state: self.state(stored.get("state").ok_or_else(|| corrupt("a state is missing"))?)?,
            marker: self.marker(stored.get(marker))?,
            sequence: sequence.filter(is_count).ok_or_else(|| corrupt("a sequence is not a count"))? as u64,
        })
    }

    fn marker<S>(&mut self, stored: Option<V::Json>) -> Result<Option<f64>, Error>
    where
        V: Values<S>,
    {
        let Some(stored) = stored else { return Ok(None) };
        if self.kind == Some(MarkerKind::Opaque) {
            return Ok(Some(self.values.read_token(stored)));
        }
        let marker = match (stored.as_number(), stored.as_text()) {
            (Some(value), _) => Marker::number(value).checked(),
            (_, Some(text)) => Marker::parse(&text),
            _ => return Err(corrupt("a marker is neither a time nor a number")),
        };
        let marker = marker.map_err(|error| corrupt(&error.message))?;
        match self.kind.replace(marker.kind) {
            Some(kind) if kind != marker.kind => Err(corrupt("its markers are both times and numbers")),
            _ => Ok(Some(marker.value)),
        }
    }
}

struct Writer<'a, V> {
    out: &'a mut String,
    kind: MarkerKind,
    values: &'a V,
}

impl<V> Writer<'_, V> {
    fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    fn count(&mut self, count: u64) {
        self.out.push_str(&count.to_string());
    }

    fn marker<S>(&mut self, marker: Option<f64>)
    where
        V: Values<S>,
    {
        match (marker, self.kind) {
            (None, _) => self.raw("null"),
            (Some(marker), MarkerKind::Time) => marker::write_time(self.out, marker),
            (Some(marker), MarkerKind::Number) => self.values.write_number(self.out, marker),
            (Some(token), MarkerKind::Opaque) => self.values.write_token(self.out, token),
        }
    }

    fn dependency<S: Clone + Default>(&mut self, dependency: &Dependency<S>)
    where
        V: Values<S>,
    {
        self.raw("{\"phase\":\"");
        self.raw(dependency.phase.as_str());
        self.raw("\",\"checkpointState\":");
        match &dependency.checkpoint_state {
            None => self.raw("null"),
            Some(state) => self.values.write_state(self.out, state),
        }
        self.raw(",\"checkpointMarker\":");
        self.marker(dependency.checkpoint_marker());
        self.raw(if dependency.is_heard() { ",\"heard\":true" } else { ",\"heard\":false" });
        let mut separator = ",\"partitions\":{";
        for (name, marker) in dependency.partitions.heard() {
            self.raw(separator);
            self.values.write_text(self.out, name);
            self.raw(":");
            self.marker(Some(marker));
            separator = ",";
        }
        if separator == "," {
            self.raw("}");
        }
        self.raw(",\"lastGood\":{\"state\":");
        self.values.write_state(self.out, &dependency.last_good.state);
        self.raw(",\"marker\":");
        self.marker(dependency.last_good.marker);
        self.raw(",\"sequence\":");
        self.count(dependency.last_good.sequence);
        self.raw("}}");
    }
}
