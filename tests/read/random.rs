//! Random files in random pieces: against plain readers, and, where the bytes are garbage, against the same in one piece.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use slipstream_checkpoint::replay::Action;
use slipstream_checkpoint::replay::read::{Format, ReadOptions};
use slipstream_checkpoint::{Marker, MarkerKind};

use crate::common::{Outcome, Row, named, read_pieces};

/// What a plain reader makes of the fields of a line, each the text or the number it is.
#[derive(Default)]
struct Oracle {
    rows: Vec<Row>,
    kind: Option<MarkerKind>,
    problems: Vec<u64>,
}

#[derive(Clone, Debug)]
enum Field {
    None,
    Text(String),
    Number(f64),
    Wrong,
}

impl Oracle {
    fn line(&mut self, line: u64, [stream, time, arrival, offset, action]: [Field; 5]) {
        if self.row(stream, time, arrival, offset, action).is_none() {
            self.problems.push(line);
        }
    }

    fn row(&mut self, stream: Field, time: Field, arrival: Field, offset: Field, action: Field) -> Option<()> {
        let marker = |field| match field {
            Field::None => Some(None),
            Field::Text(text) => Some(Some(Marker::parse(&text).ok()?)),
            Field::Number(number) => Some(Some(Marker::number(number + 0.0))),
            Field::Wrong => None,
        };
        let (time, arrival) = (marker(time)?, marker(arrival)?.map(|marker| marker.value));
        let offset = match offset {
            Field::None => None,
            Field::Text(text) => Some(text.parse().ok()?),
            Field::Number(number) => Some(number),
            Field::Wrong => return None,
        };
        let action = match action {
            Field::None => None,
            Field::Text(text) if text == "idle" => Some(Action::Idle),
            Field::Text(text) if text == "ended" => Some(Action::Ended),
            Field::Text(text) if text == "recovered" => Some(Action::Recovered),
            _ => return None,
        };
        let (Field::Text(stream), true) = (stream, time.is_some() || action.is_some()) else { return None };
        let (marker, arrival) = match (action, time) {
            (None, Some(time)) => {
                if self.kind.is_some_and(|kind| kind != time.kind) {
                    return None;
                }
                self.kind = Some(time.kind);
                (time.value, arrival)
            }
            (_, time) => (f64::NEG_INFINITY, arrival.or(time.map(|time| time.value))),
        };
        let index = self.rows.len() as f64;
        let bits = |value: f64| (value + 0.0).to_bits();
        let offset = offset.filter(|&offset| offset != index).map(bits);
        self.rows.push(Row { stream, marker: marker.to_bits(), arrival: arrival.map(bits), offset, action });
        Some(())
    }

    fn agrees(self, read: &Outcome) -> Result<(), TestCaseError> {
        prop_assert_eq!(&read.error, &None);
        prop_assert_eq!(&read.rows, &self.rows);
        prop_assert_eq!(read.count, self.problems.len() as u64);
        let told: Vec<_> = read.first.iter().map(|problem| problem.line).collect();
        prop_assert_eq!(&told[..], &self.problems[..told.len()]);
        prop_assert_eq!(read.kind, self.kind);
        Ok(())
    }
}

fn timestamp() -> impl Strategy<Value = String> {
    "20[0-3][0-9]-(0[1-9]|1[0-2])-[0-2][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]0[0-9]:30)"
}

/// Of few digits where it has a fraction: serde_json is exact for those only.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        (-1_000_000_i64..1_000_000).prop_map(|number| Value::from(number as f64 / 8.0)),
        (0_u64..1 << 53).prop_map(Value::from)
    ]
}

fn pieces() -> impl Strategy<Value = Vec<usize>> {
    prop_oneof![Just(vec![usize::MAX]), vec(1_usize..4, 1..20), vec(1_usize..300, 1..20)]
}

/// The text in pieces of these sizes, over and over.
fn cut<'a>(mut text: &'a [u8], sizes: &'a [usize]) -> impl Iterator<Item = &'a [u8]> {
    let mut sizes = sizes.iter().cycle();
    std::iter::from_fn(move || {
        let (piece, rest) = text.split_at(text.len().min(*sizes.next()?));
        text = rest;
        (!piece.is_empty()).then_some(piece)
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec!["a", "b", "weather-JFK", "say \"a\"", "x,y", "line\nbreak", "cr\r\n", "é😀", "\\", "{\"time\":1}"])
            .prop_map(str::to_owned),
        ".{1,12}"
    ]
}

