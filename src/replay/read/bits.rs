//! Sixty-four bytes at a time, each test of them a mask of one bit per byte: by SIMD in WebAssembly, elsewhere eight at a
//! time.

/// Bytes of a text, newlines beyond its end.
pub(super) struct Block([Lanes; LANES]);

/// What holds for a lane, as [`Lanes`] with all bits, or the highest one, of a byte set.
type Holds = Lanes;

#[cfg(target_feature = "simd128")]
use simd::{LANES, Lanes};
#[cfg(not(target_feature = "simd128"))]
use words::{LANES, Lanes};

impl Block {
    pub(super) const SIZE: usize = 64;

    /// Those from `start` on.
    #[inline]
    pub(super) fn at(bytes: &[u8], start: usize) -> Self {
        let rest = bytes.get(start..).unwrap_or_default();
        match rest.first_chunk() {
            Some(block) => Self(Lanes::of(block)),
            None => Self::last(rest),
        }
    }

    #[cold]
    fn last(rest: &[u8]) -> Self {
        let mut block = [b'\n'; Self::SIZE];
        block[..rest.len()].copy_from_slice(rest);
        Self(Lanes::of(&block))
    }

    /// Those that are `byte`.
    #[inline]
    pub(super) fn eq(&self, byte: u8) -> u64 {
        self.mask(|lanes| lanes.eq(byte))
    }

    /// Those that are one of `{ } [ ] , :`.
    #[inline]
    pub(super) fn structural(&self) -> u64 {
        self.mask(|lanes| {
            let folded = lanes.or(0x20);
            folded.eq(b'{').either(folded.eq(b'}')).either(lanes.eq(b',')).either(lanes.eq(b':'))
        })
    }

    #[inline]
    fn mask(&self, test: impl Fn(Lanes) -> Holds) -> u64 {
        self.0.iter().rev().fold(0, |mask, &lanes| mask << (64 / LANES) | test(lanes).bits())
    }
}

#[cfg(target_feature = "simd128")]
mod simd {
    use core::arch::wasm32::{i8x16_bitmask, i8x16_eq, i8x16_splat, v128, v128_load, v128_or};

    pub(super) const LANES: usize = 4;

    #[derive(Clone, Copy)]
    pub(super) struct Lanes(v128);

    impl Lanes {
        #[inline]
        pub(super) fn of(block: &[u8; 64]) -> [Self; LANES] {
            let (lanes, _) = block.as_chunks::<16>();
            // SAFETY: it reads sixteen bytes, and those are there; they need no alignment.
            std::array::from_fn(|index| Self(unsafe { v128_load(lanes[index].as_ptr().cast()) }))
        }

        #[inline]
        pub(super) fn eq(self, byte: u8) -> Self {
            Self(i8x16_eq(self.0, i8x16_splat(byte as i8)))
        }

        #[inline]
        pub(super) fn or(self, bits: u8) -> Self {
            Self(v128_or(self.0, i8x16_splat(bits as i8)))
        }

        #[inline]
        pub(super) fn either(self, other: Self) -> Self {
            Self(v128_or(self.0, other.0))
        }

        #[inline]
        pub(super) fn bits(self) -> u64 {
            u64::from(i8x16_bitmask(self.0))
        }
    }
}

#[cfg(not(target_feature = "simd128"))]
mod words {
    pub(super) const LANES: usize = 8;

    #[derive(Clone, Copy)]
    pub(super) struct Lanes(u64);

    const ALL: u64 = 0x0101_0101_0101_0101;

    impl Lanes {
        #[inline]
        pub(super) fn of(block: &[u8; 64]) -> [Self; LANES] {
            let (words, _) = block.as_chunks::<8>();
            std::array::from_fn(|index| Self(u64::from_le_bytes(words[index])))
        }

        #[inline]
        pub(super) fn eq(self, byte: u8) -> Self {
            const LOW: u64 = 0x7f * ALL;
            let differs = self.0 ^ (u64::from(byte) * ALL);
            Self(!(((differs & LOW) + LOW) | differs | LOW))
        }

        #[inline]
        pub(super) fn or(self, bits: u8) -> Self {
            Self(self.0 | (u64::from(bits) * ALL))
        }

        #[inline]
        pub(super) fn either(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }

        #[inline]
        pub(super) fn bits(self) -> u64 {
            (self.0 >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
        }
    }
}

/// Each bit becomes the parity of those up to it.
#[inline]
pub(super) fn prefix_xor(mut bits: u64) -> u64 {
    for shift in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << shift;
    }
    bits
}

/// Places in a text, in their order.
#[derive(Default)]
pub(super) struct Places {
    /// Longer than `count`, so that many can be written without asking for room each time.
    places: Vec<u32>,
    count: usize,
}

impl Places {
    #[inline]
    pub(super) fn clear(&mut self) {
        self.count = 0;
    }

    #[inline]
    pub(super) fn as_slice(&self) -> &[u32] {
        &self.places[..self.count]
    }

    /// Those of the bits, counted from `start`.
    #[inline(always)]
    pub(super) fn add(&mut self, start: usize, mut bits: u64) {
        let count = bits.count_ones() as usize;
        if self.places.len() < self.count + 64 {
            self.places.resize(2 * self.count + 256, 0);
        }
        let Some(room) = self.places[self.count..].first_chunk_mut::<64>() else { return };
        // Eight at a time whether there are so many or not: a branch that is guessed wrong costs more.
        for eight in room.as_chunks_mut::<8>().0.iter_mut().take(count.div_ceil(8)) {
            for place in eight {
                *place = start as u32 + bits.trailing_zeros();
                bits &= bits.wrapping_sub(1);
            }
        }
        self.count += count;
    }
}
