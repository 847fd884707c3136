//! Where the marks of JSON stand in a line. What is between them is not looked at.

use super::bits::{Block, Places, prefix_xor};

/// Where `{ } [ ] , :` stand outside of strings in a line.
#[derive(Default)]
pub(super) struct Structure {
    places: Places,
    /// Whether a string has no end.
    is_open: bool,
}

const OPEN: &str = "it has no end";

impl Structure {
    /// Reads the line at the start of `bytes`; gives where it ends, or `bytes.len()` where it does not.
    #[inline]
    pub(super) fn read(&mut self, bytes: &[u8]) -> usize {
        self.places.clear();
        let (mut start, mut in_string, mut is_escaped) = (0, 0, 0);
        loop {
            let block = Block::at(bytes, start);
            let newline = block.eq(b'\n');
            let before = !newline & newline.wrapping_sub(1);
            let mut quote = block.eq(b'"') & before;
            let backslash = block.eq(b'\\') & before;
            if (backslash | is_escaped) != 0 {
                quote &= !escaped(backslash, &mut is_escaped);
            }
            let strings = prefix_xor(quote) ^ in_string;
            in_string = ((strings as i64) >> 63) as u64;
            self.places.add(start, block.structural() & !strings & before);
            if newline != 0 {
                self.is_open = in_string != 0;
                return start + newline.trailing_zeros() as usize;
            }
            start += Block::SIZE;
        }
    }

    /// Where the marks stand.
    #[inline]
    pub(super) fn places(&self) -> &[u32] {
        self.places.as_slice()
    }

    /// Whether nothing but the object that ends there is in the line, all strings closed.
    #[inline]
    pub(super) fn is_object(&self, line: &[u8], end: u32) -> bool {
        let blank = |from: usize, to: usize| from == to || line[from..to].trim_ascii().is_empty();
        !self.is_open
            && line[end as usize] == b'}'
            && blank(end as usize + 1, line.len())
            && blank(0, self.places()[0] as usize)
    }

    /// Calls `field` with each key of the object, as it stands between its quotes, and its value.
    pub(super) fn walk<'a>(
        &self,
        line: &'a [u8],
        mut field: impl FnMut(&'a [u8], &'a [u8]),
    ) -> Result<(), &'static str> {
        if self.is_open {
            return Err("a string has no end");
        }
        let mut marks = self.places.as_slice().iter().map(|&place| (place as usize, line[place as usize]));
        let (mut from, first) = marks.next().ok_or("it has no {")?;
        if first != b'{' || !line[..from].trim_ascii().is_empty() {
            return Err("it does not begin with {");
        }
        let mut is_first = true;
        loop {
            let (colon, mark) = marks.next().ok_or(OPEN)?;
            let key = trimmed(line, from + 1, colon);
            if mark == b'}' && key.0 == key.1 && is_first {
                from = colon;
                break;
            }
            is_first = false;
            if mark != b':' || key.1 - key.0 < 2 || line[key.0] != b'"' || line[key.1 - 1] != b'"' {
                return Err("a key is missing");
            }
            let (mut end, mut mark) = marks.next().ok_or(OPEN)?;
            if matches!(mark, b'{' | b'[') {
                let mut depth = 1;
                while depth > 0 {
                    depth += match marks.next().ok_or(OPEN)?.1 {
                        b'{' | b'[' => 1,
                        b'}' | b']' => -1,
                        _ => 0,
                    };
                }
                (end, mark) = marks.next().ok_or(OPEN)?;
            }
            let value = trimmed(line, colon + 1, end);
            field(&line[key.0 + 1..key.1 - 1], &line[value.0..value.1]);
            from = end;
            match mark {
                b',' => {}
                b'}' => break,
                _ => return Err("a comma is missing"),
            }
        }
        if marks.next().is_some() || !line[from + 1..].trim_ascii().is_empty() {
            return Err("something follows it");
        }
        Ok(())
    }
}

/// From where to where without blanks on both sides.
#[inline]
pub(super) fn trimmed(line: &[u8], mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && line[from] <= b' ' {
        from += 1;
    }
    while from < to && line[to - 1] <= b' ' {
        to -= 1;
    }
    (from, to)
}

/// Which bytes stand behind an odd number of `\`, told from all that are `\`.
#[inline]
fn escaped(backslash: u64, is_escaped: &mut u64) -> u64 {
    const ODD: u64 = 0xaaaa_aaaa_aaaa_aaaa;
    let first = backslash & !*is_escaped;
    let after = ((first << 1) | ODD).wrapping_sub(first) ^ ODD;
    let escaped = after ^ (backslash | *is_escaped);
    *is_escaped = (after & backslash) >> 63;
    escaped
}
