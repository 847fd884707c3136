//! Times as text and as numbers of a unit: the same markers as [`Marker::parse`] gives, several times faster for what
//! is usual. Knows no column.

use super::number::{Decimal, decimal, number};
use super::problems::shown;
use crate::error::{Code, Error};
use crate::marker::Marker;

/// The unit of numbers that are times since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Unit {
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
}

impl Unit {
    /// Reads `s`, `ms`, `us` or `ns`.
    ///
    /// # Errors
    /// `ERR_OPTION` for all else.
    pub fn parse(name: &str) -> Result<Self, Error> {
        Ok(match name {
            "s" => Self::Seconds,
            "ms" => Self::Milliseconds,
            "us" => Self::Microseconds,
            "ns" => Self::Nanoseconds,
            _ => {
                let message = format!("{} is not a unit of time: give s, ms, us or ns", shown(name.as_bytes()));
                return Err(Error::new(Code::Option, message));
            }
        })
    }

    const fn many(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Milliseconds => "milliseconds",
            Self::Microseconds => "microseconds",
            Self::Nanoseconds => "nanoseconds",
        }
    }

    /// How many decimal places it is below a second.
    const fn places(self) -> u32 {
        match self {
            Self::Seconds => 0,
            Self::Milliseconds => 3,
            Self::Microseconds => 6,
            Self::Nanoseconds => 9,
        }
    }
}

/// How times are read: what numbers are, and what a timestamp without an offset is.
#[derive(Clone, Debug, Default)]
pub struct Times {
    unit: Option<Unit>,
    zone: Option<Zone>,
}

#[derive(Clone, Debug)]
struct Zone {
    name: String,
    /// In milliseconds east of UTC.
    offset: i64,
}

impl Times {
    /// Numbers are times in `unit`, or markers of their own where there is none; `zone` is `Z` or an offset, like
    /// `+01:00`.
    ///
    /// # Errors
    /// `ERR_OPTION` for a zone that is none.
    pub fn new(unit: Option<Unit>, zone: Option<&str>) -> Result<Self, Error> {
        let zone = zone.map(|name| match fast(format!("1970-01-01T00:00:00{name}").as_bytes(), None) {
            Some((time, 0)) if name.starts_with(['Z', 'z', '+', '-']) => {
                Ok(Zone { name: name.to_owned(), offset: -time })
            }
            _ => {
                let message = format!("{} is not a zone: give Z or an offset, like +01:00", shown(name.as_bytes()));
                Err(Error::new(Code::Option, message))
            }
        });
        Ok(Self { unit, zone: zone.transpose()? })
    }

    /// Reads a timestamp.
    ///
    /// # Errors
    /// A message that names it and says what it should be.
    #[inline]
    pub fn text(&self, text: &str) -> Result<Marker, String> {
        self.timestamp(text.as_bytes()).map_or_else(|| self.unusual(text), Ok)
    }

    /// Takes a number.
    ///
    /// # Errors
    /// A message where it is not finite, or a time out of range.
    pub fn number(&self, value: f64) -> Result<Marker, String> {
        let marker = match self.unit {
            None => Marker::number(value),
            Some(Unit::Seconds) => Marker::time(value * 1e3),
            Some(Unit::Milliseconds) => Marker::time(value),
            Some(Unit::Microseconds) => Marker::time(value / 1e3),
            Some(Unit::Nanoseconds) => Marker::time(value / 1e6),
        };
        marker.checked().map_err(|_| self.refusal(value.to_string().as_bytes()))
    }

    /// Whether numbers are times.
    pub(super) const fn has_unit(&self) -> bool {
        self.unit.is_some()
    }

    /// The marker of what is usual: RFC 3339 with its offset, or without where there is a zone.
    #[inline]
    pub(super) fn timestamp(&self, text: &[u8]) -> Option<Marker> {
        let (whole, nanos) = fast(text, self.zone.as_ref().map(|zone| zone.offset))?;
        let time = whole as f64;
        Marker::time(if nanos == 0 { time } else { time + f64::from(nanos) / 1e6 }).checked().ok()
    }

    /// The marker of a number as text; none where it is no finite number, or out of range.
    #[inline]
    pub(super) fn digits(&self, text: &[u8], lenient: bool) -> Option<Marker> {
        let Some(unit) = self.unit else { return number(text, lenient).map(Marker::number) };
        let exact = decimal(text).and_then(|decimal| since_1970(decimal, unit));
        exact.or_else(|| self.number(number(text, lenient)?).ok())
    }

    #[cold]
    fn unusual(&self, text: &str) -> Result<Marker, String> {
        if let Ok(marker) = Marker::parse(text) {
            return Ok(marker);
        }
        let zone = self.zone.as_ref().map_or("Z", |zone| &zone.name);
        match (Marker::parse(&completed(text, zone)), &self.zone) {
            (Ok(marker), Some(_)) => Ok(marker),
            (Ok(_), None) => {
                let remedy = "is a time without an offset: say of which zone by the option zone, Z or like +01:00";
                Err(format!("{} {remedy}", shown(text.as_bytes())))
            }
            (Err(_), _) => Err(self.refusal(text.as_bytes())),
        }
    }

