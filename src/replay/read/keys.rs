//! The keys of objects: which of them are columns. They may come line by line, and those of fields that not every line has
//! late.

use super::columns::{COLUMNS, ColumnNames, FoundColumns, guess_first};
use super::ids::Ids;
use super::text::unescaped;
use crate::error::Error;

/// So much of a hostile file is kept: names to be told, and keys to be known again.
const NAMES: usize = 256;
const KEYS: usize = 1024;
const LONGEST: usize = 1024;

#[derive(Default)]
pub(super) struct Keys {
    wanted: ColumnNames,
    /// In the order in which they came.
    names: Vec<String>,
    pub(super) columns: Option<FoundColumns>,
    /// Of each key as it is written, what [`Keys::columns_of`] gives.
    known: Ids,
    count: usize,
}

impl Keys {
    pub(super) fn new(wanted: ColumnNames) -> Self {
        Self { wanted, ..Self::default() }
    }

    /// Takes note of a key, before the columns are found.
    pub(super) fn note(&mut self, key: &[u8]) {
        if let Some(name) = name(key) {
            self.note_name(&name);
        }
    }

    fn note_name(&mut self, name: &str) {
        if self.names.len() < NAMES && name.len() <= LONGEST && !self.names.iter().any(|known| known == name) {
            self.names.push(name.to_owned());
        }
    }

    /// Finds the columns among the keys so far; those of the stream and of the time must be there.
    pub(super) fn find(&mut self) -> Result<(), Error> {
        self.columns = Some(guess_first(&self.names(), &self.wanted)?);
        Ok(())
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    /// Which columns a key is, a bit each. One that comes for the first time may be a column that was not found before.
    #[inline]
    pub(super) fn columns_of(&mut self, key: &[u8]) -> u16 {
        self.known.get(key).unwrap_or_else(|| self.new_key(key))
    }

    #[cold]
    fn new_key(&mut self, key: &[u8]) -> u16 {
        let (Some(name), Some(columns)) = (name(key), &mut self.columns) else { return 0 };
        columns.take_up(&name, &self.wanted);
        let is_it = |column: &usize| columns.names()[*column] == Some(&name);
        let found = (0..COLUMNS).filter(is_it).fold(0, |found, column| found | 1 << column);
        self.note_name(&name);
        if self.count < KEYS && key.len() <= LONGEST {
            self.known.insert(key, found);
            self.count += 1;
        }
        found
    }

    /// Refuses that no line had a column that was asked for.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.columns.as_ref().map_or(Ok(()), |columns| columns.check(&self.names(), &self.wanted))
    }
}

/// The name that a key is; none where it is none.
fn name(key: &[u8]) -> Option<String> {
    String::from_utf8(unescaped(key)?.into_owned()).ok()
}
