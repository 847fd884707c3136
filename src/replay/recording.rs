//! Events as columns, in the order of their arrival.

use std::collections::HashMap;

use crate::error::{Code, Error};
use crate::marker::{Marker, MarkerKind};

use super::action::Action;

/// As many as a number of 16 bits tells apart.
pub(super) const STREAMS: usize = 65_536;
/// The last index is none.
const ROWS: usize = u32::MAX as usize;
/// From here to as far below zero every distance is a finite number: lags, durations, windows.
const FARTHEST: f64 = f64::MAX / 2.0;
/// What stands for the marker of an action.
pub(super) const NO_MARKER: f64 = f64::NEG_INFINITY;

#[derive(Clone, Debug)]
pub(crate) enum IdColumn {
    Narrow(Vec<u8>),
    Wide(Vec<u16>),
}

/// Events in the order of their arrival. The place of a row, from 0, is its index.
#[derive(Clone, Debug)]
pub struct Recording {
    pub(super) names: Vec<String>,
    pub(super) numbers: HashMap<String, u16>,
    pub(super) kind: Option<MarkerKind>,
    pub(super) ids: IdColumn,
    pub(super) markers: Vec<f64>,
    /// NaN where there is none; empty where no row has one.
    pub(super) arrivals: Vec<f64>,
    pub(super) offsets: Vec<f64>,
    /// By index: there are few.
    actions: Vec<(u32, Action)>,
    is_acknowledged: bool,
}

impl Recording {
    /// One without rows. Without a `kind` the first marker settles it.
    pub fn new(kind: Option<MarkerKind>) -> Self {
        Self {
            names: Vec::new(),
            numbers: HashMap::new(),
            kind,
            ids: IdColumn::Narrow(Vec::new()),
            markers: Vec::new(),
            arrivals: Vec::new(),
            offsets: Vec::new(),
            actions: Vec::new(),
            is_acknowledged: false,
        }
    }

    /// The number of a stream, which is new where its name is.
    ///
    /// # Errors
    /// `ERR_OPTION` for the 65,537th.
    pub fn stream(&mut self, name: &str) -> Result<u16, Error> {
        if let Some(&number) = self.numbers.get(name) {
            return Ok(number);
        }
        if self.names.len() == STREAMS {
            let message = ["\"", name, "\" is one stream too many: a recording has at most 65,536"].concat();
            return Err(Error::new(Code::Option, message));
        }
        let number = self.names.len() as u16;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        Ok(number)
    }

    /// The number of a stream that is there.
    pub fn find(&self, name: &str) -> Option<u16> {
        self.numbers.get(name).copied()
    }

    /// The names of the streams, by number.
    pub fn streams(&self) -> &[String] {
        &self.names
    }

    /// Appends a message.
    ///
    /// # Errors
    /// `ERR_MARKER_RANGE` and `ERR_MARKER_MIXED` as of a checkpoint, and the former for a number or an arrival whose distance to
    /// another may be infinite; `ERR_OPTION` for a number that is no stream's, an offset that is not finite, and beyond
    /// 4,294,967,295 rows.
    #[inline]
    pub fn push(
        &mut self,
        stream: u16,
        marker: Marker,
        arrival: Option<f64>,
        offset: Option<f64>,
    ) -> Result<(), Error> {
        let is_usual =
            self.kind == Some(marker.kind) && marker.is_plain_date() && usize::from(stream) < self.names.len();
        if is_usual && is_near(arrival.unwrap_or(0.0)) && offset.unwrap_or(0.0).is_finite() && self.len() < ROWS {
            self.push_row(stream, marker.value, arrival, offset);
            return Ok(());
        }
        let marker = self.check_marker(marker)?;
        self.check_row(stream, arrival, offset)?;
        self.kind = Some(marker.kind);
        self.push_row(stream, marker.value, arrival, offset);
        Ok(())
    }

    /// Appends what is said of a stream.
    ///
    /// # Errors
    /// `ERR_MARKER_RANGE` for an arrival that is not finite; `ERR_OPTION` as [`Recording::push`].
    pub fn push_action(
        &mut self,
        stream: u16,
        action: Action,
        arrival: Option<f64>,
        offset: Option<f64>,
    ) -> Result<(), Error> {
        self.check_row(stream, arrival, offset)?;
        self.note(self.len(), action);
        self.push_row(stream, NO_MARKER, arrival, offset);
        Ok(())
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.markers.len()
    }

    /// Whether it has no row.
    pub fn is_empty(&self) -> bool {
        self.markers.is_empty()
    }

    /// What its markers are; None before the first.
    pub fn kind(&self) -> Option<MarkerKind> {
        self.kind
    }

    /// How many bytes its rows take.
    pub fn memory(&self) -> usize {
        let ids = match &self.ids {
            IdColumn::Narrow(ids) => ids.capacity(),
            IdColumn::Wide(ids) => ids.capacity() * 2,
        };
        let numbers = self.markers.capacity() + self.arrivals.capacity() + self.offsets.capacity();
        ids + (numbers + self.actions.capacity()) * 8
    }

    /// Which stream a row is of.
    pub fn stream_of(&self, index: usize) -> u16 {
        match &self.ids {
            IdColumn::Narrow(ids) => u16::from(ids[index]),
            IdColumn::Wide(ids) => ids[index],
        }
    }

    /// The markers; −∞ where a row is an action.
    pub fn markers(&self) -> &[f64] {
        &self.markers
    }

    /// When the rows arrived; NaN where that is not known. Empty where it is known of none.
    pub fn arrivals(&self) -> &[f64] {
        &self.arrivals
    }

