//! Numbers by names, of streams or of fields, as these stand in a file.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// How many short names are found without the map: a power of two.
const NEAR: usize = 256;

/// A map of which the usual look-up compares whole words and makes no call.
pub(super) struct Ids {
    /// Each where its words say, the last one that came there.
    near: Box<[(Short, u16); NEAR]>,
    short: HashMap<Short, u16, BuildHasherDefault<Words>>,
    long: HashMap<Box<[u8]>, u16>,
}

/// A name of at most 24 bytes: the first eight, the next, the last, and how many they are.
type Short = [u64; 4];

impl Default for Ids {
    fn default() -> Self {
        const NO_NAME: Short = [0, 0, 0, u64::MAX];
        Self { near: Box::new([(NO_NAME, 0); NEAR]), short: HashMap::default(), long: HashMap::default() }
    }
}

impl Ids {
    #[inline]
    pub(super) fn get(&mut self, name: &[u8]) -> Option<u16> {
        let Some(short) = short(name) else { return self.long.get(name).copied() };
        let (near, id) = &mut self.near[place(short)];
        if *near != short {
            (*near, *id) = (short, *self.short.get(&short)?);
        }
        Some(*id)
    }

    pub(super) fn insert(&mut self, name: &[u8], id: u16) {
        match short(name) {
            Some(short) => self.short.insert(short, id),
            None => self.long.insert(name.into(), id),
        };
    }
}

/// Among those that are near.
#[inline]
fn place([first, next, last, length]: Short) -> usize {
    let mixed = (first ^ next.rotate_left(23) ^ last.rotate_left(46) ^ length).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> (u64::BITS - NEAR.ilog2())) as usize
}

#[inline]
fn short(name: &[u8]) -> Option<Short> {
    let length = name.len() as u64;
    let (Some(first), Some(last)) = (name.first_chunk::<8>(), name.last_chunk::<8>()) else {
        return Some([name.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)), 0, 0, length]);
    };
    let next = if name.len() < 16 { last } else { name[8..].first_chunk()? };
    let [first, next, last] = [first, next, last].map(|eight| u64::from_le_bytes(*eight));
    (length <= 24).then_some([first, next, last, length])
}

/// Mixes words; std's own hash costs more than the rest of a look-up.
#[derive(Default)]
struct Words(u64);

impl Hasher for Words {
    fn write(&mut self, bytes: &[u8]) {
        // An array of words comes as its bytes.
        for word in bytes.as_chunks::<8>().0 {
            self.0 = (self.0.rotate_left(23) ^ u64::from_le_bytes(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
