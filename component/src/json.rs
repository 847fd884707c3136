//! JSON text as `JSON.stringify` of JavaScript writes it, so that a record is the same to the byte whoever wrote it. Values stay text: a
//! parsed tree is never needed. Knows no checkpoint.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::number;

/// How deep a state or a marker may be nested; deeper ones are refused, before the stack is full.
pub(crate) const DEEPEST: u32 = 500;
/// A record has states and markers up to four levels down.
pub(crate) const DEEPEST_RECORD: u32 = DEEPEST + 4;

/// A JSON value in canonical form.
#[derive(Clone, Copy)]
pub(crate) struct Json<'a>(pub(crate) &'a str);

/// A value of any form in canonical form; None where it is not JSON, or a number too large for a float.
pub(crate) fn canonical(text: &str, deepest: u32) -> Option<String> {
    let mut reader = Reader { text, at: 0, left: deepest };
    let mut out = String::new();
    reader.value(&mut out)?;
    (reader.at == text.len()).then_some(out)
}

/// The members of the one, then those of the other, which replace those of the same name. Both are objects in canonical form. Where
/// all are replaced, the order is that of the other, as in the npm package.
pub(crate) fn merged(before: &str, given: &str) -> String {
    let (before, members) = (Json(before).pairs(), Json(given).pairs());
    if before.iter().all(|(name, _)| members.iter().any(|(other, _)| other == name)) {
        return given.to_owned();
    }
    let mut all = Members::default();
    for (name, value) in before.into_iter().chain(members) {
        all.set(name.to_owned(), value.to_owned());
    }
    let mut out = String::new();
    all.write(&mut out);
    out
}

pub(crate) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    text.chars().for_each(|char| write_char(out, u32::from(char)));
    out.push('"');
}

/// A character, or half of one.
fn write_char(out: &mut String, char: u32) {
    let short = match char {
        0x22 | 0x5c => char as u8,
        0x8 => b'b',
        0x9 => b't',
        0xa => b'n',
        0xc => b'f',
        0xd => b'r',
        _ => match char::from_u32(char) {
            Some(char @ ' '..) => return out.push(char),
            _ => b'u',
        },
    };
    out.push('\\');
    out.push(char::from(short));
    if short == b'u' {
        for shift in [12, 8, 4, 0] {
            let digit = (char >> shift) as u8 & 0xf;
            out.push(char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
        }
    }
}

impl<'a> Json<'a> {
    pub(crate) fn is_object(self) -> bool {
        self.0.starts_with('{')
    }

    /// The names and values of an object, names as they are written.
    pub(crate) fn pairs(self) -> Vec<(&'a str, &'a str)> {
        let mut pairs = Vec::new();
        if self.is_object() {
            let (mut name, mut start) = ("", 1);
            let (mut depth, mut is_text, mut is_escaped) = (0_u32, false, false);
            for (at, byte) in self.0.bytes().enumerate() {
                let is_mark = !is_text;
                let is_end = is_mark && depth == 1 && matches!(byte, b':' | b',' | b'}') && at > start;
                if is_end {
                    let part = &self.0[start..at];
                    start = at + 1;
                    if byte == b':' { name = part } else { pairs.push((name, part)) }
                }
                match byte {
                    _ if is_escaped => is_escaped = false,
                    b'\\' => is_escaped = true,
                    b'"' => is_text = !is_text,
                    b'{' | b'[' if is_mark => depth += 1,
                    b'}' | b']' if is_mark => depth -= 1,
                    _ => {}
                }
            }
        }
        pairs
    }

    /// Of a string.
    pub(crate) fn text(self) -> Option<String> {
        let mut out = String::new();
        let is_text = Reader { text: self.0, at: 0, left: 0 }.string(&mut out, false);
        is_text.map(|()| out)
    }

    /// Of a number.
    pub(crate) fn number(self) -> Option<f64> {
        matches!(self.0.as_bytes()[0], b'-' | b'0'..=b'9').then(|| number::read(self.0))
    }
}

/// The members of an object in the order that JavaScript gives them: names that are array indexes first.
#[derive(Default)]
struct Members(Vec<(String, String)>);

impl Members {
    fn set(&mut self, name: String, value: String) {
        let index = array_index(&name);
        let mut place = self.0.len();
        for (at, (other, before)) in self.0.iter_mut().enumerate() {
            if *other == name {
                *before = value;
                return;
            }
            if array_index(other) > index {
                place = place.min(at);
            }
        }
        self.0.insert(place, (name, value));
    }

    fn write(self, out: &mut String) {
        out.push('{');
        for (at, (name, value)) in self.0.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            out.push_str(name);
            out.push(':');
            out.push_str(value);
        }
        out.push('}');
    }
}

