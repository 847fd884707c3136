//! Recordings and their replays as JavaScript sees them: columns go in and out as typed arrays, what is found as objects.

use std::borrow::Cow;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::refusal;
use super::unpack::{self, Declared};
use crate::MarkerKind;
use crate::replay::read::{self, ColumnNames, Format, ReadOptions, Unit};
use crate::replay::{self, Columns, IdColumn, Ids, ReplaySettings};

/// An object of what was found; nothing is left out of it.
fn object(found: &(impl Serialize + ?Sized)) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    found.serialize(&serializer).unwrap_or_else(JsValue::from)
}

/// Rows in the module's memory.
#[wasm_bindgen]
pub struct Recording(replay::Recording);

#[wasm_bindgen]
impl Recording {
    /// One without rows.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Recording {
        Self(replay::Recording::new(None))
    }

    /// Adds columns. Those of the streams are either narrow or wide.
    #[allow(clippy::too_many_arguments)]
    pub fn append(
        &mut self,
        streams: Vec<String>,
        narrow: Option<Vec<u8>>,
        wide: Option<Vec<u16>>,
        is_numeric: bool,
        marker: Vec<f64>,
        arrival: Option<Vec<f64>>,
        offset: Option<Vec<f64>>,
        action: Option<Vec<u8>>,
    ) -> Result<(), JsValue> {
        let stream = match wide {
            Some(wide) => Ids::Wide(Cow::Owned(wide)),
            None => Ids::Narrow(Cow::Owned(narrow.unwrap_or_default())),
        };
        let columns = Columns {
            stream,
            marker: Cow::Owned(marker),
            kind: if is_numeric { MarkerKind::Number } else { MarkerKind::Time },
            arrival: arrival.map(Cow::Owned),
            offset: offset.map(Cow::Owned),
            action: action.as_deref(),
        };
        self.0.append(&streams, columns).map_err(refusal)
    }

    /// How many rows.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// The names of the streams.
    #[wasm_bindgen(getter)]
    pub fn streams(&self) -> Vec<String> {
        self.0.streams().to_vec()
    }

    /// Whether the markers are numbers and not times; undefined before the first.
    #[wasm_bindgen(getter, js_name = isNumeric)]
    pub fn is_numeric(&self) -> Option<bool> {
        self.0.kind().map(|kind| kind == MarkerKind::Number)
    }

    /// What `append` takes: `{ stream, marker, arrival, offset, action }`, those that no row needs left out.
    pub fn columns(&self) -> JsValue {
        let recording = &self.0;
        let stream = match recording.ids() {
            IdColumn::Narrow(ids) => js_sys::Uint8Array::from(&ids[..]).into(),
            IdColumn::Wide(ids) => JsValue::from(js_sys::Uint16Array::from(&ids[..])),
        };
        let mut columns = vec![column("stream", stream), column("marker", floats(recording.markers()))];
        for (name, values) in [("arrival", recording.arrivals()), ("offset", recording.offsets())] {
            if !values.is_empty() {
                columns.push(column(name, floats(values)));
            }
        }
        if !recording.actions().is_empty() {
            let action = js_sys::Uint8Array::new_with_length(recording.len() as u32);
            for &(index, said) in recording.actions() {
                action.set_index(index, said.code());
            }
            columns.push(column("action", action));
        }
        from_entries(columns)
    }

    /// Whether any row says when it arrived.
    #[wasm_bindgen(getter, js_name = hasArrivals)]
    pub fn has_arrivals(&self) -> bool {
        !self.0.arrivals().is_empty()
    }

    /// The memory it takes.
    #[wasm_bindgen(getter)]
    pub fn bytes(&self) -> usize {
        self.0.memory()
    }
}

/// What a file looks like by its first bytes.
#[wasm_bindgen]
pub fn sniff(head: &[u8]) -> Option<String> {
    Format::sniff(head).map(|format| format.name().to_owned())
}

/// Text that becomes rows.
#[wasm_bindgen]
pub struct Reader(read::Reader);

