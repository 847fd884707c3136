//! How the two formats quote text.

use std::borrow::Cow;

use super::problems::shown;

/// The rules of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    /// A string is in quotes and has escapes with `\`.
    Json,
    /// A field may be in quotes, in which `""` is one.
    Csv,
}

impl Quoting {
    /// The text of a field; none where there is nothing. What JSON has without quotes is given as it stands.
    pub(super) fn text(self, field: &[u8]) -> Result<Option<Cow<'_, [u8]>>, String> {
        let text = match (self, quoted(field)) {
            (Self::Json, None) if field == b"null" => return Ok(None),
            (_, None) if field.first() == Some(&b'"') => None,
            (_, None) => Some(Cow::Borrowed(field)),
            (Self::Json, Some(inner)) => unescaped(inner),
            (Self::Csv, Some(inner)) => undoubled(inner),
        };
        let text = text.ok_or_else(|| format!("{} is not well quoted", shown(field)))?;
        Ok((!text.is_empty()).then_some(text))
    }

    /// Whether a field is text and nothing else.
    pub(super) fn is_text(self, field: &[u8]) -> bool {
        self == Self::Csv || field.first() == Some(&b'"')
    }

    /// Whether the name stands in the field without an escape.
    pub(super) fn is_plain(self, field: &[u8], name: &str) -> bool {
        field.len() <= name.len() + 2
    }
}

/// What is between the quotes of a field.
#[inline]
pub(super) fn quoted(field: &[u8]) -> Option<&[u8]> {
    match field {
        [b'"', inner @ .., b'"'] => Some(inner),
        _ => None,
    }
}

fn undoubled(inner: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !inner.contains(&b'"') {
        return Some(Cow::Borrowed(inner));
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter();
    while let Some(&byte) = bytes.next() {
        if byte == b'"' && bytes.next() != Some(&b'"') {
            return None;
        }
        out.push(byte);
    }
    Some(Cow::Owned(out))
}

/// The text of a JSON string; none where it breaks the grammar, or names half of a surrogate pair.
pub(super) fn unescaped(inner: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !inner.iter().any(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)) {
        return Some(Cow::Borrowed(inner));
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'"' | 0..0x20 => return None,
            b'\\' => {
                let (char, after) = escape(rest)?;
                out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
                rest = after;
            }
            byte => out.push(*byte),
        }
    }
    Some(Cow::Owned(out))
}

/// The character of what follows a `\`, and what follows that.
fn escape(rest: &[u8]) -> Option<(char, &[u8])> {
    let (kind, rest) = rest.split_first()?;
    let char = match kind {
        b'"' | b'\\' | b'/' => char::from(*kind),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let (high, rest) = unit(rest)?;
            let [b'\\', b'u', after @ ..] = rest else { return Some((char::from_u32(high)?, rest)) };
            if !(0xd800..0xdc00).contains(&high) {
                return Some((char::from_u32(high)?, rest));
            }
            let (low, rest) = unit(after).filter(|(low, _)| (0xdc00..0xe000).contains(low))?;
            return Some((char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))?, rest));
        }
        _ => return None,
    };
    Some((char, rest))
}

fn unit(rest: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = rest.split_first_chunk::<4>()?;
    let digit = |unit, digit: &u8| Some(unit * 16 + char::from(*digit).to_digit(16)?);
    Some((digits.iter().try_fold(0, digit)?, rest))
}
