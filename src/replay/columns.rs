//! Rows in bulk, as columns.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::error::{Code, Error};
use crate::marker::{Marker, MarkerKind};

use super::action::Action;
use super::recording::{IdColumn, NO_MARKER, Recording, STREAMS, check_arrival, in_range, no_offset, no_stream};

/// A column of streams by number.
#[derive(Clone, Debug)]
pub enum Ids<'a> {
    /// Of at most 256 streams.
    Narrow(Cow<'a, [u8]>),
    /// Of at most 65,536 streams.
    Wide(Cow<'a, [u16]>),
}

impl Ids<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Narrow(ids) => ids.len(),
            Self::Wide(ids) => ids.len(),
        }
    }
}

/// Rows to be appended, a column each. All have one length.
#[derive(Clone, Debug)]
pub struct Columns<'a> {
    /// Which stream a row is of.
    pub stream: Ids<'a>,
    /// Milliseconds since the epoch or numbers, as `kind` says. Not looked at where a row is an action.
    pub marker: Cow<'a, [f64]>,
    /// What the markers are.
    pub kind: MarkerKind,
    /// When a row arrived; NaN where that is not known.
    pub arrival: Option<Cow<'a, [f64]>>,
    /// Where a row stands in its source; NaN where that is not known.
    pub offset: Option<Cow<'a, [f64]>>,
    /// Per row 0, or the code of an [`Action`].
    pub action: Option<&'a [u8]>,
}

impl Recording {
    /// Appends rows, whose numbers are those of `streams`. Columns that are given away are kept as they are by a recording
    /// that has no rows yet.
    ///
    /// # Errors
    /// As [`Recording::push`], with the row in the message; then nothing was appended.
    pub fn append(&mut self, streams: &[String], columns: Columns<'_>) -> Result<(), Error> {
        let rounded = self.check_columns(streams, &columns)?;
        let start = self.len();
        let Columns { stream, marker, kind, arrival, offset, action } = columns;
        let count = marker.len();
        let numbers = streams.iter().map(|name| self.stream(name)).collect::<Result<Vec<_>, _>>()?;
        if count > 0 && rounded.has_messages {
            self.kind = Some(kind);
        }
        self.append_ids(stream, &numbers);
        append(&mut self.markers, marker);
        for (row, code) in action.unwrap_or_default().iter().enumerate().filter(|(_, code)| **code != 0) {
            self.markers[start + row] = NO_MARKER;
            if let Some(action) = Action::from_code(*code)? {
                self.note(start + row, action);
            }
        }
        for (row, value) in rounded.values {
            self.markers[start + row] = value;
        }
        append_optional(&mut self.arrivals, start, count, arrival);
        append_optional(&mut self.offsets, start, count, offset);
        Ok(())
    }

    /// Takes in numbers of a host's own list of streams.
    fn append_ids(&mut self, given: Ids<'_>, numbers: &[u16]) {
        let is_same = numbers.iter().enumerate().all(|(given, &number)| given == usize::from(number));
        let is_narrow = numbers.iter().all(|&number| number < 256);
        match (&mut self.ids, given) {
            (IdColumn::Narrow(ids), Ids::Narrow(given)) if is_same => append(ids, given),
            (IdColumn::Wide(ids), Ids::Wide(given)) if is_same => append(ids, given),
            (IdColumn::Narrow(ids), Ids::Wide(given)) if is_same && ids.is_empty() && !is_narrow => {
                self.ids = IdColumn::Wide(given.into_owned());
            }
            (IdColumn::Narrow(ids), Ids::Narrow(given)) if is_narrow => {
                ids.extend(given.iter().map(|&id| numbers[usize::from(id)] as u8));
            }
            (IdColumn::Narrow(ids), Ids::Wide(given)) if is_narrow => {
                ids.extend(given.iter().map(|&id| numbers[usize::from(id)] as u8));
            }
            (_, Ids::Narrow(given)) => self.widen().extend(given.iter().map(|&id| numbers[usize::from(id)])),
            (_, Ids::Wide(given)) => self.widen().extend(given.iter().map(|&id| numbers[usize::from(id)])),
        }
    }