    /// Where a row stands in its source: as recorded, else its index.
    pub fn offset(&self, index: usize) -> f64 {
        self.offsets.get(index).copied().filter(|offset| !offset.is_nan()).unwrap_or(index as f64)
    }

    /// Where each row stands in its source, NaN where that is not recorded; empty where no row has it.
    pub fn offsets(&self) -> &[f64] {
        &self.offsets
    }

    /// The rows that are no messages, in their order.
    pub fn actions(&self) -> &[(u32, Action)] {
        &self.actions
    }

    pub(crate) fn action(&self, index: usize) -> Option<Action> {
        if self.markers[index] != NO_MARKER {
            return None;
        }
        let place = self.actions.binary_search_by_key(&(index as u32), |&(index, _)| index);
        place.ok().map(|place| self.actions[place].1)
    }

    /// Whether a row says that the dependent has done the stale part again. Without one a recovery is over at once.
    pub fn is_acknowledged(&self) -> bool {
        self.is_acknowledged
    }

    pub(crate) fn ids(&self) -> &IdColumn {
        &self.ids
    }

    pub(super) fn note(&mut self, index: usize, action: Action) {
        self.actions.push((index as u32, action));
        self.is_acknowledged |= action == Action::Recovered;
    }

    /// Refuses a row of a new stream.
    pub(super) fn check_message(&self, marker: Option<Marker>, arrival: Option<f64>) -> Result<(), Error> {
        marker.map_or(Ok(()), |marker| self.check_marker(marker).map(drop))?;
        check_arrival(arrival)
    }

    fn check_marker(&self, marker: Marker) -> Result<Marker, Error> {
        let marker = in_range(marker)?;
        self.check_kind(marker.kind).map_err(|error| error.of(marker.value))?;
        Ok(marker)
    }

    pub(super) fn check_kind(&self, kind: MarkerKind) -> Result<(), Error> {
        match self.kind {
            _ if kind == MarkerKind::Opaque => {
                Err(Error::new(Code::MarkerType, "a token, and the markers of a recording are compared"))
            }
            Some(other) if other != kind => {
                let message = [kind.one(), ", and the markers of this recording are ", other.many()].concat();
                Err(Error::new(Code::MarkerMixed, message))
            }
            _ => Ok(()),
        }
    }

    fn check_row(&self, stream: u16, arrival: Option<f64>, offset: Option<f64>) -> Result<(), Error> {
        if usize::from(stream) >= self.names.len() {
            return Err(no_stream(stream, self.names.len()));
        }
        check_arrival(arrival)?;
        if let Some(offset) = offset.filter(|offset| !offset.is_finite()) {
            return Err(no_offset(offset));
        }
        self.check_room(1)
    }

    pub(super) fn check_room(&self, count: usize) -> Result<(), Error> {
        if count <= ROWS - self.len() {
            return Ok(());
        }
        let message = "rows more than a recording holds: it ends at 4,294,967,295 rows";
        Err(Error::new(Code::Option, message).of(count as f64))
    }

    #[inline]
    fn push_row(&mut self, stream: u16, marker: f64, arrival: Option<f64>, offset: Option<f64>) {
        let rows = self.len();
        match &mut self.ids {
            IdColumn::Narrow(ids) => match u8::try_from(stream) {
                Ok(stream) => ids.push(stream),
                Err(_) => self.widen().push(stream),
            },
            IdColumn::Wide(ids) => ids.push(stream),
        }
        self.markers.push(marker);
        for (column, value) in [(&mut self.arrivals, arrival), (&mut self.offsets, offset)] {
            if value.is_some() && column.is_empty() {
                column.resize(rows, f64::NAN);
            }
            if value.is_some() || !column.is_empty() {
                column.push(value.unwrap_or(f64::NAN) + 0.0);
            }
        }
    }

    pub(super) fn widen(&mut self) -> &mut Vec<u16> {
        if let IdColumn::Narrow(ids) = &self.ids {
            self.ids = IdColumn::Wide(ids.iter().map(|&id| u16::from(id)).collect());
        }
        match &mut self.ids {
            IdColumn::Wide(ids) => ids,
            IdColumn::Narrow(_) => unreachable!("just widened"),
        }
    }
}

pub(super) fn no_stream(number: u16, count: usize) -> Error {
    let message = format!("not the number of a stream: there are {count}, counted from 0");
    Error::new(Code::Option, message).of(f64::from(number))
}

/// A marker as it is kept.
pub(super) fn in_range(marker: Marker) -> Result<Marker, Error> {
    let marker = marker.checked()?;
    if marker.kind == MarkerKind::Number && !is_near(marker.value) {
        let message = format!("not a marker of a recording: give a number between -{FARTHEST:e} and {FARTHEST:e}");
        return Err(Error::new(Code::MarkerRange, message).of(marker.value));
    }
    Ok(marker)
}

/// False for what is no number, too.
#[inline]
fn is_near(value: f64) -> bool {
    value.abs() <= FARTHEST
}

pub(super) fn check_arrival(arrival: Option<f64>) -> Result<(), Error> {
    let Some(arrival) = arrival.filter(|&arrival| !is_near(arrival)) else { return Ok(()) };
    let message = format!("not an arrival: give milliseconds since the epoch, {FARTHEST:e} at most, or none");
    Err(Error::new(Code::MarkerRange, message).of(arrival))
}

pub(super) fn no_offset(offset: f64) -> Error {
    Error::new(Code::Option, "not an offset: give a finite number, or none").of(offset)
}