#[wasm_bindgen]
impl Reader {
    /// Of NDJSON or CSV. The names of the columns, where they are given: stream, time, arrival, offset, action.
    #[wasm_bindgen(constructor)]
    pub fn new(
        format: &str,
        columns: Names,
        unit: Option<String>,
        zone: Option<String>,
        delimiter: Option<String>,
    ) -> Result<Reader, JsValue> {
        let unit = unit.as_deref().map(Unit::parse).transpose().map_err(refusal)?;
        let options = ReadOptions { columns: columns.into(), unit, zone, delimiter, ..ReadOptions::default() };
        let format = Format::parse(format).map_err(refusal)?;
        read::Reader::new(format, options).map(Self).map_err(refusal)
    }

    /// The next bytes, cut anywhere.
    pub fn push(&mut self, bytes: &[u8], recording: &mut Recording) -> Result<(), JsValue> {
        self.0.push(bytes, &mut recording.0).map_err(refusal)
    }

    /// There are no more: what is left is the last row.
    pub fn finish(&mut self, recording: &mut Recording) -> Result<(), JsValue> {
        self.0.finish(&mut recording.0).map_err(refusal)
    }

    /// How many lines could not be read.
    #[wasm_bindgen(getter, js_name = problemCount)]
    pub fn problem_count(&self) -> f64 {
        self.0.problems().count as f64
    }

    /// The first of them.
    #[wasm_bindgen(getter)]
    pub fn problems(&self) -> JsValue {
        object(self.0.problems())
    }

    /// What the columns are called; null until that is known.
    #[wasm_bindgen(getter)]
    pub fn columns(&self) -> JsValue {
        object(&self.0.columns())
    }
}

#[wasm_bindgen]
extern "C" {
    /// Names of columns: `{ stream, time, arrival, offset, action }`, each a string or undefined.
    pub type Names;
    #[wasm_bindgen(method, getter)]
    fn stream(this: &Names) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn time(this: &Names) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn arrival(this: &Names) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn offset(this: &Names) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn action(this: &Names) -> Option<String>;
}

impl From<Names> for ColumnNames {
    fn from(names: Names) -> Self {
        Self {
            stream: names.stream(),
            time: names.time(),
            arrival: names.arrival(),
            offset: names.offset(),
            action: names.action(),
        }
    }
}

/// The columns of a table among all that it has.
#[wasm_bindgen]
pub fn guess(names: Vec<String>, columns: Names) -> Result<JsValue, JsValue> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    read::guess(&names, &columns.into()).map(|found| object(&found)).map_err(refusal)
}

/// Columns of numbers, each a typed array.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Object, js_name = fromEntries)]
    fn from_entries(entries: Vec<JsValue>) -> JsValue;
}

fn floats(values: &[f64]) -> JsValue {
    js_sys::Float64Array::from(values).into()
}

fn column(name: &str, values: impl Into<JsValue>) -> JsValue {
    js_sys::Array::of2(&name.into(), &values.into()).into()
}

fn settings(dependent: String, dependencies: &[Declared], missing_ok: bool) -> ReplaySettings {
    let dependencies = dependencies.iter().map(unpack::dependency);
    let dependencies = dependencies.map(|it| (it.name, it.downtime_threshold)).collect();
    ReplaySettings { name: "replay".to_owned(), dependent, dependencies, missing_ok }
}

/// A replay of a recording, which is given to each call anew.
#[wasm_bindgen]
pub struct Replay(replay::Replay);

#[wasm_bindgen]
impl Replay {
    /// At the first row.
    #[wasm_bindgen(constructor)]
    pub fn new(
        recording: &Recording,
        dependent: String,
        dependencies: Vec<Declared>,
        missing_ok: bool,
    ) -> Result<Replay, JsValue> {
        let settings = settings(dependent, &dependencies, missing_ok);
        replay::Replay::new(&recording.0, settings).map(Self).map_err(refusal)
    }

    /// Replays the rows that are left.
    pub fn advance(&mut self, recording: &Recording) -> Result<(), JsValue> {
        while !self.0.advance(&recording.0, usize::MAX).map_err(refusal)? {}
        Ok(())
    }

