//! Times as text and as numbers.

use proptest::prelude::*;
use slipstream_checkpoint::Marker;
use slipstream_checkpoint::replay::read::{Times, Unit};

fn plain() -> Times {
    Times::new(None, None).unwrap()
}

fn agrees(text: &str) -> Result<(), TestCaseError> {
    let (ours, theirs) = (plain().text(text).ok(), Marker::parse(text).ok());
    let bits = |marker: Option<Marker>| marker.map(|marker| (marker.kind, marker.value.to_bits()));
    prop_assert_eq!(bits(ours), bits(theirs), "{}", text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn a_timestamp_is_the_marker_that_the_engine_reads(
        text in "[0-9]{4}-(0[0-9]|1[0-3])-([0-2][0-9]|3[0-2])[Tt ]([01][0-9]|2[0-4]):[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,11})?(Z|z|[+-]([01][0-9]|2[0-4]):[0-6][0-9]|)"
    ) {
        agrees(&text)?;
    }

    #[test]
    fn a_timestamp_with_a_byte_changed_too(place in 0_usize..32, byte in any::<char>(), is_long in any::<bool>()) {
        let mut text: Vec<char> = if is_long { "2025-12-31T23:59:59.123456789+05:30" } else { "2024-02-29T00:00:00Z" }.chars().collect();
        let place = place % text.len();
        text[place] = byte;
        agrees(&text.into_iter().collect::<String>())?;
    }

    #[test]
    fn every_day_too(day in 0_u32..3_652_425, second in 0_u32..86_400) {
        let (year, in_year) = (day / 366, day % 366);
        let (month, date) = (in_year / 31 + 1, in_year % 31 + 1);
        agrees(&format!("{year:04}-{month:02}-{date:02}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60))?;
    }

    #[test]
    fn a_zone_is_the_offset_that_a_timestamp_has_not(
        text in "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9])[T ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?",
        zone in "Z|[+-](0[0-9]|1[0-9]):[0-5][0-9]",
    ) {
        let zoned = Times::new(None, Some(&zone)).unwrap();
        prop_assert_eq!(zoned.text(&text), Ok(Marker::parse(&format!("{text}{zone}")).unwrap()));
        prop_assert_eq!(zoned.text(&format!("{text}-03:00")), Ok(Marker::parse(&format!("{text}-03:00")).unwrap()));
        prop_assert!(plain().text(&text).unwrap_err().contains("option zone"));
    }
}

#[test]
fn a_date_is_its_midnight_and_minutes_are_enough_where_there_is_a_zone() {
    let zoned = Times::new(None, Some("+01:00")).unwrap();
    for (text, whole) in [
        ("2013-01-01", "2013-01-01T00:00:00+01:00"),
        ("2013-01-01T05:00", "2013-01-01T05:00:00+01:00"),
        ("2013-01-01 05:00", "2013-01-01T05:00:00+01:00"),
        ("2013-01-01 05:00:00", "2013-01-01T05:00:00+01:00"),
        ("2016-12-31T23:59:60", "2016-12-31T23:59:60+01:00"),
    ] {
        assert_eq!(zoned.text(text), Ok(Marker::parse(whole).unwrap()), "{text}");
        assert!(plain().text(text).unwrap_err().contains("option zone"), "{text}");
    }
    for text in ["2013", "2013-01", "2013-02-30", "05:00", "2013-01-01T05", "2013-01-01Z", "", "2013-01-01T"] {
        assert!(zoned.text(text).unwrap_err().contains("is not a time"), "{text}");
    }
}

#[test]
fn a_zone_that_is_none_is_refused() {
    for zone in ["", "CET", "+1", "+01", "+0100", "+24:00", "01:00", ".5Z", " Z", "+01:00 "] {
        let error = Times::new(None, Some(zone)).unwrap_err();
        assert_eq!(error.code.as_str(), "ERR_OPTION", "{zone}");
        assert!(error.message.contains(&format!("\"{zone}\"")), "{error}");
    }
}

#[test]
fn a_unit_that_is_none_is_refused() {
    assert_eq!(Unit::parse("us"), Ok(Unit::Microseconds));
    assert_eq!(Unit::parse("m").unwrap_err().code.as_str(), "ERR_OPTION");
}

#[test]
fn numbers_are_markers_of_their_own_or_times_in_a_unit() {
    assert_eq!(plain().number(1.5), Ok(Marker::number(1.5)));
    assert!(plain().number(f64::NAN).is_err() && plain().number(f64::INFINITY).is_err());
    let second = Times::new(Some(Unit::Seconds), None).unwrap();
    assert_eq!(second.number(1_382_742_000.5), Ok(Marker::time(1_382_742_000_500.0)));
    assert!(second.number(1e15).is_err());
    let nano = Times::new(Some(Unit::Nanoseconds), None).unwrap();
    assert_eq!(nano.number(1e18), Ok(Marker::time(1e12)));
}
