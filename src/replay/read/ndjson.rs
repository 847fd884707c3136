//! NDJSON: one JSON object a line. Finds the fields by the structure of the line, and looks at no others.

use std::mem;

use super::columns::{ColumnNames, FoundColumns};
use super::keys::Keys;
use super::problems::shown;
use super::rows::Rows;
use super::shapes::Shapes;
use super::structure::{Line, Structure};
use crate::error::Error;
use crate::replay::Recording;

/// How many bytes are marked at a time: few enough to stay near.
const WINDOW: usize = 1 << 15;
/// How many bytes of lines are kept until the stream's and the time's column are found.
const AHEAD: usize = 1 << 16;

#[derive(Default)]
pub(super) struct Ndjson {
    keys: Keys,
    shapes: Shapes,
    /// The lines so far, while the columns are not found.
    ahead: Vec<(u64, Vec<u8>)>,
    structure: Structure,
}

impl Ndjson {
    pub(super) fn new(wanted: ColumnNames) -> Self {
        Self { keys: Keys::new(wanted), ..Self::default() }
    }

    pub(super) fn columns(&self) -> Option<&FoundColumns> {
        self.keys.columns.as_ref()
    }

    /// Reads all lines that are whole and no longer than that; gives how many bytes they take. `number` is that of the
    /// line that comes next.
    pub(super) fn lines(
        &mut self,
        bytes: &[u8],
        longest: usize,
        number: &mut u64,
        rows: &mut Rows,
        recording: &mut Recording,
    ) -> Result<usize, Error> {
        let mut read = 0;
        loop {
            let window = &bytes[read..bytes.len().min(read + WINDOW)];
            let taken = self.window(window, longest, number, rows, recording)?;
            read += taken;
            if taken == 0 || read == bytes.len() {
                return Ok(read);
            }
        }
    }

    /// Reads one line, without the newline at its end.
    pub(super) fn record(
        &mut self,
        mut number: u64,
        line: &[u8],
        rows: &mut Rows,
        recording: &mut Recording,
    ) -> Result<(), Error> {
        self.window(&[line, b"\n"].concat(), line.len(), &mut number, rows, recording).map(drop)
    }

    fn window(
        &mut self,
        bytes: &[u8],
        longest: usize,
        number: &mut u64,
        rows: &mut Rows,
        recording: &mut Recording,
    ) -> Result<usize, Error> {
        let mut structure = mem::take(&mut self.structure);
        structure.read(bytes);
        let mut read = 0;
        for line in structure.lines(bytes) {
            if line.end - line.from > longest {
                break;
            }
            read = line.end + 1;
            *number += 1;
            self.line(*number - 1, &line, rows, recording)?;
        }
        self.structure = structure;
        Ok(read)
    }

    #[inline]
    fn line(&mut self, number: u64, line: &Line<'_>, rows: &mut Rows, recording: &mut Recording) -> Result<(), Error> {
        if line.marks.is_empty() && line.text().trim_ascii().is_empty() {
            return Ok(());
        }
        if self.keys.columns.is_none() {
            return self.look(number, line, rows, recording);
        }
        match self.shapes.fields(line, &mut self.keys) {
            Ok(fields) => rows.add(number, &fields, recording),
            Err(what) => rows.problems.add(number, || not_an_object(line.text(), what)),
        }
        Ok(())
    }

    /// Keeps a line until the columns are found.
    #[cold]
    fn look(&mut self, number: u64, line: &Line<'_>, rows: &mut Rows, recording: &mut Recording) -> Result<(), Error> {
        if let Err(what) = line.walk(|key, _| self.keys.note(key)) {
            rows.problems.add(number, || not_an_object(line.text(), what));
            return Ok(());
        }
        self.ahead.push((number, line.text().to_vec()));
        match self.keys.find() {
            Ok(()) => {}
            Err(error) if self.ahead.iter().map(|(_, line)| line.len() + 32).sum::<usize>() > AHEAD => {
                return Err(error);
            }
            Err(_) => return Ok(()),
        }
        let ahead = mem::take(&mut self.ahead);
        ahead.into_iter().try_for_each(|(number, line)| self.record(number, &line, rows, recording))
    }

    /// Refuses what has rows, but not the columns that they need or that were asked for.
    pub(super) fn finish(&mut self) -> Result<(), Error> {
        if self.ahead.is_empty() { self.keys.check() } else { self.keys.find() }
    }
}

#[cold]
fn not_an_object(line: &[u8], what: &str) -> String {
    format!("{} is not a JSON object: {what}; give one object per line", shown(line))
}
