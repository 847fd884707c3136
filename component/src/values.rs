//! What the engine carries without looking into it: states, and markers that are not compared. Both are JSON text.

use alloc::borrow::ToOwned;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

use slipstream_checkpoint::{Checkpoint, Values};

use crate::json::{self, Json};

/// The dependent's state. It carries the text of the opaque marker that came with it too: as long as a position is remembered, so is that.
#[derive(Clone, Default)]
pub(crate) struct State {
    json: Option<Rc<str>>,
    marker: Option<Rc<str>>,
}

impl State {
    pub(crate) fn of(json: &str) -> Self {
        Self { json: Some(json.into()), marker: None }
    }

    pub(crate) fn json(&self) -> &str {
        self.json.as_deref().unwrap_or("{}")
    }

    pub(crate) fn at(mut self, marker: Option<Rc<str>>) -> Self {
        self.marker = marker;
        self
    }
}

/// The texts of opaque markers, of which the engine carries the place as a number.
#[derive(Default)]
pub(crate) struct Tokens {
    texts: Vec<Rc<str>>,
    /// Of the record: they stay, as no state carries them.
    restored: usize,
}

impl Tokens {
    pub(crate) fn text(&self, token: f64) -> &Rc<str> {
        &self.texts[token as usize]
    }

    /// Takes the first place whose text nobody remembers. Not to be called while the engine may go back to what was before.
    pub(crate) fn add(&mut self, text: &str, checkpoint: &Checkpoint<State>) -> f64 {
        let is_heard =
            |place: usize| checkpoint.dependencies().iter().any(|it| it.checkpoint_marker() == Some(place as f64));
        let is_free = |place: &usize| Rc::strong_count(&self.texts[*place]) == 1 && !is_heard(*place);
        let free = (self.restored..self.texts.len()).find(is_free);
        match free {
            Some(place) => self.texts[place] = text.into(),
            None => self.texts.push(text.into()),
        }
        free.unwrap_or(self.texts.len() - 1) as f64
    }
}

/// Writes and reads records.
pub(crate) struct Texts<'a, 'text> {
    tokens: &'a mut Tokens,
    record: PhantomData<&'text str>,
}

impl<'a> Texts<'a, '_> {
    pub(crate) fn of(tokens: &'a mut Tokens) -> Self {
        Self { tokens, record: PhantomData }
    }
}

impl<'text> Values<State> for Texts<'_, 'text> {
    type Json = Json<'text>;

    fn read_state(&mut self, json: Json<'text>) -> State {
        State::of(json.0)
    }

    fn read_token(&mut self, json: Json<'text>) -> f64 {
        self.tokens.texts.push(json.0.into());
        self.tokens.restored = self.tokens.texts.len();
        (self.tokens.restored - 1) as f64
    }

    fn write_state(&self, out: &mut String, state: &State) {
        out.push_str(state.json());
    }

    fn write_token(&self, out: &mut String, token: f64) {
        out.push_str(self.tokens.text(token));
    }

    fn write_number(&self, out: &mut String, number: f64) {
        json::write_number(out, number);
    }

    fn write_text(&self, out: &mut String, text: &str) {
        json::write_text(out, text);
    }
}

impl slipstream_checkpoint::Json for Json<'_> {
    fn get(&self, name: &str) -> Option<Self> {
        let mut written = String::new();
        json::write_text(&mut written, name);
        let (_, value) = self.pairs().find(|(other, _)| *other == written)?;
        (value != "null").then_some(Self(value))
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        let member = |(name, value)| Some((Json(name).text()?, Self(value)));
        if self.is_object() { self.pairs().map(member).collect() } else { None }
    }

    fn as_text(&self) -> Option<String> {
        self.text()
    }

    fn as_number(&self) -> Option<f64> {
        self.number()
    }

    fn as_flag(&self) -> Option<bool> {
        self.0.parse().ok()
    }

    fn stringify(&self) -> String {
        self.0.to_owned()
    }
}
