//! From the fields of a line, still as text, to a row of the recording. Knows of a format only how its text is quoted.

use std::borrow::Cow;

use super::columns::Column;
use super::ids::Ids;
use super::number::number;
use super::problems::{Problems, shown};
use super::text::{Quoting, quoted};
use super::time::Times;
use crate::marker::Marker;
use crate::replay::{Action, Recording};

/// Longer names are refused: all of them are kept.
const NAME: usize = 1024;

/// The fields of one line as they stand in it, quotes included, by [`Column`]; empty where there is none.
pub(super) type Fields<'a> = [&'a [u8]; 5];

/// Where rows go to.
pub(super) struct Rows {
    quoting: Quoting,
    times: Times,
    ids: Ids,
    pub(super) problems: Problems,
}

impl Rows {
    pub(super) fn new(quoting: Quoting, times: Times) -> Self {
        Self { quoting, times, ids: Ids::default(), problems: Problems::default() }
    }

    /// Adds a row, or a problem.
    #[inline]
    pub(super) fn add(&mut self, line: u64, fields: &Fields<'_>, recording: &mut Recording) {
        if let Err(message) = self.row(fields, recording) {
            self.problems.add(line, || message);
        }
    }

    #[inline]
    fn row(&mut self, fields: &Fields<'_>, recording: &mut Recording) -> Result<(), String> {
        let marker = self.time(fields[Column::Time as usize], "time")?;
        let arrival = self.time(fields[Column::Arrival as usize], "arrival")?.map(|marker| marker.value);
        let offset = self.offset(fields[Column::Offset as usize])?;
        let action = self.action(fields[Column::Action as usize])?;
        let stream = fields[Column::Stream as usize];
        if let (None, Some(marker)) = (action, marker) {
            let stream = self.stream(stream, Some(marker), arrival, recording)?;
            return recording.push(stream, marker, arrival, offset).map_err(|error| error.to_string());
        }
        let Some(action) = action else { return Err("it has no time".to_owned()) };
        // It has no marker: when it was said is its arrival.
        let arrival = arrival.or(marker.map(|marker| marker.value));
        let stream = self.stream(stream, None, arrival, recording)?;
        recording.push_action(stream, action, arrival, offset).map_err(|error| error.to_string())
    }

    /// The id of a stream; nothing is added for a row that the recording will refuse.
    #[inline]
    fn stream(
        &mut self,
        field: &[u8],
        marker: Option<Marker>,
        arrival: Option<f64>,
        recording: &mut Recording,
    ) -> Result<u16, String> {
        match self.ids.get(field) {
            Some(id) => Ok(id),
            None => self.new_stream(field, marker, arrival, recording),
        }
    }

    #[cold]
    fn new_stream(
        &mut self,
        field: &[u8],
        marker: Option<Marker>,
        arrival: Option<f64>,
        recording: &mut Recording,
    ) -> Result<u16, String> {
        let Some(name) = self.quoting.text(field)? else { return Err("it has no stream".to_owned()) };
        if !self.quoting.is_text(field) && number(&name, false).is_none() {
            return Err(format!("{} is not a stream: its name is a text or a number", shown(field)));
        }
        if name.len() > NAME {
            return Err(format!("{} is not a stream: a name has at most {NAME} bytes", shown(field)));
        }
        let Ok(name) = std::str::from_utf8(&name) else {
            return Err(format!("{} is not a stream: it is not UTF-8", shown(&name)));
        };
        recording.check_message(marker, arrival).map_err(|error| error.to_string())?;
        let id = recording.stream(name).map_err(|error| error.to_string())?;
        // Of the many ways to write a name one is kept.
        if self.quoting.is_plain(field, name) {
            self.ids.insert(field, id);
        }
        Ok(id)
    }

    /// A time or a numeric marker.
    #[inline]
    fn time(&self, field: &[u8], what: &str) -> Result<Option<Marker>, String> {
        if field.is_empty() {
            return Ok(None);
        }
        let usual = match quoted(field) {
            Some(text) => self.times.timestamp(text),
            None if self.quoting == Quoting::Json => self.times.digits(field, false),
            None => self.times.timestamp(field).or_else(|| self.times.digits(field, true)),
        };
        if usual.is_some() { Ok(usual) } else { self.unusual_time(field, what) }
    }

    #[cold]
    fn unusual_time(&self, field: &[u8], what: &str) -> Result<Option<Marker>, String> {
        let Some(text) = self.quoting.text(field)? else { return Ok(None) };
        let is_text = self.quoting.is_text(field);
        let text = if self.quoting == Quoting::Csv { text.trim_ascii() } else { &text };
        let may_be_number = !is_text || self.quoting == Quoting::Csv || self.times.has_unit();
        let number = self.times.digits(text, self.quoting == Quoting::Csv);
        if may_be_number && number.is_some() {
            return Ok(number);
        }
        let marker = match std::str::from_utf8(text) {
            Ok(text) if is_text => self.times.text(text),
            _ => Err(self.times.refusal(text)),
        };
        marker.map(Some).map_err(|message| format!("the {what} {message}"))
    }

    #[inline]
    fn offset(&self, field: &[u8]) -> Result<Option<f64>, String> {
        if field.is_empty() {
            return Ok(None);
        }
        let lenient = self.quoting == Quoting::Csv;
        match number(field, lenient) {
            Some(offset) => Ok(Some(offset)),
            None => {
                let Some(text) = self.quoting.text(field)? else { return Ok(None) };
                let offset = number(text.trim_ascii(), self.quoting.is_text(field));
                offset.map(Some).ok_or_else(|| format!("the offset {} is not a finite number", shown(&text)))
            }
        }
    }

    #[inline]
    fn action(&self, field: &[u8]) -> Result<Option<Action>, String> {
        if field.is_empty() {
            return Ok(None);
        }
        let text = self.quoting.text(field)?.unwrap_or(Cow::Borrowed(b""));
        match &*text {
            b"" => Ok(None),
            b"idle" => Ok(Some(Action::Idle)),
            b"ended" => Ok(Some(Action::Ended)),
            b"recovered" => Ok(Some(Action::Recovered)),
            text => Err(format!("{} is not an action: give idle, ended, recovered or none", shown(text))),
        }
    }
}
