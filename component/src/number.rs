//! Numbers as text and back, exactly as JavaScript has them, by plain long arithmetic: the code and the tables of the fast ways are a sixth
//! of the component. Knows no JSON beyond a number's form.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// More digits than any float needs to be told from its neighbours; those after them only tell whether there is more.
const DIGITS: usize = 800;
/// Exponents that no number of digits makes up for.
const TOO_FAR: i32 = 1_000_000_000;

/// A number; there is none that is not finite.
pub(crate) fn write(out: &mut String, number: f64) {
    if number < 0.0 {
        out.push('-');
    }
    let (digits, point) = decimal(number.abs());
    let (first, rest) = digits.split_at(digits.len().min(if point > 21 { 1 } else { point.max(0) as usize }));
    let is_small = point < -5;
    let (first, rest) = if is_small { digits.split_at(1) } else { (first, rest) };
    let is_plain = !is_small && point <= 21;
    out.push_str(if first.is_empty() && point <= 0 { "0" } else { first });
    if is_plain {
        zeros(out, point - digits.len() as i32);
    }
    if !rest.is_empty() {
        out.push('.');
        if is_plain {
            zeros(out, -point);
        }
        out.push_str(rest);
    }
    if !is_plain {
        out.push_str(if is_small { "e-" } else { "e+" });
        write_whole(out, u64::from((point - 1).unsigned_abs()));
    }
}

fn zeros(out: &mut String, count: i32) {
    (0..count).for_each(|_| out.push('0'));
}

fn write_whole(out: &mut String, whole: u64) {
    if whole >= 10 {
        write_whole(out, whole / 10);
    }
    out.push(char::from(b'0' + (whole % 10) as u8));
}

/// The fewest digits that are read as this number and no other, without zeros at the end, and how many stand before the point.
fn decimal(number: f64) -> (String, i32) {
    let mut digits = String::new();
    let whole = number as u64;
    if whole < 1 << 53 && whole as f64 == number {
        write_whole(&mut digits, whole);
        let point = digits.len() as i32;
        digits.truncate(digits.trim_end_matches('0').len());
        return (digits, point);
    }

    let fraction = number.to_bits() & ((1 << 52) - 1);
    let field = (number.to_bits() >> 52) as i32;
    let mantissa = if field > 0 { fraction | 1 << 52 } else { fraction };
    let power = field.max(1) - 1075;
    // The number is rest / unit; up to below and above of it, what is read is this number. The lower neighbour of a power of two is nearer.
    let is_power = fraction == 0 && field > 1;
    let (left, right) = (power.max(0) as u32, (-power).max(0) as u32);
    let mut rest = Integer::of(mantissa << (1 + u32::from(is_power))).shifted(left);
    let mut below = Integer::of(1).shifted(left);
    let mut above = Integer::of(1).shifted(left + u32::from(is_power));
    let mut unit = Integer::of(1).shifted(right + 1 + u32::from(is_power));
    // The ends are read as the even one.
    let is_even = mantissa % 2 == 0;

    // At most the true one, of which it is one less at most.
    let mut point = (power + 63 - mantissa.leading_zeros() as i32) * 1233 / 4096 - 1;
    for _ in 0..point {
        unit.multiply_add(10, 0);
    }
    for _ in point..0 {
        for it in [&mut rest, &mut below, &mut above] {
            it.multiply_add(10, 0);
        }
    }
    while reaches(&rest, &above, &unit, is_even) {
        unit.multiply_add(10, 0);
        point += 1;
    }
    loop {
        for it in [&mut rest, &mut below, &mut above] {
            it.multiply_add(10, 0);
        }
        let mut digit = b'0';
        while let Some(less) = rest.minus(&unit) {
            rest = less;
            digit += 1;
        }
        let is_low = below.exceeds(&rest, is_even);
        let is_high = reaches(&rest, &above, &unit, is_even);
        if !is_low && !is_high {
            digits.push(char::from(digit));
            continue;
        }
        rest.multiply_add(2, 0);
        let is_up = is_high && (!is_low || rest.exceeds(&unit, digit % 2 == 1));
        digits.push(char::from(digit + u8::from(is_up)));
        return (digits, point);
    }
}

/// Whether the sum of the two is above the unit, or reaches it.
fn reaches(rest: &Integer, above: &Integer, unit: &Integer, may_equal: bool) -> bool {
    unit.minus(rest).is_none_or(|left| above.exceeds(&left, may_equal))
}