    /// Of what is no time at all.
    pub(super) fn refusal(&self, text: &[u8]) -> String {
        let numbers = match self.unit {
            None => "or numbers, and where they are times their unit by the option unit: s, ms, us or ns".to_owned(),
            Some(unit) => format!("or {} since 1970, of the years 0 to 9999", unit.many()),
        };
        let like = "2025-01-01T10:00:00Z";
        format!("{} is not a time: give RFC 3339 timestamps, like {like}, {numbers}", shown(text))
    }
}

/// A timestamp to which an offset, seconds or the time of day are missing.
fn completed(text: &str, zone: &str) -> String {
    let missing = match text.len() {
        10 => "T00:00:00",
        16 => ":00",
        _ => "",
    };
    [text, missing, zone].concat()
}

/// Whole milliseconds and what is left to the nanosecond, by whole numbers as far as they go.
fn since_1970(Decimal { digits, scale }: Decimal, unit: Unit) -> Option<Marker> {
    let places = unit.places() + scale;
    let marker = if places <= 3 {
        digits.checked_mul(10_i64.pow(3 - places))? as f64
    } else {
        let one = 10_i64.checked_pow(places - 3)?;
        digits.div_euclid(one) as f64 + digits.rem_euclid(one) as f64 / one as f64
    };
    Marker::time(marker).checked().ok()
}

/// Milliseconds since 1970 and nanoseconds; none for what is unusual or wrong, which is [`Marker::parse`]'s to say.
#[inline]
fn fast(text: &[u8], zone: Option<i64>) -> Option<(i64, u32)> {
    let (head, tail) = text.split_first_chunk::<19>()?;
    let date = u64::from_le_bytes(*head.first_chunk()?); // YYYY-MM-
    let hour = u64::from_le_bytes(*head[8..].first_chunk()?); // DDTHH:MM
    let second = u32::from_le_bytes(*head[15..].first_chunk()?); // M:SS
    if !matches!(head[10], b'T' | b't' | b' ') {
        return None;
    }
    // What is left of each byte is at most 9 where a digit is to be, and 0 elsewhere.
    let date = date ^ u64::from_le_bytes(*b"0000-00-");
    let hour = (hour & !0xff_0000) ^ u64::from_le_bytes(*b"00\x0000:00");
    let second = second ^ u32::from_le_bytes(*b"0:00");
    let wrong = (date.wrapping_add(0x7f76_767f_7676_7676) | date)
        | (hour.wrapping_add(0x7676_7f76_767f_7676) | hour)
        | u64::from(second.wrapping_add(0x7676_7f76) | second);
    if wrong & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    // Each byte with the one after it, as a number of two digits.
    let (date, hour) = (date * 10 + (date >> 8), hour * 10 + (hour >> 8));
    let pair = |pairs: u64, place: u32| (pairs >> (8 * place)) as u32 & 0xff;
    let (year, month, day) = (pair(date, 0) * 100 + pair(date, 2), pair(date, 5), pair(hour, 0));
    let (hour, minute) = (pair(hour, 3), pair(hour, 6));
    let second = pair(u64::from(second * 10 + (second >> 8)), 2);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = *DAYS.get(month as usize)? + u32::from(is_leap && month == 2);
    if day == 0 || day > days || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let (nanos, offset) = match tail {
        b"Z" => (0, 0),
        [] => (0, zone?),
        _ => fraction_and_offset(tail, zone)?,
    };
    let years = year + 400 - u32::from(month <= 2); // from a March on, in a cycle before year 0
    let since_march = (153 * ((month + 9) % 12) + 2) / 5;
    let day =
        i64::from(years * 365 + years / 4 - years / 100 + years / 400 + since_march + day) - 1 - 719_468 - 146_097;
    let in_day = i64::from((hour * 60 + minute) * 60 + second) * 1000;
    Some((day * 86_400_000 + in_day - offset + i64::from(nanos / 1_000_000), nanos % 1_000_000))
}

/// How many days a month has, by its number.
const DAYS: [u32; 13] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// What follows the seconds: nanoseconds, and milliseconds east of UTC.
#[inline]
fn fraction_and_offset(tail: &[u8], zone: Option<i64>) -> Option<(u32, i64)> {
    let (mut nanos, mut tail) = (0, tail);
    if let [b'.', rest @ ..] = tail {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 || digits > 9 {
            return None;
        }
        let number = rest[..digits].iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
        nanos = number * 10_u32.pow(9 - digits as u32);
        tail = &rest[digits..];
    }
    let offset = match *tail {
        [b'Z' | b'z'] => 0,
        [] => zone?,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let digits = [h1, h2, m1, m2].map(|byte| byte.wrapping_sub(b'0'));
            if digits.iter().any(|&digit| digit > 9) {
                return None;
            }
            let [h1, h2, m1, m2] = digits.map(i64::from);
            let (hours, minutes) = (h1 * 10 + h2, m1 * 10 + m2);
            if hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 60 + minutes) * if sign == b'-' { -60_000 } else { 60_000 }
        }
        _ => return None,
    };
    Some((nanos, offset))
}
