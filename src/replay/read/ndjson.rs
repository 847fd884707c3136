//! NDJSON: one JSON object a line. Finds the fields by the structure of the line, and looks at no others.

use super::columns::{ColumnNames, FoundColumns, guess_first};
use super::problems::shown;
use super::rows::Rows;
use super::shapes::Shapes;
use super::structure::Structure;
use super::text::unescaped;
use crate::error::Error;
use crate::replay::Recording;

/// How many bytes of lines are kept until the stream's and the time's column are found.
const AHEAD: usize = 1 << 16;

pub(super) struct Ndjson {
    wanted: ColumnNames,
    shapes: Option<Shapes>,
    /// The names in the lines so far, and those lines, while the columns are not found.
    names: Vec<String>,
    ahead: Vec<(u64, Vec<u8>)>,
    structure: Structure,
}

impl Ndjson {
    pub(super) fn new(wanted: ColumnNames) -> Self {
        Self { wanted, shapes: None, names: Vec::new(), ahead: Vec::new(), structure: Structure::default() }
    }

    pub(super) fn columns(&self) -> Option<&FoundColumns> {
        self.shapes.as_ref().map(|shapes| &shapes.columns)
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
            let rest = &bytes[read..];
            let rest = &rest[..rest.len().min(longest + 1)];
            let end = self.structure.read(rest);
            if end == rest.len() {
                return Ok(read);
            }
            let line = *number;
            *number += 1;
            read += end + 1;
            self.line(line, &rest[..end], rows, recording)?;
        }
    }

    /// Takes the line whose structure was read.
    #[inline]
    fn line(&mut self, number: u64, line: &[u8], rows: &mut Rows, recording: &mut Recording) -> Result<(), Error> {
        if self.structure.places().is_empty() && line.trim_ascii().is_empty() {
            return Ok(());
        }
        let Some(shapes) = &mut self.shapes else { return self.look(number, line, rows, recording) };
        match shapes.fields(line, &self.structure) {
            Ok(fields) => rows.add(number, &fields, recording),
            Err(what) => rows.problems.add(number, || not_an_object(line, what)),
        }
        Ok(())
    }

    /// Keeps a line until the columns are found.
    #[cold]
    fn look(&mut self, number: u64, line: &[u8], rows: &mut Rows, recording: &mut Recording) -> Result<(), Error> {
        const NAMES: usize = 256;
        let mut names = Vec::new();
        let name = |key: &[u8]| unescaped(key).and_then(|key| String::from_utf8(key.into()).ok());
        if let Err(what) = self.structure.walk(line, |key, _| names.extend(name(key))) {
            rows.problems.add(number, || not_an_object(line, what));
            return Ok(());
        }
        for name in names {
            if self.names.len() < NAMES && !self.names.contains(&name) {
                self.names.push(name);
            }
        }
        self.ahead.push((number, line.to_vec()));
        match self.guess() {
            Ok(columns) => self.shapes = Some(Shapes::new(columns)),
            Err(error) if self.ahead.iter().map(|(_, line)| line.len() + 32).sum::<usize>() > AHEAD => {
                return Err(error);
            }
            Err(_) => return Ok(()),
        }
        for (number, line) in std::mem::take(&mut self.ahead) {
            self.structure.read(&line);
            self.line(number, &line, rows, recording)?;
        }
        Ok(())
    }

    fn guess(&self) -> Result<FoundColumns, Error> {
        let names: Vec<_> = self.names.iter().map(String::as_str).collect();
        guess_first(&names, &self.wanted)
    }

    /// Refuses what has rows, but not the columns that they need.
    pub(super) fn finish(&self) -> Result<(), Error> {
        if self.ahead.is_empty() { Ok(()) } else { self.guess().map(drop) }
    }
}

#[cold]
fn not_an_object(line: &[u8], what: &str) -> String {
    format!("{} is not a JSON object: {what}; give one object per line", shown(line))
}
