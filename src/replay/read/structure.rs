//! Where the marks of JSON stand in lines. What is between them is not looked at.

use super::bits::{Block, Places, prefix_xor};

/// Where `{ } [ ] , :` stand outside of strings, and where lines end.
#[derive(Default)]
pub(super) struct Structure {
    places: Places,
    /// Which of those places are the ends of lines.
    ends: Vec<u32>,
    /// Which of those lines have a string without an end.
    open: Vec<u32>,
}

/// A line by its place in the bytes that were read.
pub(super) struct Line<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) from: usize,
    pub(super) end: usize,
    pub(super) marks: &'a [u32],
    is_open: bool,
}

const OPEN: &str = "it has no end";

impl Structure {
    /// Reads all of the bytes, which begin with a line.
    pub(super) fn read(&mut self, bytes: &[u8]) {
        self.places.clear();
        self.ends.clear();
        self.open.clear();
        let (mut start, mut in_string, mut is_escaped) = (0, 0, 0);
        while start < bytes.len() {
            let block = Block::at(bytes, start);
            let there = !0 >> (Block::SIZE - (bytes.len() - start).min(Block::SIZE));
            let newline = block.eq(b'\n') & there;
            let mut quote = block.eq(b'"');
            let backslash = block.eq(b'\\');
            if (backslash | is_escaped) != 0 {
                quote &= !escaped(backslash, &mut is_escaped);
            }
            let strings = prefix_xor(quote) ^ in_string;
            let marks = (block.structural() & !strings) | newline;
            let broken = newline & strings;
            if broken == 0 {
                self.add(start, marks, newline);
                in_string = ((strings as i64) >> 63) as u64;
                start += Block::SIZE;
                continue;
            }
            // No string goes beyond its line: the next one is read from its start.
            let until = broken ^ (broken - 1);
            self.add(start, marks & until, newline & until);
            self.open.push(self.ends.len() as u32 - 1);
            (in_string, is_escaped) = (0, 0);
            start += 1 + broken.trailing_zeros() as usize;
        }
    }

    #[inline]
    fn add(&mut self, start: usize, marks: u64, mut newline: u64) {
        let before = self.places.as_slice().len() as u32;
        self.places.add(start, marks);
        while newline != 0 {
            let one = newline & newline.wrapping_neg();
            self.ends.push(before + (marks & (one - 1)).count_ones());
            newline ^= one;
        }
    }

    /// The lines that are whole.
    #[inline]
    pub(super) fn lines<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = Line<'a>> {
        let places = self.places.as_slice();
        let mut open = self.open.as_slice();
        let (mut from, mut first) = (0, 0);
        self.ends.iter().enumerate().map(move |(number, &last)| {
            let marks = &places[first..=last as usize];
            let (&end, marks) = marks.split_last().expect("the end of the line");
            let is_open = open.first() == Some(&(number as u32));
            open = &open[usize::from(is_open)..];
            let line = Line { bytes, from, end: end as usize, marks, is_open };
            (from, first) = (line.end + 1, last as usize + 1);
            line
        })
    }
}

impl<'a> Line<'a> {
    /// As it stands there.
    #[inline]
    pub(super) fn text(&self) -> &'a [u8] {
        &self.bytes[self.from..self.end]
    }

    /// Whether nothing but the object that ends with the last mark is in the line, all strings closed.
    #[inline]
    pub(super) fn is_object(&self, last: u32) -> bool {
        let blank = |from: usize, to: usize| from == to || self.bytes[from..to].trim_ascii().is_empty();
        !self.is_open
            && self.bytes[last as usize] == b'}'
            && blank(last as usize + 1, self.end)
            && blank(self.from, self.marks[0] as usize)
    }

    /// Calls `field` with each key of the object, as it stands between its quotes, and its value.
    pub(super) fn walk(&self, mut field: impl FnMut(&'a [u8], &'a [u8])) -> Result<(), &'static str> {
        if self.is_open {
            return Err("a string has no end");
        }
        let line = self.bytes;
        let mut marks = self.marks.iter().map(|&place| (place as usize, line[place as usize]));
        let (mut from, first) = marks.next().ok_or("it has no {")?;
        if first != b'{' || !line[self.from..from].trim_ascii().is_empty() {
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
        if marks.next().is_some() || !line[from + 1..self.end].trim_ascii().is_empty() {
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
