//! What is asked of many rows at once.

/// A stream's number as a column holds it.
pub(crate) trait Id: Copy + PartialEq + 'static {
    /// How many there are.
    const COUNT: usize;

    fn of(stream: u16) -> Self;
    fn index(self) -> usize;

    /// The highest marker among the rows of one stream; −∞ of none.
    fn highest_of(ids: &[Self], id: Self, markers: &[f64]) -> f64;
}

impl Id for u8 {
    const COUNT: usize = 256;

    fn of(stream: u16) -> Self {
        stream as Self
    }

    fn index(self) -> usize {
        usize::from(self)
    }

    #[inline]
    fn highest_of(ids: &[Self], id: Self, markers: &[f64]) -> f64 {
        kernel::highest_of(ids, id, markers)
    }
}

impl Id for u16 {
    const COUNT: usize = 65_536;

    fn of(stream: u16) -> Self {
        stream
    }

    fn index(self) -> usize {
        usize::from(self)
    }

    fn highest_of(ids: &[Self], id: Self, markers: &[f64]) -> f64 {
        plain(ids, id, markers)
    }
}

/// A maximum in as many parts as a compiler needs to take several rows at a time.
const LANES: usize = 8;

fn plain<I: Id>(ids: &[I], id: I, markers: &[f64]) -> f64 {
    let mut lanes = [f64::NEG_INFINITY; LANES];
    let (mut ids, mut markers) = (ids.chunks_exact(LANES), markers.chunks_exact(LANES));
    for (ids, markers) in ids.by_ref().zip(markers.by_ref()) {
        for lane in 0..LANES {
            let marker = if ids[lane] == id { markers[lane] } else { f64::NEG_INFINITY };
            lanes[lane] = if marker > lanes[lane] { marker } else { lanes[lane] };
        }
    }
    for (&it, &marker) in ids.remainder().iter().zip(markers.remainder()) {
        lanes[0] = if it == id { lanes[0].max(marker) } else { lanes[0] };
    }
    highest(&lanes)
}

