//! Which columns are read.

use slipstream_checkpoint::replay::read::{ColumnNames, Format, ReadOptions, Reader, guess};

use crate::common::{csv, named, ndjson, read};

#[test]
fn usual_names_are_found_whatever_their_case() {
    let none = ColumnNames::default();
    for (names, stream, time) in [
        (vec!["stream", "time"], "stream", "time"),
        (vec!["name", "Event Time", "time", "topic"], "topic", "Event Time"),
        (vec!["x", "SOURCE", "eventTime"], "SOURCE", "eventTime"),
        (vec!["type", "date", "datetime"], "type", "datetime"),
        (vec!["dependency", "TS"], "dependency", "TS"),
    ] {
        let found = guess(&names, &none).unwrap();
        assert_eq!((found.stream.as_str(), found.time.as_str()), (stream, time), "{names:?}");
        assert_eq!((found.arrival, found.offset, found.action), (None, None, None));
    }
    let found = guess(&["stream", "time", "received_at", "Offset", "action"], &none).unwrap();
    let (arrival, offset, action) = (found.arrival.as_deref(), found.offset.as_deref(), found.action.as_deref());
    assert_eq!((arrival, offset, action), (Some("received_at"), Some("Offset"), Some("action")));
}

#[test]
fn a_name_that_is_given_wins_and_must_be_there() {
    let wanted = ColumnNames { stream: Some("origin".into()), time: Some("Date".into()), ..ColumnNames::default() };
    let found = guess(&["stream", "origin", "date", "time"], &wanted).unwrap();
    assert_eq!((found.stream.as_str(), found.time.as_str()), ("origin", "date"));
    let wanted = ColumnNames { offset: Some("row".into()), ..ColumnNames::default() };
    let error = guess(&["stream", "time"], &wanted).unwrap_err();
    assert_eq!(error.code.as_str(), "ERR_OPTION");
    assert_eq!(
        error.message,
        "there is no column \"row\": name it by the option columns.offset; there are \"stream\", \"time\""
    );
}

#[test]
fn what_cannot_be_guessed_is_refused_with_the_names_that_are_there() {
    for error in [csv("a,when\n1,2\n").error, ndjson("{\"a\":1}\n{\"when\":2}\n").error] {
        let error = error.unwrap();
        assert_eq!(error.code.as_str(), "ERR_OPTION");
        let expected = "no column has a usual name for the stream: name it by the option columns.stream; there are \"a\", \"when\"";
        assert_eq!(error.message, expected);
    }
    let error = read(Format::Ndjson, &named("a", "time"), "{\"b\":1,\"time\":2}\n").error.unwrap();
    assert!(error.message.contains("no column \"a\"") && error.message.contains("\"b\", \"time\""), "{error}");
}

#[test]
fn the_names_of_ndjson_may_come_line_by_line() {
    let read = ndjson(
        "{\"x\":1}\n{\"stream\":\"a\",\"action\":\"idle\"}\n{\"stream\":\"a\",\"ts\":1}\n{\"stream\":\"b\",\"ts\":2,\"offset\":7}\n",
    );
    assert_eq!(read.short(), [("a", f64::NEG_INFINITY), ("a", 1.0), ("b", 2.0)]);
    assert_eq!(read.rows[2].offset, Some(7_f64.to_bits()));
    assert_eq!(read.problem().0, 1);
}

#[test]
fn a_search_for_columns_ends() {
    let line = "{\"key\":\"value\"}\n".repeat(10_000);
    let mut recording = slipstream_checkpoint::replay::Recording::new(None);
    let mut reader = Reader::new(Format::Ndjson, ReadOptions::default()).unwrap();
    assert!(reader.push(line.as_bytes(), &mut recording).unwrap_err().message.contains("\"key\""));
}

#[test]
fn the_format_is_told_from_how_a_file_begins() {
    for (first, format) in [
        ("{\"a\":1}", Some(Format::Ndjson)),
        ("\u{feff} \n{", Some(Format::Ndjson)),
        ("[1]", Some(Format::Ndjson)),
        ("PAR1", Some(Format::Parquet)),
        ("stream,time\n", Some(Format::Csv)),
        (" \n", None),
        ("", None),
    ] {
        assert_eq!(Format::sniff(first.as_bytes()), format, "{first}");
    }
}

#[test]
fn options_that_are_none_are_refused() {
    for delimiter in ["", ",,", "\"", "\n", "é"] {
        let options = ReadOptions { delimiter: Some(delimiter.into()), ..ReadOptions::default() };
        assert_eq!(Reader::new(Format::Csv, options).err().unwrap().code.as_str(), "ERR_OPTION", "{delimiter}");
    }
    assert!(Reader::new(Format::Parquet, ReadOptions::default()).is_err());
    assert!(Format::parse("xml").is_err());
}
