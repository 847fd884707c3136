//! NDJSON, rule by rule.

use slipstream_checkpoint::replay::Action;
use slipstream_checkpoint::replay::read::{Format, ReadOptions, Unit};
use slipstream_checkpoint::{Marker, MarkerKind};

use crate::common::{named, ndjson, read};

const NOON: &str = "2025-01-01T12:00:00Z";

fn noon() -> f64 {
    Marker::parse(NOON).unwrap().value
}

/// One good line, then this one.
fn second(line: &str) -> crate::common::Outcome {
    ndjson(&format!("{{\"stream\":\"a\",\"time\":1}}\n{line}\n"))
}

#[test]
fn rows_come_in_order_with_what_they_have() {
    let read = ndjson(&format!(
        "{{\"stream\":\"weather\",\"time\":\"{NOON}\",\"offset\":12345,\"wind\":12.5,\"note\":\"some text\"}}\n\
         {{\"time\":\"{NOON}\",\"stream\":\"flights\",\"arrival\":\"{NOON}\",\"offset\":\"17\"}}\n\
         {{\"stream\":\"weather\",\"action\":\"ended\",\"time\":null}}\n\
         {{\"stream\":\"weather\",\"action\":\"idle\",\"time\":\"{NOON}\"}}\n\
         {{\"stream\":\"weather\",\"action\":null,\"offset\":null,\"arrival\":null,\"time\":\"{NOON}\"}}\n"
    ));
    assert_eq!((read.count, read.kind), (0, Some(MarkerKind::Time)), "{read:?}");
    let gone = f64::NEG_INFINITY;
    let expected =
        [("weather", noon()), ("flights", noon()), ("weather", gone), ("weather", gone), ("weather", noon())];
    assert_eq!(read.short(), expected);
    let column = |field: fn(&crate::common::Row) -> Option<u64>| read.rows.iter().map(field).collect::<Vec<_>>();
    let noon = Some(noon().to_bits());
    assert_eq!(
        column(|row| row.offset),
        [12345.0, 17.0].map(|it: f64| Some(it.to_bits())).into_iter().chain([None; 3]).collect::<Vec<_>>()
    );
    assert_eq!(column(|row| row.arrival), [None, noon, None, noon, None]);
    let actions: Vec<_> = read.rows.iter().map(|row| row.action).collect();
    assert_eq!(actions, [None, None, Some(Action::Ended), Some(Action::Idle), None]);
}

#[test]
fn what_is_skipped_is_skipped_rightly() {
    for line in [
        r#"{"note":"\"time\":9,","stream":"a","time":2}"#,
        r#"{"note":"{\\","stream":"a","time":2,"more":"\\\"}"}"#,
        r#"{"in":{"stream":"b","time":7,"x":[{"time":8}]},"stream":"a","time":2,"also":[1,{"time":3},[]]}"#,
        r#"{"stream":"b","time":7,"stream":"a","time":2}"#,
        r#" { "stream" : "a" , "time" : 2 , "x" : { } , "y" : [ ] } "#,
        "\t{\"stream\":\"a\",\"time\":2}\r",
        r#"{"str\u0065am":"a","time":7,"\u0074ime":2}"#,
        r#"{"":"","stream":"a","time":2,"x":null,"y":true,"z":-1.5e-7}"#,
        r#"{"stream":"\u0061","time":2.0}"#,
        r#"{"stream":"a","time":0.2e1}"#,
        r#"{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\":"\\\\\\\"","stream":"a","time":2}"#,
    ] {
        let read = second(line);
        assert_eq!((read.count, read.short()), (0, vec![("a", 1.0), ("a", 2.0)]), "{line}: {read:?}");
    }
}

#[test]
fn names_are_unescaped() {
    let names = r#"{"stream":"\u00e9\n\"\\\/\ud83d\ude00 é","time":1}"#;
    let read = ndjson(&format!("{names}\n{names}\n{{\"stream\":\"é\\n\\\"\\\\/😀 é\",\"time\":3}}\n"));
    assert_eq!(read.short(), [("é\n\"\\/😀 é", 1.0), ("é\n\"\\/😀 é", 1.0), ("é\n\"\\/😀 é", 3.0)], "{read:?}");
}

