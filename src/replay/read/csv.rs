//! CSV as RFC 4180 has it: a header, fields that may be in quotes.

use super::columns::{ColumnNames, FoundColumns, guess};
use super::problems::{Problems, shown};
use super::records::{Records, State};
use super::rows::{Fields, Rows};
use super::text::Quoting;
use crate::error::{Code, Error};
use crate::replay::Recording;

/// How many bytes are marked at a time: few enough to stay near.
const WINDOW: usize = 1 << 15;

pub(super) struct Csv {
    wanted: ColumnNames,
    delimiter: Option<u8>,
    header: Option<Header>,
    records: Records,
}

struct Header {
    columns: FoundColumns,
    delimiter: u8,
    /// Which field is which column; beyond all fields where it is none.
    places: [usize; 5],
    fields: usize,
}

impl Csv {
    pub(super) fn new(wanted: ColumnNames, delimiter: Option<u8>) -> Self {
        Self { wanted, delimiter, header: None, records: Records::default() }
    }

    pub(super) fn columns(&self) -> Option<&FoundColumns> {
        self.header.as_ref().map(|header| &header.columns)
    }

    /// What parts the fields; in a header of which that is not known, all that may.
    pub(super) fn delimiters(&self) -> &[u8] {
        let known = self.header.as_ref().map(|header| &header.delimiter).or(self.delimiter.as_ref());
        known.map_or(LIKELY, std::slice::from_ref)
    }

    /// Reads all records that are whole, once there is a header, up to one that is longer than that; gives how many bytes
    /// they take. `number` is that of the line that comes next.
    pub(super) fn records(
        &mut self,
        bytes: &[u8],
        longest: usize,
        number: &mut u64,
        rows: &mut Rows,
        recording: &mut Recording,
    ) -> usize {
        let Some(header) = &self.header else { return 0 };
        let mut read = 0;
        loop {
            let window = &bytes[read..bytes.len().min(read + WINDOW)];
            let taken = header.window(window, &mut self.records, longest, number, rows, recording);
            read += taken;
            if taken == 0 || read == bytes.len() {
                return read;
            }
        }
    }

    /// Reads one record, without the newline at its end.
    pub(super) fn record(
        &mut self,
        number: u64,
        record: &[u8],
        rows: &mut Rows,
        recording: &mut Recording,
    ) -> Result<(), Error> {
        match &self.header {
            Some(header) => {
                let (record, longest, mut number) = ([record, b"\n"].concat(), record.len(), number);
                header.window(&record, &mut self.records, longest, &mut number, rows, recording);
            }
            None if !matches!(record, b"" | b"\r") => self.header = Some(self.header(record)?),
            None => {}
        }
        Ok(())
    }

    fn header(&self, record: &[u8]) -> Result<Header, Error> {
        let record = record.strip_suffix(b"\r").unwrap_or(record);
        let delimiter = self.delimiter.unwrap_or_else(|| likely_delimiter(record));
        let mut names = Vec::new();
        split(record, delimiter, |field| {
            let name = Quoting::Csv.text(field).ok().flatten().unwrap_or_default();
            names.push(String::from_utf8_lossy(&name).into_owned());
        });
        let names: Vec<_> = names.iter().map(|name| name.as_str()).collect();
        let columns = guess(&names, &self.wanted)?;
        let places =
            columns.names().map(|name| names.iter().position(|other| Some(*other) == name).unwrap_or(usize::MAX));
        Ok(Header { columns, delimiter, places, fields: names.len() })
    }

    pub(super) fn finish(&self, problems: &Problems) -> Result<(), Error> {
        if self.header.is_some() {
            return Ok(());
        }
        let found = problems.first.first().map_or_else(
            || ", and this one is empty".to_owned(),
            |problem| format!(": line {}: {}", problem.line, problem.message),
        );
        Err(Error::new(Code::Option, format!("a CSV file needs a header that names its columns{found}")))
    }
}

/// What may part the fields, the likeliest last.
const LIKELY: &[u8] = b"|\t;,";

impl Header {
    /// Reads the records that are whole in these bytes; gives how many bytes they take.
    fn window(
        &self,
        bytes: &[u8],
        records: &mut Records,
        longest: usize,
        number: &mut u64,
        rows: &mut Rows,
        recording: &mut Recording,
    ) -> usize {
        records.read(bytes, self.delimiter);
        let ends = records.fields.as_slice();
        let (mut from, mut first) = (0, 0);
        for &last in &records.ends {
            let last = last as usize;
            let end = ends[last] as usize;
            if end - from > longest {
                break;
            }
            let record = Record { bytes, from, ends: &ends[first..=last] };
            let line = *number;
            *number += 1;
            if records.has_inner {
                *number += bytes[from..end].iter().filter(|&&byte| byte == b'\n').count() as u64;
            }
            self.row(line, &record, rows, recording);
            (from, first) = (end + 1, last + 1);
        }
        from
    }

    #[inline]
    fn row(&self, number: u64, record: &Record<'_>, rows: &mut Rows, recording: &mut Recording) {
        let count = record.ends.len();
        if count >= self.fields && count > 1 {
            let fields: Fields<'_> = self.places.map(|place| if place < count { record.field(place) } else { b"" });
            rows.add(number, &fields, recording);
        } else {
            self.short_row(number, record, rows);
        }
    }

    #[cold]
    fn short_row(&self, number: u64, record: &Record<'_>, rows: &mut Rows) {
        let (count, fields) = (record.ends.len(), self.fields);
        if count == 1 && record.field(0).is_empty() {
            return;
        }
        rows.problems.add(number, || {
            let record = shown(&record.bytes[record.from..record.ends[count - 1] as usize]);
            format!("{record} has {count} of the {fields} fields that the header has")
        });
    }
}

/// One record by where its fields end.
struct Record<'a> {
    bytes: &'a [u8],
    from: usize,
    ends: &'a [u32],
}

impl<'a> Record<'a> {
    #[inline]
    fn field(&self, place: usize) -> &'a [u8] {
        let from = if place == 0 { self.from } else { self.ends[place - 1] as usize + 1 };
        let field = &self.bytes[from..self.ends[place] as usize];
        match field {
            [field @ .., b'\r'] if place + 1 == self.ends.len() => field,
            field => field,
        }
    }
}

fn likely_delimiter(header: &[u8]) -> u8 {
    let mut counts = [0; LIKELY.len()];
    let mut state = State::Start;
    for &byte in header {
        let place = LIKELY.iter().position(|&delimiter| delimiter == byte);
        state = state.after(byte, place.is_some());
        if let Some(place) = place.filter(|_| state == State::Start) {
            counts[place] += 1;
        }
    }
    // Of equal ones `max_by_key` takes the last.
    LIKELY.iter().zip(counts).max_by_key(|(_, count)| *count).map_or(b',', |(&delimiter, _)| delimiter)
}

fn split<'a>(record: &'a [u8], delimiter: u8, mut field: impl FnMut(&'a [u8])) {
    let (mut state, mut from) = (State::Start, 0);
    for (place, &byte) in record.iter().enumerate() {
        state = state.after(byte, byte == delimiter);
        if state == State::Start {
            field(&record[from..place]);
            from = place + 1;
        }
    }
    field(&record[from..]);
}
