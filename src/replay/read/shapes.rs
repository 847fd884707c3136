//! The keys of objects. Nearly all lines of a file have the same ones in the same places: what is between the values is
//! then the same text, and one comparison tells all keys.

use super::columns::FoundColumns;
use super::rows::Fields;
use super::structure::{Structure, trimmed};
use super::text::unescaped;

/// How many shapes are known at a time.
const KNOWN: usize = 8;

/// The keys that are looked for, and in which shapes of lines they stand where.
pub(super) struct Shapes {
    pub(super) columns: FoundColumns,
    known: Vec<Shape>,
}

impl Shapes {
    pub(super) const fn new(columns: FoundColumns) -> Self {
        Self { columns, known: Vec::new() }
    }

    /// The fields of a line whose structure was read.
    #[inline]
    pub(super) fn fields<'a>(&mut self, line: &'a [u8], structure: &Structure) -> Result<Fields<'a>, &'static str> {
        match self.known.iter().find_map(|shape| shape.fields(line, structure)) {
            Some(fields) => Ok(fields),
            None => self.new_shape(line, structure),
        }
    }

    #[cold]
    fn new_shape<'a>(&mut self, line: &'a [u8], structure: &Structure) -> Result<Fields<'a>, &'static str> {
        let (mut fields, mut places, mut count) = (Fields::default(), [usize::MAX; 5], 0);
        structure.walk(line, |key, value| {
            let plain = if key.contains(&b'\\') { unescaped(key) } else { Some(key.into()) };
            let is_name = |name: Option<&str>| name.map(str::as_bytes) == plain.as_deref();
            for (column, _) in self.columns.names().into_iter().enumerate().filter(|(_, name)| is_name(*name)) {
                (fields[column], places[column]) = (value, count);
            }
            count += 1;
        })?;
        let marks = structure.places();
        if marks.len() == 2 * count + 1 {
            let (pairs, _) = marks.as_chunks::<2>();
            let between =
                pairs.iter().map(|&[from, colon]| Between::new(&line[from as usize..=colon as usize])).collect();
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
    places: [usize; 5],
}

impl Shape {
    #[inline]
    fn fields<'a>(&self, line: &'a [u8], structure: &Structure) -> Option<Fields<'a>> {
        let marks = structure.places();
        let (pairs, &[end]) = marks.as_chunks::<2>() else { return None };
        let is_it = |(between, &[from, colon]): (&Between, &[u32; 2])| between.is(line, from as usize, colon as usize);
        if pairs.len() != self.between.len()
            || !self.between.iter().zip(pairs).all(is_it)
            || !structure.is_object(line, end)
        {
            return None;
        }
        Some(self.places.map(|place| match pairs.get(place) {
            Some(&[_, colon]) => {
                let (from, to) = trimmed(line, colon as usize + 1, marks[2 * place + 2] as usize);
                &line[from..to]
            }
            None => b"",
        }))
    }
}

/// From `{` or `,` to `:`, both included.
struct Between {
    text: Box<[u8]>,
    first: u64,
    last: u64,
}

impl Between {
    fn new(text: &[u8]) -> Self {
        let word = |text: Option<&[u8; 8]>| text.map_or(0, |eight| u64::from_le_bytes(*eight));
        Self { text: text.into(), first: word(text.first_chunk()), last: word(text.last_chunk()) }
    }

    /// By whole words where it is short enough: a call for so few bytes costs more than all else.
    #[inline]
    fn is(&self, line: &[u8], from: usize, colon: usize) -> bool {
        let text = &line[from..=colon];
        if text.len() != self.text.len() {
            return false;
        }
        match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) if text.len() <= 16 => {
                u64::from_le_bytes(*first) == self.first && u64::from_le_bytes(*last) == self.last
            }
            _ => *text == *self.text,
        }
    }
}