#[test]
fn a_bad_line_is_a_problem_that_says_why() {
    for (line, why) in [
        ("nonsense", "\"nonsense\" is not a JSON object: it has no {"),
        ("[1]", "it does not begin with {"),
        ("{}", "it has no time"),
        ("{\"stream\":\"a\",\"time\":2", "it has no end"),
        ("{\"stream\":\"a\",\"time\":2}}", "something follows it"),
        ("{\"stream\":\"a\",\"time\":2} x", "something follows it"),
        ("{\"stream\":\"a\",\"time\":2,}", "a key is missing"),
        ("{,\"stream\":\"a\",\"time\":2}", "a key is missing"),
        ("{stream:\"a\",\"time\":2}", "a key is missing"),
        ("{\"stream\":\"a\" \"time\":2}", "a comma is missing"),
        ("{\"stream\":\"a\",\"time\":2,\"x\":\"}", "a string has no end"),
        ("{\"stream\":\"a\"}", "it has no time"),
        ("{\"stream\":\"a\",\"time\":null}", "it has no time"),
        ("{\"stream\":\"a\",\"time\":\"\"}", "it has no time"),
        ("{\"time\":2}", "it has no stream"),
        ("{\"stream\":\"\",\"time\":2}", "it has no stream"),
        ("{\"stream\":null,\"time\":2}", "it has no stream"),
        ("{\"stream\":{},\"time\":2}", "\"{}\" is not a stream"),
        ("{\"stream\":true,\"time\":2}", "\"true\" is not a stream"),
        ("{\"stream\":\"\\ud800\",\"time\":2}", "not well quoted"),
        ("{\"stream\":\"\\x\",\"time\":2}", "not well quoted"),
        ("{\"stream\":\"a\"\"b\",\"time\":2}", "not well quoted"),
        ("{\"stream\":\"\tb\",\"time\":2}", "not well quoted"),
        ("{\"stream\":\"a\",\"time\":NaN}", "the time \"NaN\" is not a time"),
        ("{\"stream\":\"a\",\"time\":1e999}", "the time \"1e999\" is not a time"),
        ("{\"stream\":\"a\",\"time\":01}", "the time \"01\" is not a time"),
        ("{\"stream\":\"a\",\"time\":+1}", "the time \"+1\" is not a time"),
        ("{\"stream\":\"a\",\"time\":.5}", "the time \".5\" is not a time"),
        ("{\"stream\":\"a\",\"time\":1.}", "the time \"1.\" is not a time"),
        ("{\"stream\":\"a\",\"time\":-}", "the time \"-\" is not a time"),
        ("{\"stream\":\"a\",\"time\":[1]}", "the time \"[1]\" is not a time"),
        ("{\"stream\":\"a\",\"time\":true}", "the time \"true\" is not a time"),
        ("{\"stream\":\"a\",\"time\":\"2\"}", "the time \"2\" is not a time"),
        ("{\"stream\":\"a\",\"time\":\"2025-01-01T12:00:00\"}", "option zone"),
        ("{\"stream\":\"a\",\"time\":\"2025-02-30T12:00:00Z\"}", "is not a time"),
        (
            "{\"stream\":\"a\",\"time\":\"2025-01-01T12:00:00Z\"}",
            "a time, and the markers of this recording are numbers",
        ),
        (
            "{\"stream\":\"new\",\"time\":\"2025-01-01T12:00:00Z\"}",
            "a time, and the markers of this recording are numbers",
        ),
        ("{\"stream\":\"a\",\"time\":2,\"arrival\":\"now\"}", "the arrival \"now\" is not a time"),
        ("{\"stream\":\"a\",\"time\":2,\"offset\":\"x\"}", "the offset \"x\" is not a finite number"),
        ("{\"stream\":\"a\",\"time\":2,\"offset\":1e999}", "the offset \"1e999\" is not a finite number"),
        ("{\"stream\":\"a\",\"time\":2,\"offset\":{}}", "the offset \"{}\" is not a finite number"),
        (
            "{\"stream\":\"a\",\"time\":2,\"action\":\"pause\"}",
            "\"pause\" is not an action: give idle, ended, recovered",
        ),
        ("{\"stream\":\"a\",\"time\":2,\"action\":1}", "\"1\" is not an action"),
    ] {
        let read = second(line);
        let (number, message) = read.problem();
        assert!(number == 2 && message.contains(why), "{line}: {message}");
        assert_eq!(read.short(), [("a", 1.0)], "{line}");
    }
}

