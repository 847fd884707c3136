//! JSON text as `JSON.stringify` of JavaScript writes it, so that a record is the same to the byte whoever wrote it. Values stay text: a
//! parsed tree is never needed. Knows no checkpoint.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// Deeper ones are refused, before the stack is full.
const DEEPEST: u32 = 500;

/// A JSON value in canonical form.
#[derive(Clone, Copy)]
pub(crate) struct Json<'a>(pub(crate) &'a str);

/// A value of any form in canonical form; None where it is not JSON, or a number too large for a float.
pub(crate) fn canonical(text: &str) -> Option<String> {
    let mut reader = Reader { rest: text, depth: 0 };
    let mut out = String::with_capacity(text.len());
    reader.value(&mut out)?;
    reader.rest.is_empty().then_some(out)
}

/// The members of the one, then those of the other, which replace those of the same name. Both are objects in canonical form. Where
/// all are replaced, the order is that of the other, as in the npm package.
pub(crate) fn merged(before: &str, given: &str) -> String {
    let is_given = |name: &str| Json(given).pairs().any(|(other, _)| other == name);
    if Json(before).pairs().all(|(name, _)| is_given(name)) {
        return given.to_owned();
    }
    let mut members = Members::default();
    for (name, value) in Json(before).pairs().chain(Json(given).pairs()) {
        members.set(name.to_owned(), value.to_owned());
    }
    let mut out = String::with_capacity(before.len() + given.len());
    members.write(&mut out);
    out
}

/// A number; there is none that is not finite.
pub(crate) fn write_number(out: &mut String, number: f64) {
    out.push_str(ryu_js::Buffer::new().format(number + 0.0)); // -0 is 0
}

pub(crate) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    text.chars().for_each(|char| write_char(out, char));
    out.push('"');
}

fn write_char(out: &mut String, char: char) {
    let short = match char {
        '"' | '\\' => char,
        '\u{8}' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\u{c}' => 'f',
        '\r' => 'r',
        '\0'..' ' => return write_unit(out, u32::from(char)),
        _ => return out.push(char),
    };
    out.push('\\');
    out.push(short);
}

fn write_unit(out: &mut String, unit: u32) {
    out.push_str("\\u");
    let digits = [12, 8, 4, 0].into_iter().filter_map(|shift| char::from_digit((unit >> shift) & 0xf, 16));
    out.extend(digits);
}

impl<'a> Json<'a> {
    pub(crate) fn is_object(self) -> bool {
        self.0.starts_with('{')
    }

    /// The names and values of an object, names as they are written.
    pub(crate) fn pairs(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut rest = if self.is_object() { &self.0[1..] } else { "" };
        core::iter::from_fn(move || {
            let name = first(rest.trim_start_matches(','))?;
            let after = &rest.trim_start_matches(',')[name.len() + 1..];
            let value = first(after)?;
            rest = &after[value.len()..];
            Some((name, value))
        })
    }

    /// Of a string.
    pub(crate) fn text(self) -> Option<String> {
        let mut reader = Reader { rest: self.0, depth: 0 };
        let mut out = String::new();
        reader.string(&mut |char| out.push(char.unwrap_or(char::REPLACEMENT_CHARACTER)))?;
        Some(out)
    }

    /// Of a number.
    pub(crate) fn number(self) -> Option<f64> {
        let is_number = self.0.starts_with(|char: char| char == '-' || char.is_ascii_digit());
        is_number.then(|| float(self.0))
    }
}

/// What a number's text stands for. Of std's own parser the tables alone are a sixth of the component.
fn float(text: &str) -> f64 {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or((1.0, mantissa), |mantissa| (-1.0, mantissa));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let largest = if exponent.starts_with('-') { i32::MIN / 2 } else { i32::MAX / 2 };
    let exponent = exponent.parse().unwrap_or(largest);
    let (whole, fraction) = (whole.trim_start_matches('0').as_bytes(), fraction.trim_end_matches('0').as_bytes());
    sign * minimal_lexical::parse_float::<f64, _, _>(whole.iter(), fraction.iter(), exponent)
}

