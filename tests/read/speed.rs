//! How fast it is: `cargo test --release --test read speed -- --ignored --nocapture`.

use std::time::Instant;

use slipstream_checkpoint::replay::Recording;
use slipstream_checkpoint::replay::read::{Format, ReadOptions, Reader};

const ROWS: usize = 1_000_000;

fn rows() -> impl Iterator<Item = (&'static str, String, usize)> {
    (0..ROWS).map(|row| {
        let stream = ["weather-JFK", "weather-EWR", "weather-LGA", "flights"][row * 7 % 4];
        let second = row / 7;
        let (day, hour, minute) = (second / 86_400, second / 3600 % 24, second / 60 % 60);
        (stream, format!("2013-10-{:02}T{hour:02}:{minute:02}:{:02}Z", day + 1, second % 60), row)
    })
}

fn measure(name: &str, format: Format, text: &str) {
    for _ in 0..5 {
        let mut recording = Recording::new(None);
        let mut reader = Reader::new(format, ReadOptions::default()).unwrap();
        let start = Instant::now();
        for piece in text.as_bytes().chunks(1 << 16) {
            reader.push(piece, &mut recording).unwrap();
        }
        reader.finish(&mut recording).unwrap();
        let nanos = start.elapsed().as_nanos() as f64;
        assert_eq!((recording.len(), reader.problems().count), (ROWS, 0));
        println!("{name}: {:.1} ns per row, {:.2} GB/s", nanos / ROWS as f64, text.len() as f64 / nanos);
    }
}

#[test]
#[ignore = "a measurement"]
fn speed() {
    let lines = rows().map(|(stream, time, row)| {
        format!(
            "{{\"stream\":\"{stream}\",\"time\":\"{time}\",\"offset\":{row},\"wind\":12.5,\"note\":\"some text\"}}\n"
        )
    });
    measure("NDJSON", Format::Ndjson, &lines.collect::<String>());
    let lines = rows().map(|(stream, time, row)| format!("{stream},{time},{row},12.5,some text\n"));
    let text = "stream,time,offset,wind,note\n".to_owned() + &lines.collect::<String>();
    measure("CSV", Format::Csv, &text);
}