/// The float nearest to a JSON number.
pub(crate) fn read(text: &str) -> f64 {
    let mut integer = Integer::default();
    let (mut count, mut exponent, mut is_fraction) = (0, 0, false);
    let mut bytes = text.bytes();
    for byte in &mut bytes {
        match byte {
            b'.' => is_fraction = true,
            b'e' | b'E' => break,
            b'0'..=b'9' => {
                if count < DIGITS {
                    integer.multiply_add(10, u32::from(byte - b'0'));
                    count += usize::from(!integer.limbs.is_empty());
                } else {
                    integer.is_more |= byte != b'0';
                    exponent += 1;
                }
                exponent -= i32::from(is_fraction);
            }
            _ => {}
        }
    }
    let (mut given, mut sign) = (0_i32, 1);
    for byte in bytes {
        match byte {
            b'-' => sign = -1,
            b'+' => {}
            _ => given = given.saturating_mul(10).saturating_add(i32::from(byte - b'0')).min(TOO_FAR),
        }
    }
    let magnitude = integer.scaled(exponent + sign * given);
    if text.starts_with('-') { -magnitude } else { magnitude }
}

/// A natural number, its lowest limb first and its highest not 0; and whether a fraction of 1 was dropped.
#[derive(Default)]
struct Integer {
    limbs: Vec<u32>,
    is_more: bool,
}

impl Integer {
    fn of(number: u64) -> Self {
        let mut integer = Self { limbs: vec![number as u32, (number >> 32) as u32], is_more: false };
        integer.trim();
        integer
    }

    fn trim(&mut self) {
        while self.limbs.last() == Some(&0) {
            self.limbs.pop();
        }
    }

    fn multiply_add(&mut self, factor: u32, term: u32) {
        let mut carry = u64::from(term);
        for limb in &mut self.limbs {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.limbs.push(carry as u32);
        }
    }

    fn shifted(mut self, bits: u32) -> Self {
        self.multiply_add(1 << (bits % 32), 0);
        let mut limbs = vec![0; bits as usize / 32];
        limbs.extend_from_slice(&self.limbs);
        Self { limbs, ..self }
    }

    /// The difference; None where the other is more.
    fn minus(&self, other: &Self) -> Option<Self> {
        let mut limbs = self.limbs.clone();
        let mut borrow = 0;
        for (place, limb) in limbs.iter_mut().enumerate() {
            let less = u64::from(*limb).wrapping_sub(u64::from(other.limbs.get(place).copied().unwrap_or(0)) + borrow);
            *limb = less as u32;
            borrow = less >> 63;
        }
        let mut difference = Self { limbs, is_more: false };
        difference.trim();
        (borrow == 0 && self.limbs.len() >= other.limbs.len()).then_some(difference)
    }

    fn exceeds(&self, other: &Self, may_equal: bool) -> bool {
        if may_equal { self.minus(other).is_some() } else { other.minus(self).is_none() }
    }

    fn divide(&mut self) {
        let mut rest = 0;
        for limb in self.limbs.iter_mut().rev() {
            rest = (rest << 32) | u64::from(*limb);
            *limb = (rest / 10) as u32;
            rest %= 10;
        }
        self.is_more |= rest > 0;
        self.trim();
    }

    /// The float nearest to it times this power of ten.
    fn scaled(mut self, power: i32) -> f64 {
        if self.limbs.is_empty() {
            return 0.0;
        }
        // Beyond these, it is infinite or 0 whatever its digits.
        let power = power.clamp(-400 - DIGITS as i32, 400);
        // So far to the left that 64 bits remain of the quotient: a limb has more than 9 digits.
        let left = if power < 0 { 32 * (power.unsigned_abs() / 9 + 3) } else { 0 };
        self = self.shifted(left);
        for _ in 0..power {
            self.multiply_add(10, 0);
        }
        for _ in power..0 {
            self.divide();
        }
        self.rounded(-(left as i32))
    }

    /// The float nearest to it times this power of two; between two, the even one.
    fn rounded(&self, power: i32) -> f64 {
        let limb = |place: usize| self.limbs.iter().rev().nth(place).map_or(0, |limb| u64::from(*limb));
        let unused = limb(0).leading_zeros() - 32;
        let third = limb(2) << unused;
        let top = (((limb(0) << 32) | limb(1)) << unused) | (third >> 32);
        let is_more = self.is_more || third as u32 > 0 || self.limbs.iter().rev().skip(3).any(|limb| *limb > 0);

        let exponent = power + 32 * self.limbs.len() as i32 - 1 - unused as i32;
        if exponent > 1023 {
            return f64::INFINITY;
        }
        // Below the smallest normal number, a digit less for every power.
        let missing = (-1022 - exponent).max(0) as u32;
        let dropped = 11 + missing;
        if dropped > 64 {
            return 0.0;
        }
        let kept = top.checked_shr(dropped).unwrap_or(0);
        let rest = (top << (64 - dropped)) | u64::from(is_more);
        let is_up = rest > 1 << 63 || (rest == 1 << 63 && kept & 1 == 1);
        let field = if missing > 0 { 0 } else { (exponent + 1022) as u64 };
        f64::from_bits((field << 52) + kept + u64::from(is_up))
    }
}