#[test]
fn a_refused_row_leaves_no_stream_behind() {
    use slipstream_checkpoint::replay::{Recording, read::Reader};
    let mut recording = Recording::new(None);
    let mut reader = Reader::new(Format::Ndjson, ReadOptions::default()).unwrap();
    let lines = "{\"stream\":\"a\",\"time\":1}\n{\"stream\":\"b\",\"time\":\"2025-01-01T12:00:00Z\"}\n{\"stream\":\"c\",\"time\":2,\"offset\":\"x\"}\n\
        {\"stream\":\"d\",\"time\":-1e308}\n{\"stream\":\"e\",\"time\":1,\"arrival\":1e308}\n{\"stream\":\"f\",\"action\":\"idle\",\"time\":1e308}\n";
    reader.push(lines.as_bytes(), &mut recording).unwrap();
    assert_eq!(recording.streams(), ["a"]);
    assert_eq!(reader.problems().count, 5);
}

#[test]
fn a_value_is_shown_cut_and_harmless() {
    let read = second(&format!("{{\"stream\":\"a\",\"time\":\"\u{1b}[2J\u{202e}é{}\"}}", "x".repeat(100)));
    let expected = format!("the time \"\\u{{1b}}[2J\\u{{202e}}é{}…\" is not a time", "x".repeat(54));
    assert!(read.problem().1.starts_with(&expected) || read.problem().1.contains("not well quoted"), "{read:?}");
    let read = second("{\"stream\":\"a\",\"time\":\"\\u001b[2J\"}");
    assert!(read.problem().1.starts_with("the time \"\\u{1b}[2J\" is not a time"), "{read:?}");
}

#[test]
fn blank_lines_and_a_byte_order_mark_are_nothing() {
    let read = ndjson("\u{feff}\n\r\n  \n{\"stream\":\"a\",\"time\":1}\n\n{\"stream\":\"a\"}");
    assert_eq!(read.short(), [("a", 1.0)]);
    assert_eq!(read.problem().0, 6);
    for empty in ["", "\n", "\u{feff}", "\u{feff}\n"] {
        assert_eq!((ndjson(empty).rows.len(), ndjson(empty).error), (0, None));
    }
}

#[test]
fn the_first_twenty_problems_are_told_and_all_are_counted() {
    let read = ndjson(&"x\n".repeat(1000));
    assert_eq!((read.count, read.first.len(), read.first[19].line, read.error), (1000, 20, 20, None));
}