    /// Replays all anew with other thresholds, of those dependencies that are named.
    #[wasm_bindgen(js_name = changeThresholds)]
    pub fn change_thresholds(&mut self, recording: &Recording, dependencies: Vec<Declared>) -> Result<(), JsValue> {
        let changed = settings(String::new(), &dependencies, true).dependencies;
        self.0.change_thresholds(&recording.0, &changed).map_err(refusal)
    }

    /// How many rows were replayed.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.position()
    }

    /// What was declared: `{ name, downtimeThreshold }`.
    #[wasm_bindgen(getter)]
    pub fn dependencies(&self) -> Vec<JsValue> {
        let one = |(name, threshold): (&str, f64)| {
            from_entries(vec![column("name", name), column("downtimeThreshold", threshold)])
        };
        self.0.dependencies().map(one).collect()
    }

    /// How often each of them went down so far.
    #[wasm_bindgen(getter)]
    pub fn downtimes(&mut self) -> Vec<u32> {
        self.0.downtimes()
    }

    /// The row at or before a time; -1 where there is none.
    #[wasm_bindgen(js_name = indexAt)]
    pub fn index_at(&mut self, recording: &Recording, time: f64) -> f64 {
        self.0.index_at(&recording.0, time).map_or(-1.0, |index| index as f64)
    }

    /// The time of a row.
    #[wasm_bindgen(js_name = timeAt)]
    pub fn time_at(&mut self, recording: &Recording, index: usize) -> f64 {
        self.0.time_at(&recording.0, index)
    }

    /// Every change of a phase: `{ length, index, time, dependency, phase, lag }`.
    pub fn transitions(&self) -> JsValue {
        let found = self.0.transitions();
        from_entries(vec![
            column("length", found.index.len() as u32),
            column("index", js_sys::Uint32Array::from(&found.index[..])),
            column("time", floats(&found.time)),
            column("dependency", js_sys::Uint16Array::from(&found.dependency[..])),
            column("phase", js_sys::Uint8Array::from(&found.phase[..])),
            column("lag", floats(&found.lag)),
        ])
    }

    /// The downtimes.
    pub fn incidents(&mut self, recording: &Recording) -> JsValue {
        object(&self.0.incidents(&recording.0))
    }

    /// The figures of each dependency and each stream.
    pub fn summary(&mut self, recording: &Recording) -> JsValue {
        object(&self.0.summary(&recording.0))
    }

    /// The record after a row.
    #[wasm_bindgen(js_name = recordAt)]
    pub fn record_at(&mut self, recording: &Recording, index: usize) -> String {
        self.0.record_at(&recording.0, index)
    }

    /// What a dependency's lag and phase were, by pixel: `{ low, high, phase, late, paused }`.
    pub fn window(
        &mut self,
        recording: &Recording,
        dependency: &str,
        from: f64,
        to: f64,
        pixels: usize,
    ) -> Result<JsValue, JsValue> {
        let dependency = self.0.dependency(dependency).map_err(refusal)?;
        let window = self.0.window(&recording.0, dependency, from, to, pixels);
        Ok(from_entries(vec![
            column("low", floats(&window.low)),
            column("high", floats(&window.high)),
            column("phase", js_sys::Uint8Array::from(&window.phase[..])),
            column("late", js_sys::Uint32Array::from(&window.late[..])),
            column("paused", js_sys::Uint8Array::from(&window.paused[..])),
        ]))
    }
}

/// What each threshold would have found.
#[wasm_bindgen]
pub fn sweep(
    recording: &Recording,
    dependent: String,
    dependencies: Vec<Declared>,
    thresholds: Vec<js_sys::Float64Array>,
    missing_ok: bool,
) -> Result<JsValue, JsValue> {
    let settings = settings(dependent, &dependencies, missing_ok);
    let thresholds: Vec<_> = thresholds.iter().filter_map(|counts| unpack::duration(&counts.to_vec())).collect();
    let found = replay::sweep(&recording.0, &settings, &thresholds).map_err(refusal)?;
    Ok(object(&found))
}
