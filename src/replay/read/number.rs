//! Numbers as text, read exactly.

/// A plain decimal: `digits / 10^scale`, of at most 19 digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Decimal {
    pub(super) digits: i64,
    pub(super) scale: u32,
}

/// Reads digits with or without a sign and a point; nothing that has an exponent or is too long.
#[inline]
pub(super) fn decimal(text: &[u8]) -> Option<Decimal> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.len() > 20 {
        return None;
    }
    let (mut number, mut scale, mut point) = (0_u64, 0, false);
    for (place, &byte) in digits.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
            scale += u32::from(point);
        } else if byte == b'.' && !point && place > 0 {
            point = true;
        } else {
            return None;
        }
    }
    let count = digits.len() - usize::from(point);
    let is_plain = count > 0 && count <= 19 && (scale > 0 || !point);
    let number = i64::try_from(number).ok().filter(|_| is_plain)?;
    Some(Decimal { digits: if negative { -number } else { number }, scale })
}

impl Decimal {
    /// The nearest float.
    #[inline]
    fn float(self) -> Option<f64> {
        const EXACT: [f64; 20] = [
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
            1e19,
        ];
        let is_exact = self.digits.unsigned_abs() <= 1 << 53 && self.digits != 0;
        is_exact.then(|| self.digits as f64 / EXACT[self.scale as usize])
    }
}

/// The float that a number in JSON's grammar is nearest to, if there is a finite one. Where it is `lenient`, a `+`,
/// leading zeros and a point without digits on one side pass too, as other writers make them.
#[inline]
pub(super) fn number(text: &[u8], lenient: bool) -> Option<f64> {
    if let Some(number) = digits(text) {
        return Some(number);
    }
    let leading_zero = matches!(text, [b'0', b'0'..=b'9', ..] | [b'-', b'0', b'0'..=b'9', ..]);
    match decimal(text).and_then(Decimal::float) {
        Some(number) if lenient || !leading_zero => Some(number),
        _ => unusual(text, lenient),
    }
}

/// Digits only, as most offsets are.
#[inline]
fn digits(text: &[u8]) -> Option<f64> {
    if !matches!(text, [b'1'..=b'9', ..] | [b'0']) || text.len() > 15 {
        return None;
    }
    let (mut number, mut wrong) = (0_u64, false);
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        wrong |= digit > 9;
        number = number * 10 + u64::from(digit);
    }
    (!wrong).then_some(number as f64)
}

#[cold]
fn unusual(text: &[u8], lenient: bool) -> Option<f64> {
    let is_number = text.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let is_json = || {
        let digits = text.strip_prefix(b"-").unwrap_or(text);
        let whole = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let fraction = match digits[whole..].strip_prefix(b".") {
            Some(rest) => rest.first().is_some_and(u8::is_ascii_digit),
            None => true,
        };
        whole > 0 && (whole == 1 || digits[0] != b'0') && fraction
    };
    let number: f64 = std::str::from_utf8(text).ok().filter(|_| is_number && (lenient || is_json()))?.parse().ok()?;
    number.is_finite().then_some(number)
}
