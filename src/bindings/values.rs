//! The slots in which JavaScript keeps its states and opaque markers, and the JSON of what they hold.

use wasm_bindgen::prelude::*;

use crate::checkpoint::Core;
use crate::prelude::*;
use crate::{Checkpoint, Json, MarkerKind, Position, Values};

/// The JSON per slot; empty where JavaScript has not given it yet. Slot 0 holds the empty state.
pub(super) struct Slots {
    texts: Vec<String>,
}

impl Default for Slots {
    fn default() -> Self {
        Self { texts: vec!["{}".to_owned()] }
    }
}

impl Slots {
    pub(super) fn set_text(&mut self, slot: u32, json: String) {
        let slot = slot as usize;
        if slot >= self.texts.len() {
            self.texts.resize(slot + 1, String::new());
        }
        self.texts[slot] = json;
    }

    pub(super) fn text(&self, slot: u32) -> &str {
        self.texts.get(slot as usize).map_or("", String::as_str)
    }

    /// None where nothing is missing, as after a heartbeat.
    pub(super) fn without_text(&self, checkpoint: &Checkpoint<u32>) -> Option<Vec<u32>> {
        let mut missing = Vec::new();
        each_in_use(checkpoint, &mut |slot| {
            if self.text(slot).is_empty() && !missing.contains(&slot) {
                missing.push(slot);
            }
        });
        (!missing.is_empty()).then_some(missing)
    }

    /// Several times as many as can be in use, so that this is asked for seldom.
    pub(super) fn free(&mut self, checkpoint: &Checkpoint<u32>) -> Vec<u32> {
        let mut is_free = vec![true; 64 + 32 * checkpoint.dependencies().len()];
        is_free[0] = false;
        each_in_use(checkpoint, &mut |slot| {
            if let Some(it) = is_free.get_mut(slot as usize) {
                *it = false;
            }
        });
        let free: Vec<u32> = (0..is_free.len() as u32).filter(|&slot| is_free[slot as usize]).collect();
        for (text, _) in self.texts.iter_mut().zip(is_free).filter(|(_, is_free)| *is_free) {
            *text = String::new();
        }
        free
    }

    fn add(&mut self, json: &Js) -> u32 {
        self.texts.push(json.stringify());
        (self.texts.len() - 1) as u32
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Reflect, js_name = get)]
    fn member(object: &JsValue, name: &str) -> JsValue;
    #[wasm_bindgen(js_namespace = Object)]
    fn keys(object: &JsValue) -> Vec<String>;
    #[wasm_bindgen(js_namespace = JSON)]
    fn stringify(value: &JsValue) -> Option<String>;
}

/// A JavaScript value, as JSON.parse left it.
pub(super) struct Js(pub(super) JsValue);

impl Json for Js {
    fn get(&self, name: &str) -> Option<Self> {
        let member = self.0.is_object().then(|| member(&self.0, name))?;
        (!member.is_null() && !member.is_undefined()).then_some(Self(member))
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        if !self.0.is_object() || self.0.is_array() {
            return None;
        }
        let member = |name: String| {
            let value = Self(member(&self.0, &name));
            (name, value)
        };
        Some(keys(&self.0).into_iter().map(member).collect())
    }

    fn as_text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn as_number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn as_flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn stringify(&self) -> String {
        stringify(&self.0).unwrap_or_default()
    }
}

impl Values<u32> for Slots {
    type Json = Js;

    fn read_state(&mut self, json: Js) -> u32 {
        self.add(&json)
    }

    fn read_token(&mut self, json: Js) -> f64 {
        f64::from(self.add(&json))
    }

    fn write_state(&self, out: &mut String, slot: &u32) {
        out.push_str(self.text(*slot));
    }

    fn write_token(&self, out: &mut String, token: f64) {
        out.push_str(self.text(token as u32));
    }

    fn write_number(&self, out: &mut String, number: f64) {
        out.push_str(&Js(number.into()).stringify());
    }

    fn write_text(&self, out: &mut String, text: &str) {
        out.push_str(&Js(text.into()).stringify());
    }
}

fn each_in_use(checkpoint: &Checkpoint<u32>, visit: &mut dyn FnMut(u32)) {
    each_in(&checkpoint.core, visit);
    if let Some(before) = checkpoint.before() {
        each_in(before, visit);
    }
}

fn each_in(core: &Core<u32>, visit: &mut dyn FnMut(u32)) {
    let is_opaque = core.kind == Some(MarkerKind::Opaque);
    let token = |marker: Option<f64>| marker.filter(|_| is_opaque).map(|token| token as u32);
    let mut visit_position = |position: &Position<u32>| {
        visit(position.state);
        token(position.marker).into_iter().for_each(&mut *visit);
    };
    visit_position(&core.position);
    for dependency in &core.dependencies {
        visit_position(&dependency.last_good);
        visit_position(&dependency.recovery.from);
    }
    for dependency in &core.dependencies {
        dependency.checkpoint_state.into_iter().for_each(&mut *visit);
        token(dependency.checkpoint_marker()).into_iter().for_each(&mut *visit);
    }
}
