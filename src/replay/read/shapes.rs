//! The keys of objects. Nearly all lines of a file have the same ones in the same places: what is between the values is
//! then the same text, and one comparison tells all keys.

use super::columns::COLUMNS;
use super::keys::Keys;
use super::rows::Fields;
use super::structure::{Line, trimmed};

/// How many shapes are known at a time.
const KNOWN: usize = 8;

/// In which shapes of lines the columns stand where.
#[derive(Default)]
pub(super) struct Shapes {
    known: Vec<Shape>,
}

impl Shapes {
    #[inline]
    pub(super) fn fields<'a>(&mut self, line: &Line<'a>, keys: &mut Keys) -> Result<Fields<'a>, &'static str> {
        match self.known.iter().find_map(|shape| shape.fields(line)) {
            Some(fields) => Ok(fields),
            None => self.new_shape(line, keys),
        }
    }

    #[cold]
    fn new_shape<'a>(&mut self, line: &Line<'a>, keys: &mut Keys) -> Result<Fields<'a>, &'static str> {
        let (mut fields, mut places, mut count) = (Fields::default(), [usize::MAX; COLUMNS], 0);
        line.walk(|key, value| {
            let columns = keys.columns_of(key);
            for column in (0..COLUMNS).filter(|column| columns >> column & 1 != 0) {
                (fields[column], places[column]) = (value, count);
            }
            count += 1;
        })?;
        if line.marks.len() == 2 * count + 1 {
            let (pairs, _) = line.marks.as_chunks::<2>();
            let text = |&[from, colon]: &[u32; 2]| Between::new(&line.bytes[from as usize..=colon as usize]);
            let between = pairs.iter().map(text).collect();
            self.known.truncate(KNOWN - 1);
            self.known.insert(0, Shape { between, places });
        }
        Ok(fields)
    }
}

/// A line without nesting.
struct Shape {
    /// Before each value.
    between: Vec<Between>,
    /// Which value is of which column; beyond all where none is.
    places: [usize; COLUMNS],
}

impl Shape {
    #[inline]
    fn fields<'a>(&self, line: &Line<'a>) -> Option<Fields<'a>> {
        let Line { bytes, marks, .. } = *line;
        let (pairs, &[end]) = marks.as_chunks::<2>() else { return None };
        if pairs.len() != self.between.len() || !line.is_object(end) {
            return None;
        }
        // Without a branch for each: they are nearly always the same.
        let all = self.between.iter().zip(pairs);
        let differs = all.fold(0, |differs, (it, &[from, colon])| differs | it.differs(bytes, from, colon));
        if differs != 0 {
            return None;
        }
        Some(self.places.map(|place| match pairs.get(place) {
            Some(&[_, colon]) => {
                let (from, to) = trimmed(bytes, colon as usize + 1, marks[2 * place + 2] as usize);
                &bytes[from..to]
            }
            None => b"",
        }))
    }
}

/// From `{` or `,` to `:`, both included.
struct Between {
    text: Box<[u8]>,
    /// The first sixteen bytes, or those that there are.
    first: u128,
    mask: u128,
}

impl Between {
    const FIRST: usize = size_of::<u128>();

    fn new(text: &[u8]) -> Self {
        let (mut first, mut mask) = ([0; Self::FIRST], [0; Self::FIRST]);
        for (place, &byte) in text.iter().enumerate().take(Self::FIRST) {
            (first[place], mask[place]) = (byte, u8::MAX);
        }
        Self { text: text.into(), first: u128::from_le_bytes(first), mask: u128::from_le_bytes(mask) }
    }

    /// 0 where it is what stands there. As one word where it is short enough: a call for so few bytes costs more than all else.
    #[inline]
    fn differs(&self, bytes: &[u8], from: u32, colon: u32) -> u128 {
        let (from, end) = (from as usize, colon as usize + 1);
        if end - from != self.text.len() {
            return 1;
        }
        match bytes.get(from..).and_then(<[u8]>::first_chunk) {
            Some(first) if self.text.len() <= Self::FIRST => (u128::from_le_bytes(*first) & self.mask) ^ self.first,
            _ => u128::from(bytes[from..end] != *self.text),
        }
    }
}
