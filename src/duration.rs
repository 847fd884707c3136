//! Thresholds and drifts: how far behind, how far ahead.

use crate::error::{Code, Error};
use crate::marker::MarkerKind;

/// A span of event time as the host gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Duration {
    /// Milliseconds, or the unit of numeric markers.
    Plain(f64),
    /// A sum of units, for time-like markers only.
    Units(Units),
}

/// The units of a [`Duration`], each a finite number or absent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Units {
    pub years: Option<f64>,
    pub months: Option<f64>,
    pub weeks: Option<f64>,
    pub days: Option<f64>,
    pub hours: Option<f64>,
    pub minutes: Option<f64>,
    pub seconds: Option<f64>,
    pub milliseconds: Option<f64>,
    pub microseconds: Option<f64>,
    pub nanoseconds: Option<f64>,
}

/// A checked span and whether its unit was left open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) length: f64,
    plain: bool,
}

impl Span {
    /// Whether it can be compared with markers of that kind.
    pub(crate) fn fits(self, kind: MarkerKind) -> bool {
        self.plain || kind != MarkerKind::Number
    }
}

/// A threshold; by default ten minutes, which no numeric marker can take for its own unit.
pub(crate) fn threshold(given: Option<Duration>) -> Result<Span, Error> {
    given.map_or(Ok(Span { length: 600_000.0, plain: false }), Duration::checked)
}

impl Duration {
    pub(crate) fn checked(self) -> Result<Span, Error> {
        let span = match self {
            Self::Plain(length) => Span { length, plain: true },
            Self::Units(units) => {
                let terms = [
                    (units.days, 86_400_000.0),
                    (units.hours, 3_600_000.0),
                    (units.minutes, 60_000.0),
                    (units.seconds, 1_000.0),
                    (units.milliseconds, 1.0),
                    (units.microseconds, 1e-3),
                    (units.nanoseconds, 1e-6),
                ];
                let varying = [units.years, units.months, units.weeks];
                let varies = varying.iter().flatten().any(|&count| count != 0.0);
                if varies || terms.iter().all(|(count, _)| count.is_none()) {
                    let message = "not a duration: give days, hours, minutes, seconds or milliseconds";
                    return Err(Error::new(Code::Duration, message));
                }
                let length = terms.iter().map(|(count, unit)| count.unwrap_or(0.0) * unit).sum();
                Span { length, plain: false }
            }
        };
        if !span.length.is_finite() || span.length < 0.0 {
            let message = "not a duration: give a finite number, 0 or more";
            return Err(Error::new(Code::Duration, message).of(span.length));
        }
        Ok(span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_add_up() {
        let units = Units {
            days: Some(1.0),
            hours: Some(1.0),
            minutes: Some(1.0),
            seconds: Some(1.0),
            milliseconds: Some(1.0),
            microseconds: Some(1000.0),
            nanoseconds: Some(1_000_000.0),
            weeks: Some(0.0),
            ..Units::default()
        };
        let span = Duration::Units(units).checked().unwrap();
        assert_eq!(span.length, 90_061_003.0);
        assert!(span.fits(MarkerKind::Time) && span.fits(MarkerKind::Opaque) && !span.fits(MarkerKind::Number));
        assert!(Duration::Plain(0.0).checked().unwrap().fits(MarkerKind::Number));
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        let weeks = Units { weeks: Some(1.0), ..Units::default() };
        let negative = Units { hours: Some(-1.0), ..Units::default() };
        for duration in [
            Duration::Plain(-1.0),
            Duration::Plain(f64::NAN),
            Duration::Plain(f64::INFINITY),
            Duration::Units(Units::default()),
            Duration::Units(weeks),
            Duration::Units(negative),
        ] {
            assert_eq!(duration.checked().unwrap_err().code, Code::Duration);
        }
    }
}
