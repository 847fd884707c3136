//! CSV, rule by rule.

use slipstream_checkpoint::replay::Action;
use slipstream_checkpoint::replay::read::{Format, ReadOptions, Unit};
use slipstream_checkpoint::{Marker, MarkerKind};

use crate::common::{csv, read};

#[test]
fn rows_come_in_order_with_what_they_have() {
    let read = csv("stream,note,time,offset,action,arrival\n\
         weather,,2025-01-01T12:00:00Z,12345,,\n\
         flights,x,2025-01-01T12:00:00.5Z,,,2025-01-01T12:00:00Z\n\
         weather,x,,,idle,\n");
    let noon = Marker::parse("2025-01-01T12:00:00Z").unwrap().value;
    assert_eq!((read.count, read.kind), (0, Some(MarkerKind::Time)), "{read:?}");
    assert_eq!(read.short(), [("weather", noon), ("flights", noon + 500.0), ("weather", f64::NEG_INFINITY)]);
    assert_eq!(read.rows[0].offset, Some(12345_f64.to_bits()));
    assert_eq!(read.rows[1].arrival, Some(noon.to_bits()));
    assert_eq!(read.rows[2].action, Some(Action::Idle));
}

#[test]
fn fields_in_quotes_are_read_as_rfc_4180_has_them() {
    for (text, stream) in [
        ("\"a\",1\n", "a"),
        ("\"a,b\",1\n", "a,b"),
        ("\"a\nb\",1\n", "a\nb"),
        ("\"a\r\nb\",\"1\"\r\n", "a\r\nb"),
        ("\"say \"\"a\"\"\",1\n", "say \"a\""),
        ("\"\"\"\",1\n", "\""),
        ("a\"b,1\n", "a\"b"),
        ("5\" pipe,1", "5\" pipe"),
        ("é😀,1", "é😀"),
        (" a , 1 \n", " a "),
    ] {
        let read = csv(&format!("stream,time\n{text}"));
        assert_eq!((read.count, read.short()), (0, vec![(stream, 1.0)]), "{text} {read:?}");
    }
}

#[test]
fn the_delimiter_is_told_from_the_header_or_given() {
    for (text, delimiter) in [
        ("stream,time\na,1\n", None),
        ("stream;time\na;1\n", None),
        ("stream\ttime\na\t1\n", None),
        ("stream|time|x,y\na|1|\n", None),
        ("\"stream\";\"time\";\"a,b,c,d\"\n\"a\";1;\n", None),
        ("stream:time\na:1\n", Some(":")),
        ("stream time\na 1\n", Some(" ")),
    ] {
        let options = ReadOptions { delimiter: delimiter.map(str::to_owned), ..ReadOptions::default() };
        let read = read(Format::Csv, &options, text);
        assert_eq!((read.count, read.short()), (0, vec![("a", 1.0)]), "{text} {read:?}");
    }
}

#[test]
fn the_header_is_needed_and_looked_at_without_case() {
    let read = csv("\u{feff}\r\n\r\n\"Stream\", TIME \r\na,1\r\n\r\nb,2");
    assert_eq!((read.count, read.short()), (0, vec![("a", 1.0), ("b", 2.0)]), "{read:?}");
    for empty in ["", "\n\n", "\u{feff}"] {
        assert!(csv(empty).error.unwrap().message.contains("needs a header"));
    }
    assert_eq!(csv("2025-01-01T12:00:00Z,a\n").error.unwrap().code.as_str(), "ERR_OPTION");
}

#[test]
fn a_bad_line_is_a_problem_that_says_why() {
    for (line, why) in [
        ("a", "\"a\" has 1 of the 3 fields that the header has"),
        ("a,2", "\"a,2\" has 2 of the 3 fields that the header has"),
        ("a,,", "it has no time"),
        ("a,\"\",", "it has no time"),
        (",2,", "it has no stream"),
        ("\"\",2,", "it has no stream"),
        ("\"a\"b,2,", "\"\\\"a\\\"b\" is not well quoted"),
        ("a,NaN,", "the time \"NaN\" is not a time"),
        ("a,inf,", "the time \"inf\" is not a time"),
        ("a,1e999,", "the time \"1e999\" is not a time"),
        ("a,yesterday,", "the time \"yesterday\" is not a time"),
        ("a,2025-01-01,", "option zone"),
        ("a,2025-01-01T12:00:00Z,", "a time, and the markers of this recording are numbers"),
        ("a,2,pause", "\"pause\" is not an action"),
    ] {
        let read = csv(&format!("stream,time,action\na,1,\n{line}\nb,3,\n"));
        let (number, message) = read.problem();
        assert!(number == 3 && message.contains(&why.replace("\\\"", "\"")), "{line}: {message}");
        assert_eq!(read.short(), [("a", 1.0), ("b", 3.0)], "{line}");
    }
}

#[test]
fn more_fields_than_the_header_has_are_left_alone() {
    assert_eq!(csv("stream,time\na,1,2,\"x\"\n").short(), [("a", 1.0)]);
}

#[test]
fn a_problem_has_the_line_in_which_its_record_begins() {
    let read = csv("stream,\"no\nte\",time\na,\"x\ny\",1\n\na,\"\n\n\",x\nb,,\n");
    assert_eq!(read.short(), [("a", 1.0)]);
    assert_eq!(read.first.iter().map(|problem| problem.line).collect::<Vec<_>>(), [6, 9], "{read:?}");
}

#[test]
fn a_quote_that_is_not_closed_costs_its_line_and_no_other() {
    let text = "stream,time\na,1\n\"b,2\nc,3\n\"d\ne\",4\n\"f,5\ng,6";
    let read = csv(text);
    assert_eq!(read.short(), [("a", 1.0), ("e\"", 4.0), ("g", 6.0)], "{read:?}");
    assert_eq!(read.first.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3, 7], "{read:?}");
    assert!(read.first[1].message.contains("a quote that is not closed"));
}

#[test]
fn numbers_in_a_unit_are_times() {
    let options = ReadOptions { unit: Some(Unit::Nanoseconds), ..ReadOptions::default() };
    let read = read(Format::Csv, &options, "stream,time\na,1382742000123456789\nb,\"1382742000123456789\"\n");
    assert_eq!(read.short(), [("a", 1_382_742_000_123.457), ("b", 1_382_742_000_123.457)]);
    assert_eq!(csv("stream,time\na,+01.50\nb,.5\nc,1.\n").short(), [("a", 1.5), ("b", 0.5), ("c", 1.0)]);
}
