//! What was read, as something to compare.

use slipstream_checkpoint::Error;
use slipstream_checkpoint::MarkerKind;
use slipstream_checkpoint::replay::read::{ColumnNames, Format, Problem, ReadOptions, Reader};
use slipstream_checkpoint::replay::{Action, Recording};

/// A row; floats by their bits, so that NaN equals NaN and 0 is not -0.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) stream: String,
    pub(crate) marker: u64,
    pub(crate) arrival: Option<u64>,
    pub(crate) offset: Option<u64>,
    pub(crate) action: Option<Action>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) rows: Vec<Row>,
    pub(crate) kind: Option<MarkerKind>,
    pub(crate) count: u64,
    pub(crate) first: Vec<Problem>,
    pub(crate) error: Option<Error>,
}

impl Outcome {
    /// Stream, marker and offset of each row.
    pub(crate) fn short(&self) -> Vec<(&str, f64)> {
        self.rows.iter().map(|row| (row.stream.as_str(), f64::from_bits(row.marker))).collect()
    }

    /// The line and message of the only problem.
    pub(crate) fn problem(&self) -> (u64, &str) {
        assert_eq!((self.count, self.first.len(), &self.error), (1, 1, &None), "{self:?}");
        (self.first[0].line, &self.first[0].message)
    }
}

/// Reads pieces.
pub(crate) fn read_pieces<'a>(
    format: Format,
    options: &ReadOptions,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> Outcome {
    let mut recording = Recording::new(None);
    let mut reader = Reader::new(format, options.clone()).unwrap();
    let read = pieces.into_iter().try_for_each(|piece| reader.push(piece, &mut recording));
    let error = read.and_then(|()| reader.finish(&mut recording)).err();
    let at =
        |column: &[f64], index: usize| column.get(index).filter(|value| !value.is_nan()).map(|value| value.to_bits());
    let row = |index: usize| Row {
        stream: recording.streams()[usize::from(recording.stream_of(index))].clone(),
        marker: recording.markers()[index].to_bits(),
        arrival: at(recording.arrivals(), index),
        offset: Some(recording.offset(index)).filter(|&offset| offset != index as f64).map(f64::to_bits),
        action: recording.actions().iter().find(|(row, _)| *row as usize == index).map(|(_, action)| *action),
    };
    Outcome {
        rows: (0..recording.len()).map(row).collect(),
        kind: recording.kind(),
        count: reader.problems().count,
        first: reader.problems().first.clone(),
        error,
    }
}

pub(crate) fn read(format: Format, options: &ReadOptions, text: &str) -> Outcome {
    read_pieces(format, options, [text.as_bytes()])
}

pub(crate) fn ndjson(text: &str) -> Outcome {
    read(Format::Ndjson, &ReadOptions::default(), text)
}

pub(crate) fn csv(text: &str) -> Outcome {
    read(Format::Csv, &ReadOptions::default(), text)
}

/// Options that name the stream and the time.
pub(crate) fn named(stream: &str, time: &str) -> ReadOptions {
    let columns = ColumnNames { stream: Some(stream.into()), time: Some(time.into()), ..ColumnNames::default() };
    ReadOptions { columns, ..ReadOptions::default() }
}
