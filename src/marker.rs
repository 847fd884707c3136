//! The one scale of event time: a 64-bit float. Parses, checks and formats markers; knows no stream.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike};

use crate::error::{Code, Error};
use crate::prelude::*;

/// What the markers of a checkpoint are. All of one checkpoint are of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkerKind {
    /// Milliseconds since the epoch, microseconds kept.
    Time,
    /// The host's own unit.
    Number,
    /// Never compared: every dependency has both checks of its own. The number is the host's token for it.
    Opaque,
}

impl MarkerKind {
    pub(crate) const fn one(self) -> &'static str {
        match self {
            Self::Time => "a time",
            Self::Number => "a number",
            Self::Opaque => "a token",
        }
    }

    pub(crate) const fn many(self) -> &'static str {
        match self {
            Self::Time => "times",
            Self::Number => "numbers",
            Self::Opaque => "tokens, which are not compared",
        }
    }
}

/// A marker as a call gives it: its kind and its place on the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Marker {
    /// What it is.
    pub kind: MarkerKind,
    /// Where it stands.
    pub value: f64,
}

/// 0000-01-01 and the end of 9999, which is what RFC 3339 can say.
const TIMES: core::ops::Range<f64> = -62_167_219_200_000.0..253_402_300_800_000.0;

impl Marker {
    /// A time-like marker, in milliseconds since the epoch.
    pub const fn time(milliseconds: f64) -> Self {
        Self { kind: MarkerKind::Time, value: milliseconds }
    }

    /// A numeric marker, in the host's unit.
    pub const fn number(value: f64) -> Self {
        Self { kind: MarkerKind::Number, value }
    }

    /// Reads an RFC 3339 timestamp with its offset.
    ///
    /// ```
    /// # use slipstream_checkpoint::Marker;
    /// let marker = Marker::parse("2013-10-25T19:00:00.000001-04:00")?;
    /// assert_eq!(marker, Marker::time(1_382_742_000_000.001));
    /// # Ok::<(), slipstream_checkpoint::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        let time = Scanner(text.as_bytes()).timestamp().ok_or_else(|| {
            let remedy = "a marker string is an RFC 3339 timestamp with its offset, like 2025-01-01T10:00:00Z";
            Error::new(Code::MarkerType, ["\"", text, "\" is not a marker: ", remedy].concat())
        })?;
        Self::time(time).checked()
    }

    /// Whether it is a Date's time since 1970, of which nothing is to be refused or rounded.
    #[inline]
    pub(crate) fn is_plain_date(self) -> bool {
        let Self { kind, value } = self;
        kind == MarkerKind::Time && value > 0.0 && value < TIMES.end && is_whole(value)
    }

    /// Refuses what has no place on the scale.
    pub(crate) fn checked(mut self) -> Result<Self, Error> {
        let refuse = |message| Err(Error::new(Code::MarkerRange, message).of(self.value));
        match self.kind {
            MarkerKind::Opaque => {}
            MarkerKind::Time if self.value.is_nan() => return refuse("not a marker: Invalid Date"),
            MarkerKind::Time if !TIMES.contains(&self.value) => {
                return refuse("not a marker: times go from year 0 to year 9999, in milliseconds");
            }
            MarkerKind::Number if !self.value.is_finite() => return refuse("not a marker: give a finite number"),
            MarkerKind::Time => self.value = microseconds(self.value),
            MarkerKind::Number => {}
        }
        self.value += 0.0; // -0 is 0
        Ok(self)
    }
}

impl MarkerKind {
    /// How far `ahead` is ahead of `behind`. Of two times that are floats the difference is a little off.
    pub(crate) fn distance(self, ahead: f64, behind: f64) -> f64 {
        let distance = ahead - behind;
        if self == Self::Time { microseconds(distance) } else { distance }
    }
}

/// Milliseconds to the microsecond, which a float holds until the year 2255.
fn microseconds(milliseconds: f64) -> f64 {
    if is_whole(milliseconds) { milliseconds } else { round(milliseconds * 1000.0) / 1000.0 }
}

/// Two additions, where `floor` costs several times that per event. Within 2^51 of zero, as every time and distance is.
fn is_whole(number: f64) -> bool {
    const UNITS_ONLY: f64 = 6_755_399_441_055_744.0; // 1.5 * 2^52: a sum near it keeps no fraction
    (number + UNITS_ONLY) - UNITS_ONLY == number
}

