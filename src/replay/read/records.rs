//! Where the records of CSV and their fields end: newlines and delimiters outside of quotes.

use super::bits::{Block, Places, prefix_xor};

/// Where a record stands between two of its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum State {
    /// Before the first byte of a field.
    #[default]
    Start,
    /// In a field without quotes, or behind the closing one.
    Plain,
    /// Between quotes.
    Quoted,
    /// Behind a quote that closes them, unless another one follows.
    Closing,
}

impl State {
    #[inline]
    pub(super) fn after(self, byte: u8, is_delimiter: bool) -> Self {
        match (self, byte) {
            (Self::Start | Self::Closing, b'"') => Self::Quoted,
            (Self::Quoted, b'"') => Self::Closing,
            (Self::Quoted, _) => Self::Quoted,
            (_, b'\n') => Self::Start,
            _ if is_delimiter => Self::Start,
            _ => Self::Plain,
        }
    }
}

/// What is marked in some bytes that begin with a record.
#[derive(Default)]
pub(super) struct Records {
    /// Where fields end.
    pub(super) fields: Places,
    /// Which of those fields are the last of a record.
    pub(super) ends: Vec<u32>,
    /// Whether there are newlines within fields.
    pub(super) has_inner: bool,
}

impl Records {
    /// Reads all of the bytes.
    pub(super) fn read(&mut self, bytes: &[u8], delimiter: u8) {
        self.fields.clear();
        self.ends.clear();
        self.has_inner = false;
        let mut state = State::Start;
        for start in (0..bytes.len()).step_by(Block::SIZE) {
            let block = Block::at(bytes, start);
            let there = !0 >> (Block::SIZE - (bytes.len() - start).min(Block::SIZE));
            let newline = block.eq(b'\n') & there;
            let mark = newline | (block.eq(delimiter) & there);
            let quote = block.eq(b'"') & there;
            if quote == 0 && state != State::Quoted {
                self.add(start, mark, newline);
                state = if mark >> 63 != 0 { State::Start } else { State::Plain };
                continue;
            }
            let quoted = prefix_xor(quote) ^ if state == State::Quoted { !0 } else { 0 };
            // A quote opens where a field begins, or behind one that seemed to close: then the two are one in the text.
            let (outer, closing) = (mark & !quoted, quote & !quoted);
            let before = ((outer | closing) << 1) | u64::from(matches!(state, State::Start | State::Closing));
            if quote & quoted & !before == 0 {
                self.has_inner |= newline & quoted != 0;
                self.add(start, outer, newline & outer);
                state = match (quoted >> 63, closing >> 63, outer >> 63) {
                    (1, _, _) => State::Quoted,
                    (_, 1, _) => State::Closing,
                    (_, _, 1) => State::Start,
                    _ => State::Plain,
                };
            } else {
                state = self.by_bytes(start, &bytes[start..bytes.len().min(start + Block::SIZE)], state, delimiter);
            }
        }
    }

    /// Where quotes stand within plain text.
    #[cold]
    fn by_bytes(&mut self, start: usize, block: &[u8], mut state: State, delimiter: u8) -> State {
        let (mut outer, mut newline) = (0, 0);
        for (place, &byte) in block.iter().enumerate() {
            state = state.after(byte, byte == delimiter);
            outer |= u64::from(state == State::Start) << place;
            newline |= u64::from(state == State::Start && byte == b'\n') << place;
            self.has_inner |= state == State::Quoted && byte == b'\n';
        }
        self.add(start, outer, newline);
        state
    }

    #[inline]
    fn add(&mut self, start: usize, outer: u64, mut newline: u64) {
        let before = self.fields.as_slice().len() as u32;
        self.fields.add(start, outer);
        while newline != 0 {
            let one = newline & newline.wrapping_neg();
            self.ends.push(before + (outer & (one - 1)).count_ones());
            newline ^= one;
        }
    }
}
