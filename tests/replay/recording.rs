//! What a recording takes and refuses.

use std::borrow::Cow;

use slipstream_checkpoint::replay::{Action, Columns, Ids, Recording, Replay, ReplaySettings};
use slipstream_checkpoint::{Code, Duration, Error, Marker, MarkerKind, Phase};

use crate::agreement::for_each_log;
use crate::logs::LogRow;
use crate::settings::settings;

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn times<'a>(stream: Ids<'a>, marker: &'a [f64]) -> Columns<'a> {
    Columns { stream, marker: marker.into(), kind: MarkerKind::Time, arrival: None, offset: None, action: None }
}

/// All that can be read of it.
fn contents(recording: &Recording) -> String {
    let rows = (0..recording.len()).map(|row| (recording.stream_of(row), recording.offset(row)));
    let columns = (recording.markers(), recording.arrivals(), recording.actions());
    format!("{:?} {:?} {columns:?} {:?}", recording.streams(), recording.kind(), rows.collect::<Vec<_>>())
}

/// The rows as columns, in which the streams have other numbers than in the recording.
fn columns(rows: &[LogRow], streams: usize, is_wide: bool) -> Columns<'static> {
    let ids = rows.iter().map(|row| streams as u16 - 1 - row.stream);
    let stream = if is_wide { Ids::Wide(ids.collect()) } else { Ids::Narrow(ids.map(|id| id as u8).collect()) };
    let optional = |column: &dyn Fn(&LogRow) -> Option<f64>| {
        let is_there = rows.iter().any(|row| column(row).is_some());
        is_there.then(|| rows.iter().map(|row| column(row).unwrap_or(f64::NAN)).collect())
    };
    let kind = rows.iter().find_map(|row| Some(row.content.ok()?.kind));
    let actions = rows.iter().map(|row| row.content.err().map_or(0, |action| action as u8 + 1));
    let actions: Option<Vec<u8>> = rows.iter().any(|row| row.content.is_err()).then(|| actions.collect());
    Columns {
        stream,
        marker: rows.iter().map(|row| row.content.map_or(f64::NAN, |marker| marker.value)).collect(),
        kind: kind.unwrap_or(MarkerKind::Time),
        arrival: optional(&|row| row.arrival),
        offset: optional(&|row| row.offset),
        action: actions.map(|actions| &*actions.leak()),
    }
}

#[test]
fn columns_are_the_same_as_rows() {
    for_each_log(9, 200, 2000, |log, random| {
        let mut by_row = Recording::new(None);
        log.append(&mut by_row, 0..log.rows.len());
        let mut by_column = Recording::new(None);
        by_row.streams().iter().for_each(|name| _ = by_column.stream(name).unwrap());
        let streams: Vec<String> = log.streams.iter().rev().cloned().collect();
        let middle = random.below(log.rows.len() + 1);
        for rows in [&log.rows[..middle], &log.rows[middle..]] {
            by_column.append(&streams, columns(rows, streams.len(), random.one_in(2))).unwrap();
        }
        assert_eq!(contents(&by_column), contents(&by_row));
    });
}

#[test]
fn the_257th_stream_widens_the_column() {
    let mut recording = Recording::new(None);
    for number in 0..300_u16 {
        let stream = recording.stream(&format!("stream {number}")).unwrap();
        assert_eq!(stream, number);
        recording.push(stream, Marker::number(f64::from(number)), None, None).unwrap();
    }
    assert!((0..300).all(|row| recording.stream_of(row) == row as u16));
    let mut replay = Replay::new(&recording, settings("stream 299", "stream 0", Some(Duration::Plain(10.0)))).unwrap();
    assert!(replay.advance(&recording, usize::MAX).unwrap());
    assert_eq!((&replay.transitions().index[..], &replay.transitions().lag[1..]), (&[0, 299][..], &[299.0][..]));
}

#[test]
fn as_many_streams_as_sixteen_bits_tell_apart() {
    let mut recording = Recording::new(None);
    for number in 0..65_536 {
        assert_eq!(usize::from(recording.stream(&number.to_string()).unwrap()), number);
    }
    assert_eq!(recording.stream("65535"), Ok(65_535));
    let error = recording.stream("one more").unwrap_err();
    assert_eq!(error.code, Code::Option);
    assert!(error.message.contains("one more"), "{error}");
    recording.push(65_535, Marker::time(1.0), None, None).unwrap();
    assert_eq!(recording.stream_of(0), 65_535);
}

#[track_caller]
pub(crate) fn refused(result: Result<(), Error>, code: Code, mentions: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.code, code, "{error}");
    assert!(error.to_string().contains(mentions), "{error}");
}

