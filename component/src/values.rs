//! What the engine carries without looking into it: states, and markers that are not compared. Both are JSON text.

use alloc::borrow::ToOwned;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

use slipstream_checkpoint::{Checkpoint, Values};

use crate::json::{self, Json};
use crate::number;

/// The dependent's state, and the text of the opaque marker that came with it: as long as a position is remembered, so is that.
#[derive(Clone, Default)]
pub(crate) struct State(Option<Rc<Texts>>);

struct Texts {
    json: String,
    _marker: Option<Rc<str>>,
}

impl State {
    pub(crate) fn of(json: String, marker: Option<Rc<str>>) -> Self {
        Self(Some(Rc::new(Texts { json, _marker: marker })))
    }

    pub(crate) fn json(&self) -> &str {
        self.0.as_ref().map_or("{}", |texts| &texts.json)
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
        let mut place = self.restored;
        while self.texts.get(place).is_some_and(|it| Rc::strong_count(it) > 1 || is_heard(place)) {
            place += 1;
        }
        match self.texts.get_mut(place) {
            Some(free) => *free = text.into(),
            None => self.texts.push(text.into()),
        }
        place as f64
    }
}

/// Writes and reads records.
pub(crate) struct Records<'a, 'text> {
    tokens: &'a mut Tokens,
    record: PhantomData<&'text str>,
}

impl<'a> Records<'a, '_> {
    pub(crate) fn of(tokens: &'a mut Tokens) -> Self {
        Self { tokens, record: PhantomData }
    }
}

impl<'text> Values<State> for Records<'_, 'text> {
    type Json = Json<'text>;

    fn read_state(&mut self, json: Json<'text>) -> State {
        State::of(json.0.into(), None)
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
        number::write(out, number);
    }

    fn write_text(&self, out: &mut String, text: &str) {
        json::write_text(out, text);
    }
}

impl slipstream_checkpoint::Json for Json<'_> {
    fn get(&self, name: &str) -> Option<Self> {
        let is_named = |written: &str| written.len() == name.len() + 2 && &written[1..=name.len()] == name;
        let (_, value) = self.pairs().into_iter().find(|(written, _)| is_named(written))?;
        (value != "null").then_some(Self(value))
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        self.is_object().then_some(())?;
        let mut members = Vec::new();
        for (name, value) in self.pairs() {
            members.push((Json(name).text()?, Self(value)));
        }
        Some(members)
    }

    fn as_text(&self) -> Option<String> {
        self.text()
    }

    fn as_number(&self) -> Option<f64> {
        self.number()
    }

    fn as_flag(&self) -> Option<bool> {
        let is_true = self.0 == "true";
        (is_true || self.0 == "false").then_some(is_true)
    }

    fn stringify(&self) -> String {
        self.0.to_owned()
    }
}