    fn check_columns(&self, streams: &[String], columns: &Columns<'_>) -> Result<Rounded, Error> {
        let Columns { stream, marker, kind, arrival, offset, action } = columns;
        let count = marker.len();
        let lengths = [
            ("stream", Some(stream.len())),
            ("arrival", arrival.as_ref().map(|it| it.len())),
            ("offset", offset.as_ref().map(|it| it.len())),
            ("action", action.map(<[u8]>::len)),
        ];
        if let Some((name, Some(length))) = lengths.into_iter().find(|(_, it)| it.is_some_and(|it| it != count)) {
            let message = format!("the column {name} has {length} rows, and marker has {count}: give one per row");
            return Err(Error::new(Code::Option, message));
        }
        self.check_room(count)?;
        let new = streams.iter().filter(|name| !self.numbers.contains_key(*name));
        if self.names.len() + new.collect::<HashSet<_>>().len() > STREAMS {
            let message = format!("{} streams are too many: a recording has at most 65,536", streams.len());
            return Err(Error::new(Code::Option, message));
        }
        let at = |row: usize| {
            move |mut error: Error| {
                error.message = format!("{} (row {row})", error.message);
                error
            }
        };
        let unknown = match stream {
            Ids::Narrow(ids) => ids.iter().position(|&id| usize::from(id) >= streams.len()),
            Ids::Wide(ids) => ids.iter().position(|&id| usize::from(id) >= streams.len()),
        };
        if let Some(row) = unknown {
            let id = match stream {
                Ids::Narrow(ids) => u16::from(ids[row]),
                Ids::Wide(ids) => ids[row],
            };
            return Err(at(row)(no_stream(id, streams.len())));
        }
        if let Some((row, &code)) = action.unwrap_or_default().iter().enumerate().find(|(_, code)| **code > 3) {
            Action::from_code(code).map_err(at(row))?;
        }
        for (row, &arrival) in arrival.as_deref().unwrap_or_default().iter().enumerate() {
            check_arrival((!arrival.is_nan()).then_some(arrival)).map_err(at(row))?;
        }
        let offset = offset.as_deref().unwrap_or_default();
        if let Some((row, &value)) = offset.iter().enumerate().find(|(_, value)| value.is_infinite()) {
            return Err(at(row)(no_offset(value)));
        }
        let mut rounded = Rounded::default();
        for (row, &value) in marker.iter().enumerate() {
            if action.is_some_and(|action| action[row] != 0) {
                continue;
            }
            let marker = Marker { kind: *kind, value };
            rounded.has_messages = true;
            if !marker.is_plain_date() {
                let checked = in_range(marker).map_err(at(row))?.value;
                if checked.to_bits() != value.to_bits() {
                    rounded.values.push((row, checked));
                }
            }
        }
        if rounded.has_messages {
            self.check_kind(*kind)?;
        }
        Ok(rounded)
    }
}

/// What a check of markers found: those that are rounded to the microsecond.
#[derive(Default)]
struct Rounded {
    has_messages: bool,
    values: Vec<(usize, f64)>,
}

fn append<T: Clone>(column: &mut Vec<T>, given: Cow<'_, [T]>) {
    match given {
        Cow::Owned(given) if column.is_empty() => *column = given,
        given => column.extend_from_slice(&given),
    }
}

fn append_optional(column: &mut Vec<f64>, start: usize, count: usize, given: Option<Cow<'_, [f64]>>) {
    match given {
        None if column.is_empty() => {}
        None => column.resize(start + count, f64::NAN),
        Some(given) => {
            column.resize(start, f64::NAN);
            append(column, given);
        }
    }
}
