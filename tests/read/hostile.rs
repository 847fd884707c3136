//! Files that want to do harm.

use slipstream_checkpoint::replay::Recording;
use slipstream_checkpoint::replay::read::{Format, ReadOptions, Reader};

use crate::common::{csv, ndjson, read, read_pieces};

#[test]
fn a_line_of_a_hundred_megabytes_is_skipped_and_its_neighbours_are_read() {
    let filler = vec![b'{'; 1 << 20];
    for (format, head, tail) in [
        (Format::Ndjson, "{\"stream\":\"a\",\"time\":1}\n{\"x\":\"", "\"}\n{\"stream\":\"a\",\"time\":2}\n{}\n"),
        (Format::Csv, "stream,time,x\na,1,\na,7,", "\na,2,\na,,\n"),
    ] {
        let pieces = std::iter::once(head.as_bytes()).chain((0..100).map(|_| &*filler)).chain([tail.as_bytes()]);
        let read = read_pieces(format, &ReadOptions::default(), pieces);
        assert_eq!(read.short(), [("a", 1.0), ("a", 2.0)]);
        assert_eq!(read.count, 2);
        assert!(read.first[0].message.contains("is longer than 1048576 bytes"), "{read:?}");
        let line = if format == Format::Ndjson { 2 } else { 3 };
        assert_eq!(read.first.iter().map(|problem| problem.line).collect::<Vec<_>>(), [line, line + 2]);
    }
}

#[test]
fn a_line_may_be_as_long_as_the_option_says() {
    let options = ReadOptions { max_line: 24, ..ReadOptions::default() };
    let text = "{\"stream\":\"a\",\"time\":1 }\n{\"stream\":\"a\",\"time\":2  }\n{\"stream\":\"a\",\"time\":3 }";
    for size in 1..text.len() {
        let read = read_pieces(Format::Ndjson, &options, text.as_bytes().chunks(size));
        assert_eq!((read.short(), read.problem().0), (vec![("a", 1.0), ("a", 3.0)], 2), "{size}");
    }
}

#[test]
fn a_quote_that_is_never_closed_takes_no_more_than_its_line() {
    let options = ReadOptions { max_line: 64, ..ReadOptions::default() };
    let text = format!("stream,time\n\"a,1\n{}", "b,2\n".repeat(100));
    for size in [1, 7, 63, 64, 65, 500] {
        let read = read_pieces(Format::Csv, &options, text.as_bytes().chunks(size));
        assert_eq!((read.rows.len(), read.problem().0), (100, 2), "{size}");
    }
}

#[test]
fn quotes_upon_quotes_come_to_an_end() {
    let text = format!("stream,time\n{}", "\"\"\"\n".repeat(300_000));
    assert!(csv(&text).count > 0);
    let text = format!("stream,time\n{}", "\"a\n".repeat(300_001));
    assert!(csv(&text).count > 0);
    let options = ReadOptions { max_line: 4096, ..ReadOptions::default() };
    let text = format!("stream,time\n{}a,1", "\"x\",\"\n".repeat(300_000));
    let whole = read(Format::Csv, &options, &text);
    assert!(whole.count > 0 && whole.short() == [("a", 1.0)], "{whole:?}");
    assert_eq!(whole, read_pieces(Format::Csv, &options, text.as_bytes().chunks(1000)));
}

#[test]
fn more_streams_than_there_are_numbers_are_problems() {
    let lines: String = (0..65_540).map(|stream| format!("{{\"stream\":\"s{stream}\",\"time\":1}}\n")).collect();
    let read = ndjson(&lines);
    assert_eq!((read.rows.len(), read.count, read.first[0].line), (65_536, 4, 65_537), "{:?}", read.first);
    assert!(read.first[0].message.contains("\"s65536\""));
}

#[test]
fn names_are_of_bounded_length_and_utf_8() {
    let long = "x".repeat(1025);
    let read = ndjson(&format!("{{\"stream\":\"{}\",\"time\":1}}\n{{\"stream\":\"{long}\",\"time\":1}}\n", &long[1..]));
    assert_eq!(read.rows.len(), 1);
    assert!(read.problem().1.contains("at most 1024 bytes"));
    for (format, bytes) in
        [(Format::Ndjson, &b"{\"time\":1,\"stream\":\"\xff\"}\n"[..]), (Format::Csv, b"stream,time\n\xff,1\n")]
    {
        let read = read_pieces(format, &ReadOptions::default(), [bytes]);
        assert!(read.problem().1.contains("not UTF-8"), "{read:?}");
    }
}

#[test]
fn deep_nesting_is_skipped() {
    let nested =
        format!("{{\"x\":{}{},\"stream\":\"a\",\"time\":1}}\n", "[{\"time\":".repeat(20_000), "}]".repeat(20_000));
    assert_eq!(ndjson(&nested).short(), [("a", 1.0)]);
}

#[test]
fn a_file_of_the_other_format_ends_or_is_all_problems() {
    assert!(read(Format::Csv, &ReadOptions::default(), "{\"stream\":\"a\",\"time\":1}\n").error.is_some());
    assert_eq!(ndjson("stream,time\na,1\n").count, 2);
}

#[test]
fn what_is_whole_is_a_row_at_once() {
    let mut recording = Recording::new(None);
    let mut reader = Reader::new(Format::Ndjson, ReadOptions::default()).unwrap();
    for row in 1..=3 {
        reader.push(b"{\"stream\":\"a\",\"time\":1}", &mut recording).unwrap();
        reader.push(b"\n", &mut recording).unwrap();
        assert_eq!(recording.len(), row);
    }
    assert_eq!(reader.bytes(), 72);
    assert_eq!(reader.columns().unwrap().time, "time");
}
