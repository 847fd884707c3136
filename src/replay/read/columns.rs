//! Which columns of a file are which: by option, else by the names that are usual. Knows no format.

use super::problems::shown;
use crate::error::{Code, Error};

/// The names of columns as the host gives them. Those that are not given are guessed: the surest of the usual names that a
/// header has, or that the rows of NDJSON have up to the first that tells stream and time; an arrival, an offset or an action
/// that no row had until then is the first field with a usual name that comes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ColumnNames {
    pub stream: Option<String>,
    pub time: Option<String>,
    pub arrival: Option<String>,
    pub offset: Option<String>,
    pub action: Option<String>,
}

/// The columns that are read, by the names that the file has for them; of NDJSON those that a row had so far.
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

/// How many columns there are, and how many of them, the first, a file must have.
pub(super) const COLUMNS: usize = 5;
const NEEDED: usize = 2;

impl ColumnNames {
    /// By [`Column`].
    fn names(&self) -> [Option<&str>; COLUMNS] {
        let Self { stream, time, arrival, offset, action } = self;
        [stream, time, arrival, offset, action].map(Option::as_deref)
    }
}

impl FoundColumns {
    /// By [`Column`].
    pub(super) fn names(&self) -> [Option<&str>; COLUMNS] {
        let Self { stream, time, arrival, offset, action } = self;
        [Some(stream), Some(time), arrival.as_deref(), offset.as_deref(), action.as_deref()]
    }

    /// Takes up a further name, if it is a column that none before was.
    pub(super) fn take_up(&mut self, name: &str, wanted: &ColumnNames) {
        let [_, _, arrival, offset, action] = find(&[name], wanted, |_, _| false);
        for (column, found) in [(&mut self.arrival, arrival), (&mut self.offset, offset), (&mut self.action, action)] {
            if column.is_none() {
                *column = found.map(str::to_owned);
            }
        }
    }

    /// Refuses that a column was asked for and is not there.
    pub(super) fn check(&self, names: &[&str], wanted: &ColumnNames) -> Result<(), Error> {
        check(self.names(), names, wanted, true)
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

/// By [`Column`]: as the options say it, and as files do.
const USUAL: [(&str, &[&str]); COLUMNS] =
    [("stream", STREAM), ("time", TIME), ("arrival", ARRIVAL), ("offset", OFFSET), ("action", ACTION)];

/// Finds the columns among all the names that a file has.
///
/// # Errors
/// `ERR_OPTION` where a column that was asked for is not there, and where no name is known for the stream or the time.
pub fn guess(names: &[&str], wanted: &ColumnNames) -> Result<FoundColumns, Error> {
    let alike = |name: &str, wanted: &str| name.trim().eq_ignore_ascii_case(wanted.trim());
    let found = find(names, wanted, alike);
    check(found, names, wanted, true)?;
    Ok(columns(found))
}

/// The same where rows have names of their own: what need not be there may yet come.
pub(super) fn guess_first(names: &[&str], wanted: &ColumnNames) -> Result<FoundColumns, Error> {
    let found = find(names, wanted, |_, _| false);
    check(found, names, wanted, false)?;
    Ok(columns(found))
}

fn columns(found: [Option<&str>; COLUMNS]) -> FoundColumns {
    let [stream, time, arrival, offset, action] = found.map(|name| name.map(str::to_owned));
    FoundColumns { stream: stream.unwrap_or_default(), time: time.unwrap_or_default(), arrival, offset, action }
}

/// By option, or else by the surest of the usual names.
fn find<'a>(names: &[&'a str], wanted: &ColumnNames, alike: impl Fn(&str, &str) -> bool) -> [Option<&'a str>; COLUMNS] {
    let first = |is_it: &dyn Fn(&str) -> bool| names.iter().copied().find(|name| is_it(name));
    let mut usual = USUAL.iter();
    wanted.names().map(|wanted| {
        let (_, usual) = usual.next()?;
        match wanted {
            Some(wanted) => first(&|name| name == wanted).or_else(|| first(&|name| alike(name, wanted))),
            None => usual.iter().find_map(|usual| first(&|name| plain(name).eq(usual.chars()))),
        }
    })
}

/// Refuses that a column is not there which must be; where `all` names are known, each that was asked for.
fn check(found: [Option<&str>; COLUMNS], names: &[&str], wanted: &ColumnNames, all: bool) -> Result<(), Error> {
    for (place, (found, wanted)) in found.into_iter().zip(wanted.names()).enumerate() {
        let column = USUAL[place].0;
        match wanted {
            _ if found.is_some() => {}
            Some(wanted) if all || place < NEEDED => {
                return Err(refusal(&format!("there is no column {}", shown(wanted.as_bytes())), column, names));
            }
            None if place < NEEDED => {
                return Err(refusal(&format!("no column has a usual name for the {column}"), column, names));
            }
            _ => {}
        }
    }
    Ok(())
}

fn refusal(what: &str, column: &str, names: &[&str]) -> Error {
    const LISTED: usize = 20;
    let listed: Vec<_> = names.iter().take(LISTED).map(|name| shown(name.as_bytes())).collect();
    let more = if names.len() > LISTED { " and more" } else { "" };
    let there = if listed.is_empty() { "none".to_owned() } else { listed.join(", ") };
    Error::new(Code::Option, format!("{what}: name it by the option {column}; there are {there}{more}"))
}

/// A name without case, `_`, `-` and blanks.
fn plain(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|char| !matches!(char, '_' | '-') && !char.is_whitespace()).flat_map(char::to_lowercase)
}
