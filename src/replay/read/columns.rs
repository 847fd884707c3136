//! Which columns of a file are which: by option, else by the names that are usual. Knows no format.

use super::problems::shown;
use crate::error::{Code, Error};

/// The names of columns as the host gives them; those that are not given are guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ColumnNames {
    pub stream: Option<String>,
    pub time: Option<String>,
    pub arrival: Option<String>,
    pub offset: Option<String>,
    pub action: Option<String>,
}

/// The columns that are read, by the names that the file has for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct FoundColumns {
    /// Whose message it is.
    pub stream: String,
    /// Its marker.
    pub time: String,
    /// When it came.
    pub arrival: Option<String>,
    /// Where the host stood.
    pub offset: Option<String>,
    /// What else is said of the stream: idle, ended, recovered.
    pub action: Option<String>,
}

/// A column by its place among those that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Stream,
    Time,
    Arrival,
    Offset,
    Action,
}

impl FoundColumns {
    /// The names by [`Column`].
    pub(super) fn names(&self) -> [Option<&str>; 5] {
        let Self { stream, time, arrival, offset, action } = self;
        [Some(stream), Some(time), arrival.as_deref(), offset.as_deref(), action.as_deref()]
    }
}

/// The usual names, the surest first; compared without case, `_`, `-` and blanks.
const STREAM: &[&str] = &["stream", "topic", "source", "dependency", "channel", "name", "type"];
const TIME: &[&str] = &[
    "marker",
    "eventtime",
    "eventtimestamp",
    "time",
    "timestamp",
    "ts",
    "datetime",
    "date",
    "occurredat",
    "createdat",
];
const ARRIVAL: &[&str] =
    &["arrival", "arrivaltime", "arrivedat", "arrived", "receivedat", "received", "ingestedat", "ingesttime"];
const OFFSET: &[&str] = &["offset"];
const ACTION: &[&str] = &["action"];

/// Finds the columns among all the names that a file has.
///
/// # Errors
/// `ERR_OPTION` where a column that was asked for is not there, and where no name is known for the stream or the time.
pub fn guess(names: &[&str], wanted: &ColumnNames) -> Result<FoundColumns, Error> {
    Names { names, all: true }.columns(wanted)
}

/// The same where rows have names of their own: what need not be there may yet come, by the name that was asked for or
/// by the surest one.
pub(super) fn guess_first(names: &[&str], wanted: &ColumnNames) -> Result<FoundColumns, Error> {
    Names { names, all: false }.columns(wanted)
}

struct Names<'a> {
    names: &'a [&'a str],
    all: bool,
}

impl Names<'_> {
    fn columns(&self, wanted: &ColumnNames) -> Result<FoundColumns, Error> {
        Ok(FoundColumns {
            stream: self.needed("stream", &wanted.stream, STREAM)?,
            time: self.needed("time", &wanted.time, TIME)?,
            arrival: self.optional("arrival", &wanted.arrival, ARRIVAL)?,
            offset: self.optional("offset", &wanted.offset, OFFSET)?,
            action: self.optional("action", &wanted.action, ACTION)?,
        })
    }

    fn needed(&self, column: &str, wanted: &Option<String>, usual: &[&str]) -> Result<String, Error> {
        self.find(column, wanted, usual)?
            .ok_or_else(|| self.refusal(&format!("no column has a usual name for the {column}"), column))
    }

    fn optional(&self, column: &str, wanted: &Option<String>, usual: &[&str]) -> Result<Option<String>, Error> {
        let later = wanted.as_deref().unwrap_or(usual[0]);
        match self.find(column, wanted, usual) {
            Ok(None) | Err(_) if !self.all => Ok(Some(later.to_owned())),
            found => found,
        }
    }

    fn find(&self, column: &str, wanted: &Option<String>, usual: &[&str]) -> Result<Option<String>, Error> {
        let Some(wanted) = wanted else {
            let with = |usual: &&str| self.names.iter().find(|name| plain(name).eq(usual.chars()));
            return Ok(usual.iter().find_map(with).map(|&name| name.to_owned()));
        };
        let same = |name: &&&str| **name == wanted;
        let alike = |name: &&&str| name.trim().eq_ignore_ascii_case(wanted.trim());
        let found = self.names.iter().find(same).or_else(|| self.names.iter().find(alike).filter(|_| self.all));
        match found {
            Some(&name) => Ok(Some(name.to_owned())),
            None => Err(self.refusal(&format!("there is no column {}", shown(wanted.as_bytes())), column)),
        }
    }

    fn refusal(&self, what: &str, column: &str) -> Error {
        const LISTED: usize = 20;
        let listed: Vec<_> = self.names.iter().take(LISTED).map(|name| shown(name.as_bytes())).collect();
        let more = if self.names.len() > LISTED { " and more" } else { "" };
        let there = if listed.is_empty() { "none".to_owned() } else { listed.join(", ") };
        Error::new(Code::Option, format!("{what}: name it by the option columns.{column}; there are {there}{more}"))
    }
}

/// A name without case, `_`, `-` and blanks.
fn plain(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|char| !matches!(char, '_' | '-') && !char.is_whitespace()).flat_map(char::to_lowercase)
}