#[test]
fn what_is_no_row_is_refused_and_nothing_changes() {
    let mut recording = Recording::new(None);
    recording.append(&names(&["a"]), times(Ids::Narrow(Cow::Borrowed(&[0])), &[5.0])).unwrap();
    let before = contents(&recording);
    refused(recording.push(1, Marker::time(0.0), None, None), Code::Option, "1 is not the number of a stream");
    refused(
        recording.push(0, Marker::number(1.0), None, None),
        Code::MarkerMixed,
        "markers of this recording are times",
    );
    refused(recording.push(0, Marker::time(f64::NAN), None, None), Code::MarkerRange, "NaN");
    refused(recording.push(0, Marker::time(1.0), Some(f64::INFINITY), None), Code::MarkerRange, "arrival");
    refused(recording.push(0, Marker::time(1.0), None, Some(f64::NAN)), Code::Option, "offset");
    refused(recording.push_action(7, Action::Idle, None, None), Code::Option, "7 is not");
    let ab = names(&["a", "b"]);
    let ids = || Ids::Narrow(Cow::Borrowed(&[0, 1]));
    refused(
        recording.append(&ab, times(ids(), &[1.0])),
        Code::Option,
        "the column stream has 2 rows, and marker has 1",
    );
    refused(recording.append(&ab, times(ids(), &[1.0, f64::NAN])), Code::MarkerRange, "(row 1)");
    refused(recording.append(&ab[1..], times(ids(), &[1.0, 2.0])), Code::Option, "(row 1)");
    let number = Columns { kind: MarkerKind::Number, ..times(ids(), &[1.0, 2.0]) };
    refused(recording.append(&ab, number), Code::MarkerMixed, "times");
    let action = Columns { action: Some(&[0, 4]), ..times(ids(), &[1.0, 2.0]) };
    refused(recording.append(&ab, action), Code::Option, "4 is not an action");
    let arrival = Columns { arrival: Some(Cow::Borrowed(&[1.0, f64::INFINITY])), ..times(ids(), &[1.0, 2.0]) };
    refused(recording.append(&ab, arrival), Code::MarkerRange, "(row 1)");
    assert_eq!(contents(&recording), before);
}

#[test]
fn numbers_so_far_apart_that_no_distance_tells_it_are_refused() {
    const FARTHEST: f64 = f64::MAX / 2.0;
    let mut recording = Recording::new(None);
    let one = |marker: f64| Columns {
        marker: Cow::Owned(vec![marker]),
        kind: MarkerKind::Number,
        ..times(Ids::Narrow(Cow::Borrowed(&[0])), &[])
    };
    let streams = names(&["a", "b"]);
    streams.iter().for_each(|name| _ = recording.stream(name));
    let remedy = "give a number between -8.988465674311579e307 and 8.988465674311579e307";
    for far in [1e308, -1e308, f64::MAX] {
        refused(recording.push(0, Marker::number(far), None, None), Code::MarkerRange, remedy);
        refused(recording.push(0, Marker::number(1.0), Some(far), None), Code::MarkerRange, "not an arrival");
        refused(recording.push(0, Marker::time(1.0), Some(far), None), Code::MarkerRange, "not an arrival");
        refused(recording.push_action(0, Action::Idle, Some(far), None), Code::MarkerRange, "not an arrival");
        refused(recording.append(&streams, one(far)), Code::MarkerRange, remedy);
        let arrival = Columns { arrival: Some(Cow::Borrowed(&[far])), ..one(1.0) };
        refused(recording.append(&streams, arrival), Code::MarkerRange, "not an arrival");
    }
    assert!(recording.is_empty());
    recording.push(0, Marker::number(-FARTHEST), None, None).unwrap();
    recording.push(1, Marker::number(-FARTHEST), None, None).unwrap();
    recording.push(0, Marker::number(FARTHEST), Some(FARTHEST), None).unwrap();
    let settings = settings("a", "b", Some(Duration::Plain(f64::MAX / 4.0)));
    let mut replay = Replay::new(&recording, settings).unwrap();
    assert!(replay.advance(&recording, usize::MAX).unwrap());
    let incident = replay.incidents(&recording).remove(0);
    assert_eq!((incident.longest_lag, incident.duration), (f64::MAX, 0.0));
    let window = replay.window(&recording, 0, -FARTHEST, FARTHEST, 2);
    assert_eq!((window.high, window.phase), (vec![0.0, f64::MAX], vec![Phase::Unknown as u8, Phase::Down as u8]));
}

#[test]
fn markers_are_kept_to_the_microsecond() {
    let mut recording = Recording::new(None);
    let markers = [1.23456, -0.0, -0.0004, 1.7e12 + 0.25];
    recording.append(&names(&["a"]), times(Ids::Narrow(Cow::Borrowed(&[0; 4])), &markers)).unwrap();
    assert_eq!(recording.markers(), [1.235, 0.0, 0.0, 1.7e12 + 0.25]);
    assert!(recording.markers().iter().all(|marker| marker.is_sign_positive()));
}

#[test]
fn an_empty_recording_has_nothing_to_show() {
    let mut recording = Recording::new(Some(MarkerKind::Time));
    recording.stream("flights").unwrap();
    let mut replay =
        Replay::new(&recording, ReplaySettings { missing_ok: true, ..settings("flights", "weather", None) }).unwrap();
    assert!(replay.advance(&recording, usize::MAX).unwrap());
    assert_eq!(replay.index_at(&recording, 0.0), None);
    assert!(replay.record_at(&recording, 5).contains("\"sequence\":0"));
    assert!(replay.incidents(&recording).is_empty());
    let window = replay.window(&recording, 0, 0.0, 10.0, 2);
    assert_eq!((window.phase, window.late), (vec![255, 255], vec![0, 0]));
    assert_eq!(replay.summary(&recording).dependencies[0].lag, None);
}