/// The whole number at or below one that an `i64` can hold; `core` has none.
fn floor(number: f64) -> f64 {
    let whole = number as i64 as f64;
    if whole > number { whole - 1.0 } else { whole }
}

fn round(number: f64) -> f64 {
    let below = floor(number);
    if number - below < 0.5 { below } else { below + 1.0 }
}

/// The grammar of RFC 3339, section 5.6. chrono has the calendar; its own scanner would add a tenth to the module.
struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn timestamp(&mut self) -> Option<f64> {
        let date = self.number(4)?;
        let (month, day) = (self.after(b"-")?.number(2)?, self.after(b"-")?.number(2)?);
        let (hour, minute) = (self.after(b"Tt ")?.number(2)?, self.after(b":")?.number(2)?);
        let second = self.after(b":")?.number(2)?;
        let nanos = if self.after(b".").is_some() { self.fraction()? } else { 0 };
        let offset = self.offset()?;
        // A leap second is told from the second after it by chrono; here it is that second.
        let time = NaiveTime::from_hms_opt(hour, minute, second.min(59))?;
        let leap = if second == 60 { 1.0 } else { f64::from(second) - f64::from(time.second()) };
        let local =
            NaiveDate::from_ymd_opt(date as i32, month, day)?.and_time(time).and_utc().timestamp_millis() as f64;
        let is_whole = self.0.is_empty() && leap <= 1.0;
        is_whole.then_some(
            local + (leap - offset) * 1_000.0 + f64::from(nanos / 1_000_000) + f64::from(nanos % 1_000_000) / 1e6,
        )
    }

    fn after(&mut self, marks: &[u8]) -> Option<&mut Self> {
        let (mark, rest) = self.0.split_first()?;
        marks.contains(mark).then(|| {
            self.0 = rest;
            self
        })
    }

    fn digit(&mut self) -> Option<u32> {
        let (digit, rest) = self.0.split_first().filter(|(digit, _)| digit.is_ascii_digit())?;
        self.0 = rest;
        Some(u32::from(digit - b'0'))
    }

    fn number(&mut self, width: u32) -> Option<u32> {
        (0..width).try_fold(0, |number, _| Some(number * 10 + self.digit()?))
    }

    /// In nanoseconds; what is finer is left out.
    fn fraction(&mut self) -> Option<u32> {
        let mut unit = 100_000_000;
        let mut nanos = self.digit()? * unit;
        while let Some(digit) = self.digit() {
            unit /= 10;
            nanos += digit * unit;
        }
        Some(nanos)
    }

    /// In seconds east of UTC.
    fn offset(&mut self) -> Option<f64> {
        if self.after(b"Zz").is_some() {
            return Some(0.0);
        }
        let sign = if self.after(b"-").is_some() { -60.0 } else { self.after(b"+").map(|_| 60.0)? };
        let (hours, minutes) = (self.number(2)?, self.after(b":")?.number(2)?);
        (hours < 24 && minutes < 60).then(|| sign * f64::from(hours * 60 + minutes))
    }
}

/// Milliseconds as in JavaScript's `toISOString`, and three digits more where they are not zero.
pub(crate) fn write_time(out: &mut String, value: f64) {
    let whole = floor(value);
    let micros = round((value - whole) * 1000.0) as u32;
    let time = DateTime::from_timestamp_millis(whole as i64).expect("a checked marker");
    let mut text = *b"\"0000-00-00T00:00:00.000000";
    digits(&mut text[1..5], time.year() as u32);
    digits(&mut text[6..8], time.month());
    digits(&mut text[9..11], time.day());
    digits(&mut text[12..14], time.hour());
    digits(&mut text[15..17], time.minute());
    digits(&mut text[18..20], time.second());
    digits(&mut text[21..24], time.timestamp_subsec_millis());
    digits(&mut text[24..27], micros);
    let length = if micros == 0 { 24 } else { 27 };
    out.extend(text.iter().take(length).map(|&byte| char::from(byte)));
    out.push_str("Z\"");
}