/// A JSON value of no interest.
fn noise() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let key = prop_oneof!["[a-z\"\\\\]{0,4}", select(vec!["stream", "time", "offset"]).prop_map(str::to_owned)];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((key, inner), 0..4).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Keys and values of a line in their order, some twice, with blanks and escapes as no writer makes them.
fn object() -> impl Strategy<Value = String> {
    let time = prop_oneof![8 => timestamp().prop_map(Value::from), 1 => number(), 1 => noise()];
    let offset = prop_oneof![3 => (0_u64..1 << 50).prop_map(Value::from), 1 => number(), 1 => "[0-9]{1,9}".prop_map(Value::from), 1 => noise()];
    let action = prop_oneof![3 => Just(Value::Null), 1 => select(vec!["", "idle", "ended", "recovered", "pause"]).prop_map(Value::from)];
    let stream = prop_oneof![9 => name().prop_map(Value::from), 1 => noise()];
    let pair = prop_oneof![
        3 => (Just("stream".to_owned()), stream),
        3 => (Just("time".to_owned()), time),
        1 => (Just("arrival".to_owned()), timestamp().prop_map(Value::from)),
        2 => (Just("offset".to_owned()), offset),
        1 => (Just("action".to_owned()), action),
        2 => ("[a-zA-Z\"\\\\é]{0,6}", noise()),
    ];
    (vec((pair, select(vec!["", " ", "\t "]), any::<bool>()), 0..10), select(vec!["", "\r", " "])).prop_map(
        |(pairs, end)| {
            let one = |((key, value), blank, is_escaped): ((String, Value), &str, bool)| {
                let escape =
                    |text: &str| -> String { text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect() };
                let quoted = |text: &str| {
                    if is_escaped { format!("\"{}\"", escape(text)) } else { serde_json::to_string(text).unwrap() }
                };
                let value = value.as_str().filter(|_| key == "stream").map_or_else(|| value.to_string(), quoted);
                format!("{blank}{}{blank}:{blank}{value}{blank}", quoted(&key))
            };
            format!("{{{}}}{end}", pairs.into_iter().map(one).collect::<Vec<_>>().join(","))
        },
    )
}

fn json_field(object: &Value, key: &str) -> Field {
    match &object[key] {
        Value::Null => Field::None,
        Value::String(text) if text.is_empty() => Field::None,
        Value::String(text) => Field::Text(text.clone()),
        Value::Number(number) if key == "stream" => Field::Text(number.to_string()),
        Value::Number(number) => Field::Number(number.as_f64().unwrap()),
        _ => Field::Wrong,
    }
}

fn csv_field(text: &str) -> Field {
    if text.is_empty() {
        Field::None
    } else {
        text.parse().map_or_else(|_| Field::Text(text.to_owned()), Field::Number)
    }
}

fn written(field: &str, is_quoted: bool) -> String {
    if is_quoted || field.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn ndjson_is_read_as_a_plain_reader_reads_it(lines in vec(object(), 0..12), sizes in pieces(), is_ended in any::<bool>()) {
        // The first line has the columns, so that they are not looked for.
        let mut text = "{\"stream\":\"a\",\"action\":\"idle\",\"time\":null}\n".to_owned() + &lines.join("\n");
        if is_ended {
            text.push('\n');
        }
        let mut oracle = Oracle::default();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty()) {
            let object: Value = serde_json::from_str(line).unwrap();
            oracle.line(number, ["stream", "time", "arrival", "offset", "action"].map(|key| json_field(&object, key)));
        }
        oracle.agrees(&read_pieces(Format::Ndjson, &ReadOptions::default(), cut(text.as_bytes(), &sizes)))?;
    }

    #[test]
    fn csv_is_read_as_a_plain_reader_reads_it(
        rows in vec((name(), prop_oneof![9 => timestamp(), 1 => ".{0,30}"], ".{0,9}", "([0-9]{1,9})?", any::<[bool; 4]>(), any::<bool>()), 0..20),
        ending in select(vec!["\n", "\r\n"]), sizes in pieces(), is_ended in any::<bool>(),
    ) {
        let mut text = "stream,note,time,offset".to_owned();
        let (mut oracle, mut line) = (Oracle::default(), 2);
        for (stream, time, note, offset, quotes, is_blank) in rows {
            text += if is_blank { ending } else { "" };
            line += u64::from(is_blank);
            let fields = [&stream, &note, &time, &offset];
            let record = fields.iter().zip(quotes).map(|(field, quote)| written(field, quote)).collect::<Vec<_>>().join(",");
            // Blanks around a time or a number are nothing.
            let time = csv_field(time.trim_matches([' ', '\t', '\n', '\r', '\u{c}']));
            let time = if matches!(time, Field::Number(number) if !number.is_finite()) { Field::Wrong } else { time };
            oracle.line(line, [Field::Text(stream), time, Field::None, csv_field(&offset), Field::None]);
            line += 1 + record.matches('\n').count() as u64;
            text += ending;
            text += &record;
        }
        if is_ended {
            text += ending;
        }
        oracle.agrees(&read_pieces(Format::Csv, &named("stream", "time"), cut(text.as_bytes(), &sizes)))?;
    }

    #[test]
    fn garbage_is_read_alike_however_it_is_cut(
        lines in vec(object(), 1..8),
        changes in vec((any::<usize>(), select(b"\"\\{}[],:\n\r \x00\xff\xc3ae1;\t".to_vec())), 0..20),
        sizes in pieces(), max_line in prop_oneof![Just(1 << 20), 20_usize..200], is_csv in any::<bool>(),
    ) {
        let (format, head) = if is_csv { (Format::Csv, "stream,\"ti\nme\",time\n") } else { (Format::Ndjson, "{\"stream\":\"a\",\"time\":1}\n") };
        let mut text = (head.to_owned() + &lines.join("\n")).into_bytes();
        for (place, byte) in changes {
            let place = place % text.len();
            text[place] = byte;
        }
        let options = ReadOptions { max_line, ..ReadOptions::default() };
        let whole = read_pieces(format, &options, [&text[..]]);
        prop_assert_eq!(whole, read_pieces(format, &options, cut(&text, &sizes)));
    }
}