/// The array index that a name, as it is written, stands for; of one that is none, the maximum, which is not an index either.
fn array_index(name: &str) -> u32 {
    let mut index = 0_u64;
    for byte in name.bytes().skip(1).take(name.len() - 2) {
        index = index * 10 + u64::from(byte.wrapping_sub(b'0'));
        if !byte.is_ascii_digit() || index > u64::from(u32::MAX) {
            return u32::MAX;
        }
    }
    let is_plain = name == "\"0\"" || !name.starts_with("\"0") && name.len() > 2;
    if is_plain { index as u32 } else { u32::MAX }
}

/// The grammar of RFC 8259.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// How many levels deeper it may go.
    left: u32,
}

impl Reader<'_> {
    /// The next byte; 0, which no JSON has, at the end.
    fn next(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.next() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    fn skip_space(&mut self) {
        while matches!(self.next(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn value(&mut self, out: &mut String) -> Option<()> {
        self.skip_space();
        match self.next() {
            first @ (b'{' | b'[') => {
                self.at += 1;
                self.left = self.left.checked_sub(1)?;
                self.skip_space();
                if first == b'{' { self.object(out) } else { self.array(out) }?;
                self.left += 1;
            }
            b'"' => self.string(out, true)?,
            b'-' | b'0'..=b'9' => self.number(out)?,
            _ => {
                let word = ["null", "true", "false"].into_iter().find(|word| self.text[self.at..].starts_with(word))?;
                out.push_str(word);
                self.at += word.len();
            }
        }
        self.skip_space();
        Some(())
    }

    fn object(&mut self, out: &mut String) -> Option<()> {
        let mut members = Members::default();
        let mut is_more = !self.takes(b'}');
        while is_more {
            let (mut name, mut value) = (String::new(), String::new());
            self.skip_space();
            self.string(&mut name, true)?;
            self.skip_space();
            self.takes(b':').then_some(())?;
            self.value(&mut value)?;
            members.set(name, value);
            is_more = self.goes_on(b'}')?;
        }
        members.write(out);
        Some(())
    }

    fn array(&mut self, out: &mut String) -> Option<()> {
        out.push('[');
        let mut is_more = !self.takes(b']');
        while is_more {
            self.value(out)?;
            is_more = self.goes_on(b']')?;
            if is_more {
                out.push(',');
            }
        }
        out.push(']');
        Some(())
    }

    fn goes_on(&mut self, end: u8) -> Option<bool> {
        let is_more = self.takes(b',');
        (is_more || self.takes(end)).then_some(is_more)
    }

    /// As it is to be written, or what it says.
    fn string(&mut self, out: &mut String, is_written: bool) -> Option<()> {
        self.takes(b'"').then_some(())?;
        if is_written {
            out.push('"');
        }
        loop {
            let start = self.at;
            while !matches!(self.next(), b'"' | b'\\' | ..b' ') {
                self.at += 1;
            }
            out.push_str(&self.text[start..self.at]);
            if !self.takes(b'\\') {
                break;
            }
            let char = self.escape()?;
            if is_written {
                write_char(out, char);
            } else {
                out.push(char::from_u32(char).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
        }
        if is_written {
            out.push('"');
        }
        self.takes(b'"').then_some(())
    }

    /// A character, or half of one, which only escapes can say.
    fn escape(&mut self) -> Option<u32> {
        let byte = self.next();
        self.at += 1;
        let char = match byte {
            b'"' | b'\\' | b'/' => byte,
            b'b' => 0x8,
            b'f' => 0xc,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let unit = self.unit()?;
                let after = self.at;
                let is_pair = (0xd800..0xdc00).contains(&unit) && self.takes(b'\\') && self.takes(b'u');
                if is_pair && let Some(low @ 0xdc00..0xe000) = self.unit() {
                    return Some(0x10000 + ((unit - 0xd800) << 10) + low - 0xdc00);
                }
                self.at = after;
                return Some(unit);
            }
            _ => return None,
        };
        Some(u32::from(char))
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.next()).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }

    fn number(&mut self, out: &mut String) -> Option<()> {
        let start = self.at;
        self.takes(b'-');
        if !self.takes(b'0') {
            self.digits()?;
        }
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _ = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        let number = number::read(&self.text[start..self.at]);
        number.is_finite().then(|| number::write(out, number))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.next().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
}
