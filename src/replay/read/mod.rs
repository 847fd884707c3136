//! From files to recordings: NDJSON and CSV as they come, in pieces of any size, in bounded memory. A line that is no
//! row is counted and told, and stops nothing.

mod bits;
mod columns;
mod csv;
mod ids;
mod keys;
mod ndjson;
mod number;
mod problems;
mod records;
mod rows;
mod shapes;
mod structure;
mod text;
mod time;

use csv::Csv;
use ndjson::Ndjson;
use records::State;
use rows::Rows;
use text::Quoting;

use crate::error::{Code, Error};
use crate::replay::Recording;

pub use columns::{ColumnNames, FoundColumns, guess};
pub use problems::{Problem, Problems};
pub use time::{Times, Unit};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Format {
    Ndjson,
    Csv,
    Parquet,
}

impl Format {
    /// Tells it from how the file begins; none where that is blank so far.
    pub fn sniff(first: &[u8]) -> Option<Self> {
        let text = first.strip_prefix(BOM).unwrap_or(first).trim_ascii_start();
        match text.first()? {
            b'{' | b'[' => Some(Self::Ndjson),
            _ if text.starts_with(b"PAR1") => Some(Self::Parquet),
            _ => Some(Self::Csv),
        }
    }

    /// Its name, as [`Format::parse`] reads it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Parquet => "parquet",
        }
    }

    /// Reads `ndjson`, `csv` or `parquet`.
    ///
    /// # Errors
    /// `ERR_OPTION` for all else.
    pub fn parse(name: &str) -> Result<Self, Error> {
        Ok(match name {
            "ndjson" => Self::Ndjson,
            "csv" => Self::Csv,
            "parquet" => Self::Parquet,
            _ => {
                let name = problems::shown(name.as_bytes());
                return Err(Error::new(Code::Option, format!("{name} is not a format: give ndjson, csv or parquet")));
            }
        })
    }
}

/// How a file is read.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// The columns whose names are not to be guessed.
    pub columns: ColumnNames,
    /// The unit of numbers that are times since 1970; without it they are numeric markers.
    pub unit: Option<Unit>,
    /// `Z` or an offset like `+01:00`, for timestamps that have none; without it they are problems.
    pub zone: Option<String>,
    /// What parts the fields of CSV, one ASCII character; guessed from the header where it is not given.
    pub delimiter: Option<String>,
    /// The longest line, in bytes; longer ones are problems.
    pub max_line: usize,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self { columns: ColumnNames::default(), unit: None, zone: None, delimiter: None, max_line: 1 << 20 }
    }
}

/// Reads one file into one recording.
///
/// ```
/// # use slipstream_checkpoint::replay::{Recording, read::{Format, ReadOptions, Reader}};
/// let mut recording = Recording::new(None);
/// let mut reader = Reader::new(Format::Csv, ReadOptions::default())?;
/// reader.push(b"time,stream\n2025-01-01T10:00:00Z,fli", &mut recording)?;
/// reader.push(b"ghts\nyesterday,flights\n", &mut recording)?;
/// reader.finish(&mut recording)?;
/// assert_eq!(recording.len(), 1);
/// assert_eq!(reader.problems().first[0].line, 3);
/// # Ok::<(), slipstream_checkpoint::Error>(())
/// ```
pub struct Reader {
    lines: Lines,
    rows: Rows,
    max_line: usize,
    /// The physical line that comes next, from 1.
    line: u64,
    bytes: u64,
    /// The first bytes, until it is told whether they are a byte order mark.
    begin: Option<Vec<u8>>,
    /// The start of a line that has not come to its end.
    open: Vec<u8>,
    /// Where a CSV record stands at the end of `open`.
    state: State,
    /// Whether the rest of a line is skipped.
    is_skipping: bool,
    /// How many bytes were read once more, since a quote before them had no end.
    again: usize,
}

enum Lines {
    Ndjson(Ndjson),
    Csv(Csv),
}

/// How many times the longest line may be read once more.
const AGAIN: usize = 256;

const BOM: &[u8] = b"\xef\xbb\xbf";

impl Reader {
    /// A reader at the start of a file.
    ///
    /// # Errors
    /// `ERR_OPTION` for a zone or a delimiter that is none, and for Parquet, which does not come in lines.
    pub fn new(format: Format, options: ReadOptions) -> Result<Self, Error> {
        let ReadOptions { columns, unit, zone, delimiter, max_line } = options;
        let times = Times::new(unit, zone.as_deref())?;
        let (lines, quoting) = match format {
            Format::Ndjson => (Lines::Ndjson(Ndjson::new(columns)), Quoting::Json),
            Format::Csv => {
                (Lines::Csv(Csv::new(columns, delimiter.as_deref().map(one_byte).transpose()?)), Quoting::Csv)
            }
            Format::Parquet => {
                return Err(Error::new(Code::Option, "Parquet is not read line by line: give ndjson or csv"));
            }
        };
        Ok(Self {
            lines,
            rows: Rows::new(quoting, times),
            max_line,
            line: 1,
            bytes: 0,
            begin: Some(Vec::new()),
            open: Vec::new(),
            state: State::Start,
            is_skipping: false,
            again: 0,
        })
    }

