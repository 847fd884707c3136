//! What comes in from JavaScript: settings, markers, durations, names.

use wasm_bindgen::prelude::*;

use super::refusal;
use super::values::Js;
use crate::{Code, DependencySettings, Duration, Error, Json, Marker, Settings, Units, check_name};

/// `{ name, pauseDependent, awaitsRecovery, dependencies }`, checked by JavaScript's types.
pub(super) fn settings(given: &Js) -> Result<Settings, Error> {
    Ok(Settings {
        name: text(given, "name"),
        pause_dependent: flag(given, "pauseDependent"),
        awaits_recovery: flag(given, "awaitsRecovery"),
        dependencies: list(given, "dependencies")
            .unwrap_or_default()
            .iter()
            .map(dependency)
            .collect::<Result<_, _>>()?,
    })
}

/// `{ name, downtimeThreshold, partitions, ownDowntimeCheck, ownRecoveryCheck }`.
fn dependency(given: &Js) -> Result<DependencySettings, Error> {
    Ok(DependencySettings {
        name: text(given, "name"),
        downtime_threshold: given.get("downtimeThreshold").map(|given| unpack_duration(&given)).transpose()?,
        partitions: list(given, "partitions").map(|names| names.iter().filter_map(Json::as_text).collect()),
        own_downtime_check: flag(given, "ownDowntimeCheck"),
        own_recovery_check: flag(given, "ownRecoveryCheck"),
    })
}

fn text(given: &Js, name: &str) -> String {
    given.get(name).and_then(|it| it.as_text()).unwrap_or_default()
}

fn flag(given: &Js, name: &str) -> bool {
    given.get(name).and_then(|it| it.as_flag()).unwrap_or_default()
}

fn list(given: &Js, name: &str) -> Option<Vec<Js>> {
    given.get(name).map(|list| js_sys::Array::from(&list.0).iter().map(Js).collect())
}

/// As it would be typed, for messages.
fn show(value: &JsValue) -> String {
    let json = js_sys::JSON::stringify(value).ok().and_then(|json| json.as_string());
    json.unwrap_or_else(|| value.js_typeof().as_string().unwrap_or_default())
}

fn unpack_duration(given: &Js) -> Result<Duration, Error> {
    if let Some(length) = given.as_number() {
        return Ok(Duration::Plain(length));
    }
    let refused = || {
        let remedy = "give milliseconds, or an object like { minutes: 10 }";
        Error::new(Code::Duration, format!("{} is not a duration: {remedy}", show(&given.0)))
    };
    if !given.0.is_object() {
        return Err(refused());
    }
    let unit = |name| given.get(name).map(|count| count.as_number().ok_or_else(refused)).transpose();
    Ok(Duration::Units(Units {
        years: unit("years")?,
        months: unit("months")?,
        weeks: unit("weeks")?,
        days: unit("days")?,
        hours: unit("hours")?,
        minutes: unit("minutes")?,
        seconds: unit("seconds")?,
        milliseconds: unit("milliseconds")?,
        microseconds: unit("microseconds")?,
        nanoseconds: unit("nanoseconds")?,
    }))
}

/// The length of a duration, checked.
#[wasm_bindgen(js_name = durationLength)]
pub fn duration_length(value: JsValue) -> Result<f64, JsValue> {
    unpack_duration(&Js(value)).and_then(Duration::checked).map(|span| span.length).map_err(refusal)
}

/// Refuses a name that a cache key could not carry.
#[wasm_bindgen(js_name = checkName)]
pub fn check_name_of(what: &str, name: JsValue) -> Result<(), JsValue> {
    let text = name.as_string();
    let checked = match &text {
        Some(name) => check_name(what, name).map(drop),
        None => Err(Error::new(Code::Name, format!("{} is not a name for a {what}: give a string", show(&name)))),
    };
    checked.map_err(refusal)
}

/// Where an RFC 3339 timestamp stands, in milliseconds.
#[wasm_bindgen(js_name = parseMarker)]
pub fn parse_marker(text: &str) -> Result<f64, JsValue> {
    Marker::parse(text).map(|marker| marker.value).map_err(refusal)
}