/// The highest of all; −∞ of none.
#[inline]
pub(crate) fn highest(markers: &[f64]) -> f64 {
    kernel::highest(markers)
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod kernel {
    use super::LANES;

    #[inline]
    pub(super) fn highest_of(ids: &[u8], id: u8, markers: &[f64]) -> f64 {
        super::plain(ids, id, markers)
    }

    #[inline]
    pub(super) fn highest(markers: &[f64]) -> f64 {
        let mut lanes = [f64::NEG_INFINITY; LANES];
        let mut chunks = markers.chunks_exact(LANES);
        for chunk in chunks.by_ref() {
            for lane in 0..LANES {
                lanes[lane] = if chunk[lane] > lanes[lane] { chunk[lane] } else { lanes[lane] };
            }
        }
        lanes.iter().chain(chunks.remainder()).fold(f64::NEG_INFINITY, |highest, &marker| highest.max(marker))
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod kernel {
    use core::arch::wasm32::*;

    /// The rows of one load of streams.
    const WIDTH: usize = 16;

    fn load(markers: &[f64; WIDTH], pair: usize) -> v128 {
        f64x2(markers[2 * pair], markers[2 * pair + 1])
    }

    fn join(lanes: [v128; 4], rest: f64) -> f64 {
        let both = f64x2_pmax(f64x2_pmax(lanes[0], lanes[1]), f64x2_pmax(lanes[2], lanes[3]));
        f64x2_extract_lane::<0>(both).max(f64x2_extract_lane::<1>(both)).max(rest)
    }

    pub(super) fn highest(markers: &[f64]) -> f64 {
        let mut lanes = [f64x2_splat(f64::NEG_INFINITY); 4];
        let (chunks, rest) = markers.as_chunks::<WIDTH>();
        for chunk in chunks {
            for pair in 0..8 {
                lanes[pair % 4] = f64x2_pmax(lanes[pair % 4], load(chunk, pair));
            }
        }
        join(lanes, rest.iter().fold(f64::NEG_INFINITY, |highest, &marker| highest.max(marker)))
    }

    pub(super) fn highest_of(ids: &[u8], id: u8, markers: &[f64]) -> f64 {
        let mut lanes = [f64x2_splat(f64::NEG_INFINITY); 4];
        let wanted = u8x16_splat(id);
        let (id_chunks, id_rest) = ids.as_chunks::<WIDTH>();
        let (chunks, rest) = markers.as_chunks::<WIDTH>();
        for (ids, markers) in id_chunks.iter().zip(chunks) {
            let pairs = ids.as_chunks::<8>().0;
            let [low, high] = [u64::from_le_bytes(pairs[0]), u64::from_le_bytes(pairs[1])];
            let mask = u8x16_eq(u64x2(low, high), wanted);
            if !v128_any_true(mask) {
                continue;
            }
            // Each pair of bytes of the mask, eight times as wide.
            macro_rules! pair {
                ($pair:literal) => {{
                    const A: usize = 2 * $pair;
                    const B: usize = A + 1;
                    let wide = i8x16_shuffle::<A, A, A, A, A, A, A, A, B, B, B, B, B, B, B, B>(mask, mask);
                    let lane = &mut lanes[$pair % 4];
                    *lane = f64x2_pmax(*lane, v128_bitselect(load(markers, $pair), *lane, wide));
                }};
            }
            pair!(0);
            pair!(1);
            pair!(2);
            pair!(3);
            pair!(4);
            pair!(5);
            pair!(6);
            pair!(7);
        }
        let rest = id_rest.iter().zip(rest).filter(|(it, _)| **it == id);
        join(lanes, rest.fold(f64::NEG_INFINITY, |highest, (_, &marker)| highest.max(marker)))
    }
}

/// How many rows are of one stream.
pub(crate) fn count<I: Id>(ids: &[I], id: I) -> usize {
    // Counts of one byte, which are added up sixteen at a time.
    ids.chunks(240).map(|ids| usize::from(ids.iter().fold(0_u8, |count, &it| count + u8::from(it == id)))).sum()
}

/// Whether a row is of that stream.
pub(crate) fn contains<I: Id>(ids: &[I], id: I) -> bool {
    ids.chunks(64).any(|ids| ids.iter().fold(false, |found, &it| found | (it == id)))
}

/// The last row of one stream.
pub(crate) fn last<I: Id>(ids: &[I], id: I) -> Option<usize> {
    const NEAR: usize = 16;
    const FAR: usize = 64;
    let near = ids.len().saturating_sub(NEAR);
    if let Some(place) = ids[near..].iter().rposition(|&it| it == id) {
        return Some(near + place);
    }
    let mut end = near;
    while end > 0 {
        let start = end.saturating_sub(FAR);
        if contains(&ids[start..end], id) {
            return ids[start..end].iter().rposition(|&it| it == id).map(|place| start + place);
        }
        end = start;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_rows_give_what_one_by_one_gives() {
        let mut seed = 1_u32;
        let mut random = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed >> 16
        };
        for length in (0..70).chain([254, 255, 256, 257, 600]) {
            let streams = 1 + random() % 20;
            let narrow: Vec<u8> = (0..length).map(|_| (random() % streams) as u8).collect();
            let wide: Vec<u16> = narrow.iter().map(|&id| u16::from(id)).collect();
            let markers: Vec<f64> = (0..length).map(|_| f64::from(random()) - 40_000.0).collect();
            for id in 0..streams as u8 {
                let rows = || (0..length).filter(|&row| narrow[row] == id);
                let expected = rows().map(|row| markers[row]).fold(f64::NEG_INFINITY, f64::max);
                assert_eq!(u8::highest_of(&narrow, id, &markers), expected);
                assert_eq!(u16::highest_of(&wide, id.into(), &markers), expected);
                assert_eq!(count(&narrow, id), rows().count());
                assert_eq!(contains(&narrow, id), rows().count() > 0);
                assert_eq!(last(&narrow, id), rows().next_back());
            }
            assert_eq!(highest(&markers), markers.iter().copied().fold(f64::NEG_INFINITY, f64::max));
        }
    }
}