/// The value that canonical text begins with; None at the end of an object.
fn first(text: &str) -> Option<&str> {
    let (mut depth, mut is_text, mut is_escaped) = (0_u32, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' | b':' if depth == 0 => return (at > 0).then(|| &text[..at]),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The members of an object in the order that JavaScript gives them: names that are array indexes first.
#[derive(Default)]
struct Members(Vec<(String, String)>);

impl Members {
    fn set(&mut self, name: String, value: String) {
        match self.0.iter_mut().find(|(other, _)| *other == name) {
            Some((_, before)) => *before = value,
            None => {
                let index = array_index(&name);
                let is_later = |(other, _): &(String, String)| array_index(other) > index;
                let place = self.0.iter().position(is_later).unwrap_or(self.0.len());
                self.0.insert(place, (name, value));
            }
        }
    }

    fn write(self, out: &mut String) {
        let mut separator = "{";
        for (name, value) in &self.0 {
            for part in [separator, name, ":", value] {
                out.push_str(part);
            }
            separator = ",";
        }
        out.push_str(if separator == "{" { "{}" } else { "}" });
    }
}

/// The array index that a name, as it is written, stands for; of one that is none, the maximum, which is not an index either.
fn array_index(name: &str) -> u32 {
    let digits = name.trim_matches('"');
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    if is_plain { digits.parse().unwrap_or(u32::MAX) } else { u32::MAX }
}

/// The grammar of RFC 8259.
struct Reader<'a> {
    rest: &'a str,
    depth: u32,
}

impl<'a> Reader<'a> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, mark: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(mark)?;
        Some(())
    }

    fn value(&mut self, out: &mut String) -> Option<()> {
        self.skip_space();
        match self.rest.bytes().next()? {
            b'{' => self.nested(Self::object, out),
            b'[' => self.nested(Self::array, out),
            b'"' => self.text(out),
            b'-' | b'0'..=b'9' => self.number(out),
            _ => {
                let word = ["null", "true", "false"].into_iter().find(|&word| self.rest.starts_with(word))?;
                out.push_str(word);
                self.take(word)
            }
        }?;
        self.skip_space();
        Some(())
    }

    fn nested(&mut self, read: fn(&mut Self, &mut String) -> Option<()>, out: &mut String) -> Option<()> {
        self.rest = &self.rest[1..];
        self.depth += 1;
        self.skip_space();
        (self.depth <= DEEPEST).then_some(())?;
        read(self, out)?;
        self.depth -= 1;
        Some(())
    }

    fn object(&mut self, out: &mut String) -> Option<()> {
        let mut members = Members::default();
        let mut is_more = self.take("}").is_none();
        while is_more {
            let (mut name, mut value) = (String::new(), String::new());
            self.skip_space();
            self.text(&mut name)?;
            self.skip_space();
            self.take(":")?;
            self.value(&mut value)?;
            members.set(name, value);
            is_more = self.goes_on("}")?;
        }
        members.write(out);
        Some(())
    }

    fn array(&mut self, out: &mut String) -> Option<()> {
        out.push('[');
        let mut is_more = self.take("]").is_none();
        while is_more {
            self.value(out)?;
            is_more = self.goes_on("]")?;
            if is_more {
                out.push(',');
            }
        }
        out.push(']');
        Some(())
    }

    fn goes_on(&mut self, end: &str) -> Option<bool> {
        if self.take(",").is_some() { Some(true) } else { self.take(end).map(|()| false) }
    }

    fn text(&mut self, out: &mut String) -> Option<()> {
        out.push('"');
        self.string(&mut |char| match char {
            Ok(char) => write_char(out, char),
            Err(half) => write_unit(out, half),
        })?;
        out.push('"');
        Some(())
    }

    /// Gives each character, and halves of surrogate pairs, which only escapes can say.
    fn string(&mut self, give: &mut dyn FnMut(Result<char, u32>)) -> Option<()> {
        self.take("\"")?;
        loop {
            let mut chars = self.rest.chars();
            let char = chars.next()?;
            self.rest = chars.as_str();
            match char {
                '"' => return Some(()),
                '\\' => give(self.escape()?),
                '\0'..' ' => return None,
                _ => give(Ok(char)),
            }
        }
    }

    fn escape(&mut self) -> Option<Result<char, u32>> {
        let (&byte, _) = self.rest.as_bytes().split_first()?;
        let char = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b't' => '\t',
            b'n' => '\n',
            b'f' => '\u{c}',
            b'r' => '\r',
            b'u' => {
                let unit = self.unit()?;
                if let (0xd800..0xdc00, Some(low @ 0xdc00..0xe000)) = (unit, self.next_unit()) {
                    self.rest = &self.rest[6..];
                    return Some(Ok(char::from_u32(0x10000 + ((unit - 0xd800) << 10) + low - 0xdc00)?));
                }
                return Some(char::from_u32(unit).ok_or(unit));
            }
            _ => return None,
        };
        self.rest = &self.rest[1..];
        Some(Ok(char))
    }

    /// Four hexadecimal digits after the `u` that comes first.
    fn unit(&mut self) -> Option<u32> {
        let digits = self.rest.get(1..5)?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
        self.rest = &self.rest[5..];
        u32::from_str_radix(digits, 16).ok()
    }

    fn next_unit(&self) -> Option<u32> {
        let rest = self.rest.strip_prefix('\\').filter(|rest| rest.starts_with('u'))?;
        Self { rest, depth: 0 }.unit()
    }

    fn number(&mut self, out: &mut String) -> Option<()> {
        let text = self.rest;
        let _ = self.take("-");
        if self.take("0").is_none() {
            self.digits()?;
        }
        if self.take(".").is_some() {
            self.digits()?;
        }
        if self.take("e").or_else(|| self.take("E")).is_some() {
            let _ = self.take("+").or_else(|| self.take("-"));
            self.digits()?;
        }
        let number = float(&text[..text.len() - self.rest.len()]);
        number.is_finite().then(|| write_number(out, number))
    }

    fn digits(&mut self) -> Option<()> {
        let after = self.rest.trim_start_matches(|char: char| char.is_ascii_digit());
        let is_any = after.len() < self.rest.len();
        self.rest = after;
        is_any.then_some(())
    }
}
