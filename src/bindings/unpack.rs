//! What comes in from JavaScript: what is declared of a dependency, durations, names, timestamps. Its types are checked
//! there, its rules here.

use wasm_bindgen::prelude::*;

use super::refusal;
use crate::duration::threshold;
use crate::prelude::*;
use crate::{DependencySettings, Duration, Marker, Units, check_name};

#[wasm_bindgen]
extern "C" {
    /// What a dependency declares: `{ name, downtimeThreshold, partitions, ownDowntimeCheck, ownRecoveryCheck }`.
    pub type Declared;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Declared) -> String;
    #[wasm_bindgen(method, getter, js_name = downtimeThreshold)]
    fn downtime_threshold(this: &Declared) -> Vec<f64>;
    #[wasm_bindgen(method, getter)]
    fn partitions(this: &Declared) -> Option<Vec<String>>;
    #[wasm_bindgen(method, getter, js_name = ownDowntimeCheck)]
    fn own_downtime_check(this: &Declared) -> bool;
    #[wasm_bindgen(method, getter, js_name = ownRecoveryCheck)]
    fn own_recovery_check(this: &Declared) -> bool;
}

pub(super) fn dependency(given: &Declared) -> DependencySettings {
    DependencySettings {
        name: given.name(),
        downtime_threshold: duration(&given.downtime_threshold()),
        partitions: given.partitions(),
        own_downtime_check: given.own_downtime_check(),
        own_recovery_check: given.own_recovery_check(),
    }
}

/// A plain length alone, or the count of each unit, NaN where it is absent; or nothing at all.
pub(super) fn duration(counts: &[f64]) -> Option<Duration> {
    let count = |unit: usize| counts.get(unit).copied().filter(|count| !count.is_nan());
    match *counts {
        [] => return None,
        [length] => return Some(Duration::Plain(length)),
        _ => {}
    }
    Some(Duration::Units(Units {
        years: count(0),
        months: count(1),
        weeks: count(2),
        days: count(3),
        hours: count(4),
        minutes: count(5),
        seconds: count(6),
        milliseconds: count(7),
        microseconds: count(8),
        nanoseconds: count(9),
    }))
}

/// The length of a duration, checked; of none, that of the threshold by default.
#[wasm_bindgen(js_name = durationLength)]
pub fn duration_length(counts: &[f64]) -> Result<f64, JsValue> {
    threshold(duration(counts)).map(|span| span.length).map_err(refusal)
}

/// Refuses a name that a cache key could not carry.
#[wasm_bindgen(js_name = checkName)]
pub fn check_name_of(what: &str, name: &str) -> Result<(), JsValue> {
    check_name(what, name).map(drop).map_err(refusal)
}

/// Where an RFC 3339 timestamp stands, in milliseconds.
#[wasm_bindgen(js_name = parseMarker)]
pub fn parse_marker(text: &str) -> Result<f64, JsValue> {
    Marker::parse(text).map(|marker| marker.value).map_err(refusal)
}