    /// Reads what comes next, always into the same recording.
    ///
    /// # Errors
    /// `ERR_OPTION` where the columns are not found, which ends the reading; all else is a problem of a line.
    pub fn push(&mut self, bytes: &[u8], recording: &mut Recording) -> Result<(), Error> {
        self.bytes += bytes.len() as u64;
        let Some(begin) = &mut self.begin else { return self.feed(bytes, recording) };
        begin.extend_from_slice(&bytes[..bytes.len().min(BOM.len())]);
        let rest = &bytes[bytes.len().min(BOM.len())..];
        if begin.len() < BOM.len() && BOM.starts_with(begin) {
            return Ok(());
        }
        let begin = self.begin.take().unwrap_or_default();
        self.feed(begin.strip_prefix(BOM).unwrap_or(&begin), recording)?;
        self.feed(rest, recording)
    }

    /// Reads the last line, if no newline was behind it.
    ///
    /// # Errors
    /// `ERR_OPTION` where the columns were not found, for CSV without a header, and where no row of NDJSON had a field that was
    /// asked for by name.
    pub fn finish(&mut self, recording: &mut Recording) -> Result<(), Error> {
        if let Some(begin) = self.begin.take() {
            self.feed(&begin, recording)?;
        }
        while !self.open.is_empty() {
            if self.state == State::Quoted {
                let rest = self.unclosed();
                self.feed(&rest, recording)?;
            } else {
                self.feed(b"\n", recording)?;
            }
        }
        match &mut self.lines {
            Lines::Ndjson(ndjson) => ndjson.finish(),
            Lines::Csv(csv) => csv.finish(&self.rows.problems),
        }
    }

    /// What could not be read so far.
    pub const fn problems(&self) -> &Problems {
        &self.rows.problems
    }

    /// The columns that are read; none until they are found.
    pub fn columns(&self) -> Option<&FoundColumns> {
        match &self.lines {
            Lines::Ndjson(ndjson) => ndjson.columns(),
            Lines::Csv(csv) => csv.columns(),
        }
    }

    /// How many bytes came so far.
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    fn feed(&mut self, mut bytes: &[u8], recording: &mut Recording) -> Result<(), Error> {
        while !bytes.is_empty() {
            if self.is_skipping {
                let Some(end) = newline(bytes) else { return Ok(()) };
                bytes = &bytes[end + 1..];
                self.line += 1;
                self.is_skipping = false;
                continue;
            }
            if self.open.is_empty() {
                bytes = &bytes[self.whole(bytes, recording)?..];
            }
            let room = self.max_line + 1 - self.open.len();
            let piece = &bytes[..bytes.len().min(room)];
            let end = self.end(piece);
            let taken = end.map_or(piece.len(), |end| end + 1);
            self.open.extend_from_slice(&piece[..taken]);
            bytes = &bytes[taken..];
            if end.is_some() {
                let record = std::mem::take(&mut self.open);
                self.record(&record[..record.len() - 1], recording)?;
            } else if taken == room {
                if self.state == State::Quoted && newline(&self.open).is_some() {
                    let rest = self.unclosed();
                    self.feed(&rest, recording)?; // shorter than a line may be: this comes to no third
                } else {
                    let (open, longest) = (std::mem::take(&mut self.open), self.max_line);
                    let message = || format!("{} is longer than {longest} bytes, and skipped", problems::shown(&open));
                    self.rows.problems.add(self.line, message);
                    self.state = State::Start;
                    self.is_skipping = true;
                }
            }
        }
        Ok(())
    }

    /// Reads what is whole at the start of the bytes; gives how long it is.
    fn whole(&mut self, bytes: &[u8], recording: &mut Recording) -> Result<usize, Error> {
        let (longest, line, rows) = (self.max_line, &mut self.line, &mut self.rows);
        match &mut self.lines {
            Lines::Ndjson(ndjson) => ndjson.lines(bytes, longest, line, rows, recording),
            Lines::Csv(csv) => Ok(csv.records(bytes, longest, line, rows, recording)),
        }
    }

    /// Where the line that is open ends.
    fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        let Lines::Csv(csv) = &self.lines else { return newline(bytes) };
        let delimiters = csv.delimiters();
        bytes.iter().position(|&byte| {
            self.state = self.state.after(byte, delimiters.contains(&byte));
            byte == b'\n' && self.state == State::Start
        })
    }

    fn record(&mut self, record: &[u8], recording: &mut Recording) -> Result<(), Error> {
        let line = self.line;
        self.line += 1 + record.iter().filter(|&&byte| byte == b'\n').count() as u64;
        match &mut self.lines {
            Lines::Csv(csv) => csv.record(line, record, &mut self.rows, recording),
            Lines::Ndjson(ndjson) => ndjson.record(line, record, &mut self.rows, recording),
        }
    }

    /// Takes the first line out of a record whose quotes are not closed, and gives what follows it; of a file that makes
    /// this happen over and over, the whole record, but for the line that it ends in.
    fn unclosed(&mut self) -> Vec<u8> {
        let mut open = std::mem::take(&mut self.open);
        let cut = if self.again <= AGAIN * self.max_line {
            newline(&open)
        } else {
            open.iter().rposition(|&byte| byte == b'\n')
        };
        let rest = open.split_off(cut.map_or(open.len(), |end| end + 1));
        self.rows.problems.add(self.line, || format!("{} has a quote that is not closed", problems::shown(&open)));
        self.line += open.iter().filter(|&&byte| byte == b'\n').count() as u64;
        self.again += rest.len();
        self.state = State::Start;
        rest
    }
}

fn newline(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|&byte| byte == b'\n')
}

fn one_byte(delimiter: &str) -> Result<u8, Error> {
    match delimiter.as_bytes() {
        [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Ok(*byte),
        _ => {
            let delimiter = problems::shown(delimiter.as_bytes());
            Err(Error::new(Code::Option, format!("{delimiter} is not a delimiter: give one ASCII character, like ;")))
        }
    }
}
