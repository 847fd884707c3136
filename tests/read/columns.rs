//! Which columns are read.

use slipstream_checkpoint::replay::Recording;
use slipstream_checkpoint::replay::read::{ColumnNames, Format, ReadOptions, Reader, guess};
use slipstream_checkpoint::{Code, Error};

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
        "there is no column \"row\": name it by the option offset; there are \"stream\", \"time\""
    );
}

#[test]
fn what_cannot_be_guessed_is_refused_with_the_names_that_are_there() {
    for error in [csv("a,when\n1,2\n").error, ndjson("{\"a\":1}\n{\"when\":2}\n").error] {
        let error = error.unwrap();
        assert_eq!(error.code.as_str(), "ERR_OPTION");
        let expected =
            "no column has a usual name for the stream: name it by the option stream; there are \"a\", \"when\"";
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

/// What a reader of NDJSON says after each line: the columns that need not be there.
fn seen(wanted: ColumnNames, lines: &[&str]) -> (Vec<[Option<String>; 3]>, Result<(), Error>, Recording) {
    let mut recording = Recording::new(None);
    let options = ReadOptions { columns: wanted, ..ReadOptions::default() };
    let mut reader = Reader::new(Format::Ndjson, options).unwrap();
    let mut after = |line: &&str| {
        reader.push(format!("{line}\n").as_bytes(), &mut recording).unwrap();
        let found = reader.columns().unwrap().clone();
        [found.arrival, found.offset, found.action]
    };
    let seen = lines.iter().map(&mut after).collect();
    let finished = reader.finish(&mut recording);
    (seen, finished, recording)
}

#[test]
fn a_field_of_ndjson_counts_as_found_from_the_row_that_has_it_first() {
    let some = |name: &str| Some(name.to_owned());
    let lines = [
        r#"{"stream":"a","time":1}"#,
        r#"{"stream":"a","time":2,"Offset":70,"in":{"action":"idle"}}"#,
        r#"{"stream":"a","time":3,"Offset":80,"received_at":3}"#,
        r#"{"stream":"a","time":4,"Offset":90,"received_at":null}"#,
        r#"{"stream":"a","action":"idle","time":5,"received_at":5}"#,
    ];
    let (seen, finished, recording) = seen(ColumnNames::default(), &lines);
    let expected = [
        [None, None, None],
        [None, some("Offset"), None],
        [some("received_at"), some("Offset"), None],
        [some("received_at"), some("Offset"), None],
        [some("received_at"), some("Offset"), some("action")],
    ];
    assert_eq!((seen.as_slice(), finished), (&expected[..], Ok(())));
    assert_eq!([0, 1, 2, 3, 4].map(|row| recording.offset(row)), [0.0, 70.0, 80.0, 90.0, 4.0]);
    let arrived: Vec<_> = recording.arrivals().iter().map(|arrival| (!arrival.is_nan()).then_some(*arrival)).collect();
    assert_eq!(arrived, [None, None, Some(3.0), None, Some(5.0)]);
    assert_eq!(recording.actions().len(), 1);
}

#[test]
fn of_usual_names_the_surest_of_the_first_row_counts_and_later_the_first_that_comes() {
    for (lines, arrival) in [
        (&[r#"{"received":7,"stream":"a","time":1,"arrival":8}"#][..], "arrival"),
        (&[r#"{"stream":"a"}"#, r#"{"received":7}"#, r#"{"time":1,"arrival":8}"#], "arrival"),
        (&[r#"{"stream":"a","time":1}"#, r#"{"stream":"a","time":1,"received":7}"#, r#"{"arrival":8}"#], "received"),
    ] {
        let mut recording = Recording::new(None);
        let mut reader = Reader::new(Format::Ndjson, ReadOptions::default()).unwrap();
        reader.push(lines.join("\n").as_bytes(), &mut recording).unwrap();
        reader.finish(&mut recording).unwrap();
        assert_eq!(reader.columns().unwrap().arrival.as_deref(), Some(arrival));
    }
}

#[test]
fn a_field_of_ndjson_that_was_asked_for_and_never_came_is_refused_at_the_end() {
    let named = |name: &str| Some(name.to_owned());
    for (wanted, column) in [
        (ColumnNames { arrival: named("nosuch"), ..ColumnNames::default() }, "arrival"),
        (ColumnNames { offset: named("nosuch"), ..ColumnNames::default() }, "offset"),
        (ColumnNames { action: named("nosuch"), ..ColumnNames::default() }, "action"),
    ] {
        let lines = [r#"{"stream":"a","time":1,"offset":2}"#, r#"{"stream":"a","t\u0069me":3,"more":{"nosuch":4}}"#];
        let (seen, finished, recording) = seen(wanted.clone(), &lines);
        assert!(seen.iter().flatten().all(|name| name.as_deref().is_none_or(|name| name == "offset")));
        let expected = format!(
            "there is no column \"nosuch\": name it by the option {column}; there are \"stream\", \"time\", \"offset\", \"more\""
        );
        assert_eq!(finished.map_err(|error| (error.code, error.message)), Err((Code::Option, expected)));
        assert_eq!(recording.len(), 2);
        // It may come with the last row, and need not where there is none.
        let text = r#"{"stream":"a","time":1}
            {"stream":"a","time":1,"nosuch":null}"#;
        let options = ReadOptions { columns: wanted.clone(), ..ReadOptions::default() };
        assert_eq!(read(Format::Ndjson, &options, text).error, None);
        assert_eq!(read(Format::Ndjson, &options, "\n").error, None);
    }
    // A name that was asked for is no other's.
    let offset = ColumnNames { offset: named("row"), ..ColumnNames::default() };
    let lines = [r#"{"stream":"a","time":1,"offset":5}"#, r#"{"stream":"a","time":1,"offset":6,"row":7}"#];
    let (seen, finished, recording) = seen(offset, &lines);
    assert_eq!((seen[0][1].as_deref(), seen[1][1].as_deref(), finished), (None, Some("row"), Ok(())));
    assert_eq!([0, 1].map(|row| recording.offset(row)), [0.0, 7.0]);
}

#[test]
fn one_field_may_be_two_columns() {
    let mut options = named("feed", "at");
    options.columns.arrival = Some("at".into());
    let read = read(Format::Ndjson, &options, "{\"feed\":\"a\",\"at\":5}\n");
    assert_eq!((read.error, read.rows[0].marker, read.rows[0].arrival), (None, 5_f64.to_bits(), Some(5_f64.to_bits())));
}

#[test]
fn a_search_for_columns_ends() {
    let line = "{\"key\":\"value\"}\n".repeat(10_000);
    let mut recording = Recording::new(None);
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