fn digits(text: &mut [u8], mut value: u32) {
    for digit in text.iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: f64) -> String {
        let mut out = String::new();
        write_time(&mut out, value);
        out
    }

    #[test]
    fn what_is_written_is_read_as_the_same_marker() {
        for text in [
            "1969-12-31T23:59:59.999999Z",
            "2025-01-01T10:00:00.000001Z",
            "2025-01-01T10:00:00.999999Z",
            "2254-12-31T23:59:59.999999Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
            "2025-01-01T10:00:00.123456Z",
            "2024-02-29T10:00:00+05:30",
        ] {
            let marker = Marker::parse(text).unwrap();
            assert_eq!(Marker::parse(written(marker.value).trim_matches('"')).unwrap(), marker, "{text}");
        }
    }

    #[test]
    fn a_time_is_written_as_to_iso_string_writes_it() {
        assert_eq!(written(1_382_742_000_000.0), "\"2013-10-25T23:00:00.000Z\"");
        assert_eq!(written(-1.0), "\"1969-12-31T23:59:59.999Z\"");
        assert_eq!(written(1_382_742_000_000.25), "\"2013-10-25T23:00:00.000250Z\"");
    }

    #[test]
    fn the_whole_of_rfc_3339_is_read() {
        let at = |text: &str| Marker::parse(text).unwrap().value;
        let noon = 1_735_732_800_000.0;
        assert_eq!(at("2025-01-01T12:00:00Z"), noon);
        assert_eq!(at("2025-01-01t12:00:00z"), noon);
        assert_eq!(at("2025-01-01 13:30:00+01:30"), noon);
        assert_eq!(at("2025-01-01T00:01:00-11:59"), noon);
        assert_eq!(at("2025-01-01T12:00:00.5Z"), noon + 500.0);
        assert_eq!(at("2025-01-01T12:00:00.123456789123Z"), noon + 123.457);
        assert_eq!(at("2016-12-31T23:59:60.25Z"), at("2017-01-01T00:00:00.25Z"));
    }

    #[test]
    fn microseconds_survive() {
        for micros in 0..1000 {
            let marker = Marker::parse(&format!("2025-01-01T10:00:00.000{micros:03}Z")).unwrap();
            let text = written(marker.value);
            let digits = if micros == 0 { "000".to_owned() } else { format!("000{micros:03}") };
            assert_eq!(text, format!("\"2025-01-01T10:00:00.{digits}Z\""));
            let hour = Marker::parse("2025-01-01T09:00:00.000007Z").unwrap();
            let exact = f64::from(3_600_000_000_u32 + micros - 7) / 1000.0;
            assert_eq!(MarkerKind::Time.distance(marker.value, hour.value), exact);
        }
    }

    #[test]
    fn a_whole_number_is_told_from_one_that_is_not() {
        for number in [TIMES.start, -1.0, 0.0, 1.0, 1_735_732_800_000.0, TIMES.end] {
            assert!(is_whole(number) && !is_whole(number + 0.25), "{number}");
        }
    }

    #[test]
    fn zero_has_no_sign() {
        assert!(Marker::number(-0.0).checked().unwrap().value.is_sign_positive());
    }

    #[test]
    fn what_is_no_marker_is_refused_by_name() {
        for text in [
            "",
            "2025-01-01",
            "2025-01-01T10:00:00",
            "yesterday",
            "2025-02-30T00:00:00Z",
            "2025-13-01T00:00:00Z",
            "2025-01-01T24:00:00Z",
            "2025-01-01T00:60:00Z",
            "2025-01-01T00:00:61Z",
            "2025-01-01T00:00:00.Z",
            "2025-01-01T00:00:00Z ",
            "2025-01-01T00:00:00+24:00",
            "2025-01-01T00:00:00+00:60",
            "2025-01-01T00:00:00+0000",
            "2025-1-1T00:00:00Z",
            "+2025-01-01T00:00:00Z",
        ] {
            let error = Marker::parse(text).unwrap_err();
            assert_eq!(error.code, Code::MarkerType);
            assert!(error.message.contains(&format!("\"{text}\"")), "{error}");
        }
        for marker in [
            Marker::time(f64::NAN),
            Marker::time(TIMES.end),
            Marker::time(TIMES.start - 1.0),
            Marker::number(f64::NAN),
            Marker::number(f64::NEG_INFINITY),
        ] {
            assert_eq!(marker.checked().unwrap_err().code, Code::MarkerRange);
        }
        assert!(Marker::time(TIMES.start).checked().is_ok());
        assert!(Marker::time(TIMES.end - 1.0).checked().is_ok());
    }
}