#[test]
fn numbers_in_a_unit_are_times() {
    let lines = |value: &str| format!("{{\"stream\":\"a\",\"time\":{value}}}\n");
    for (unit, value, milliseconds) in [
        (Unit::Seconds, "1382742000", 1_382_742_000_000.0),
        (Unit::Seconds, "1382742000.123456", 1_382_742_000_123.456),
        (Unit::Seconds, "-1.5", -1500.0),
        (Unit::Seconds, "1.382742e9", 1_382_742_000_000.0),
        (Unit::Milliseconds, "1382742000000.001", 1_382_742_000_000.001),
        (Unit::Milliseconds, "\"1382742000000\"", 1_382_742_000_000.0),
        (Unit::Microseconds, "1382742000000001", 1_382_742_000_000.001),
        (Unit::Microseconds, "-1", -0.001),
        (Unit::Nanoseconds, "1382742000123456789", 1_382_742_000_123.457),
        (Unit::Nanoseconds, "1382742000000001000", 1_382_742_000_000.001),
        (Unit::Nanoseconds, "-1382742000000001000", -1_382_742_000_000.001),
        (Unit::Nanoseconds, "0", 0.0),
        (Unit::Milliseconds, "\"1970-01-01T00:00:01Z\"", 1000.0),
    ] {
        let options = ReadOptions { unit: Some(unit), ..ReadOptions::default() };
        let read = read(Format::Ndjson, &options, &lines(value));
        assert_eq!((read.count, read.kind), (0, Some(MarkerKind::Time)), "{unit:?} {value} {read:?}");
        assert_eq!(read.rows[0].marker, Marker::time(milliseconds).value.to_bits(), "{unit:?} {value} {read:?}");
    }
    for (unit, value) in
        [(Unit::Seconds, "9223372036854775807"), (Unit::Seconds, "1e300"), (Unit::Milliseconds, "253402300800000")]
    {
        let options = ReadOptions { unit: Some(unit), ..ReadOptions::default() };
        assert_eq!(read(Format::Ndjson, &options, &lines(value)).count, 1, "{unit:?} {value}");
    }
}

#[test]
fn what_is_no_time_is_told_what_would_be() {
    let of_unit = |unit| ReadOptions { unit, ..ReadOptions::default() };
    for (unit, remedy) in [
        (Some(Unit::Seconds), "like 2025-01-01T10:00:00Z, or seconds since 1970, of the years 0 to 9999"),
        (Some(Unit::Nanoseconds), "like 2025-01-01T10:00:00Z, or nanoseconds since 1970, of the years 0 to 9999"),
        (None, "or numbers, and where they are times their unit by the option unit: s, ms, us or ns"),
    ] {
        for value in ["\"yesterday\"", "true", "1e999", "-1e300", "\"1e300\""] {
            let line = format!("{{\"stream\":\"a\",\"time\":{value}}}\n");
            if unit.is_none() && value == "-1e300" {
                continue;
            }
            let read = read(Format::Ndjson, &of_unit(unit), &line);
            let start = format!("the time \"{}\" is not a time: give RFC 3339 timestamps, ", value.trim_matches('"'));
            assert!(read.problem().1.starts_with(&start) && read.problem().1.ends_with(remedy), "{read:?}");
        }
    }
    let text = "stream,time\na,1730000000000\n";
    let told = read(Format::Csv, &of_unit(Some(Unit::Seconds)), text);
    assert!(
        told.problem().1.contains("\"1730000000000\" is not a time")
            && told.problem().1.contains("or seconds since 1970")
    );
}

#[test]
fn numbers_are_exact() {
    for text in [
        "0",
        "-0",
        "0.1",
        "0.3",
        "9007199254740993",
        "9007199254740993.5",
        "8.988465674311579e307",
        "5e-324",
        "123456789.123456789",
        "1E3",
        "2.2250738585072011e-308",
        "0.000001",
        "1e-7",
        "18446744073709551616",
        "99999999999999999999999999",
        "-12.5",
        "1234567890123456789",
        "9223372036854775808",
    ] {
        let read = ndjson(&format!("{{\"stream\":\"a\",\"time\":{text},\"offset\":{text}}}\n"));
        let expected = text.parse::<f64>().unwrap() + 0.0;
        assert_eq!(read.rows[0].marker, expected.to_bits(), "{text} {read:?}");
        assert_eq!(read.rows[0].offset.map_or(0.0, f64::from_bits), expected, "{text} {read:?}");
    }
}

#[test]
fn a_zone_makes_local_times_times() {
    let options = ReadOptions { zone: Some("-05:00".into()), ..named("origin", "hour") };
    let read = read(
        Format::Ndjson,
        &options,
        "{\"origin\":\"JFK\",\"hour\":\"2013-01-01 05:00:00\"}\n{\"origin\":\"JFK\",\"hour\":\"2013-01-01\"}\n",
    );
    let at = |text| Marker::parse(text).unwrap().value;
    assert_eq!(read.short(), [("JFK", at("2013-01-01T10:00:00Z")), ("JFK", at("2013-01-01T05:00:00Z"))]);
}
