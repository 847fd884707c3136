//! The record of the checkpoint at any row.

use crate::marker::MarkerKind;
use crate::record::{Json, Values};

use super::blocks::Id;
use super::core::Past;
use super::engine::{Engine, Row};
use super::recording::{IdColumn, Recording};
use super::rows::Rows;
use super::run::Replay;

impl Replay {
    /// The record as the checkpoint would have stored it after that row, or the last one replayed, as JSON.
    pub fn record_at(&mut self, recording: &Recording, index: usize) -> String {
        let rows = self.position().min(index.saturating_add(1));
        let engine = match recording.ids() {
            IdColumn::Narrow(ids) => self.engine_after(recording, &Rows::new(recording, ids), rows),
            IdColumn::Wide(ids) => self.engine_after(recording, &Rows::new(recording, ids), rows),
        };
        let mut out = String::new();
        engine.checkpoint.write_record(&mut out, &Offsets(recording));
        out
    }

    /// From the last snapshot on, row by row.
    fn engine_after<I: Id>(&mut self, recording: &Recording, rows: &Rows<'_, I>, end: usize) -> Engine {
        let kind = recording.kind().unwrap_or(MarkerKind::Time);
        let snapshot = end / self.grain.snapshot();
        let start = snapshot * self.grain.snapshot();
        let mut core = self.snapshots[snapshot].clone();
        core.settle_past(
            &mut Past { rows, times: &mut self.times, milestones: &mut self.scan.milestones },
            kind,
            start,
        );
        for row in start..end {
            core.engine.take_row(recording, &self.roles, kind, row);
        }
        core.engine
    }
}

/// Writes rows as states: `{"offset":12}`, or `{}` before the first.
pub(crate) struct Offsets<'a>(pub(crate) &'a Recording);

/// Nothing is read.
pub(crate) enum Never {}

impl Json for Never {
    fn get(&self, _: &str) -> Option<Self> {
        match *self {}
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        match *self {}
    }

    fn as_text(&self) -> Option<String> {
        match *self {}
    }

    fn as_number(&self) -> Option<f64> {
        match *self {}
    }

    fn as_flag(&self) -> Option<bool> {
        match *self {}
    }

    fn stringify(&self) -> String {
        match *self {}
    }
}

impl Values<Row> for Offsets<'_> {
    type Json = Never;

    fn read_state(&mut self, json: Never) -> Row {
        match json {}
    }

    fn read_token(&mut self, json: Never) -> f64 {
        match json {}
    }

    fn write_state(&self, out: &mut String, &row: &Row) {
        out.push('{');
        if row != Row::NONE {
            out.push_str("\"offset\":");
            self.write_number(out, self.0.offset(row.0 as usize));
        }
        out.push('}');
    }

    fn write_token(&self, _: &mut String, _: f64) {
        unreachable!("the markers of a recording are compared")
    }

    fn write_number(&self, out: &mut String, number: f64) {
        write_number(out, number);
    }

    fn write_text(&self, _: &mut String, _: &str) {
        unreachable!("nothing is partitioned")
    }
}

/// As JavaScript writes it: the shortest digits that give it back, with an exponent beyond 10^21 and below 10^-6.
fn write_number(out: &mut String, number: f64) {
    let magnitude = number.abs();
    if magnitude == 0.0 || (1e-6..1e21).contains(&magnitude) {
        out.push_str(&(number + 0.0).to_string()); // -0 is 0
        return;
    }
    let text = format!("{number:e}");
    match text.split_once("e-") {
        Some(_) => out.push_str(&text),
        None => out.push_str(&text.replace('e', "e+")),
    }
}

#[cfg(test)]
mod tests {
    use super::write_number;

    #[test]
    fn a_number_is_written_as_javascript_writes_it() {
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-1.5, "-1.5"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (-1.25e22, "-1.25e+22"),
            (1e-6, "0.000001"),
            (1.5e-7, "1.5e-7"),
            (f64::MAX, "1.7976931348623157e+308"),
            (9_007_199_254_740_993.0, "9007199254740992"),
        ] {
            let mut out = String::new();
            write_number(&mut out, number);
            assert_eq!(out, text);
        }
    }
}
