//! How far a dependency is behind the dependent: the least and the greatest in any rows.

use std::ops::Range;

use crate::marker::MarkerKind;

use super::blocks::Id;
use super::pyramid::{Join, Pyramid};
use super::rows::{Grain, Rows};

/// The least and the greatest lag of some rows, before it is rounded; nothing where the lag is not known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Extent {
    low: f64,
    high: f64,
}

impl Join for Extent {
    const NONE: Self = Self { low: f64::INFINITY, high: f64::NEG_INFINITY };

    #[inline]
    fn join(self, other: Self) -> Self {
        Self {
            low: if other.low < self.low { other.low } else { self.low },
            high: if other.high > self.high { other.high } else { self.high },
        }
    }
}

impl Extent {
    /// Rounded as every distance; NaN where nothing is known.
    pub(crate) fn rounded(self, kind: MarkerKind) -> (f64, f64) {
        let is_known = self.low <= self.high;
        let round = |lag: f64| if is_known { kind.distance(lag, 0.0) } else { f64::NAN };
        (round(self.low), round(self.high))
    }
}

/// Both positions.
#[derive(Clone, Copy, Debug)]
struct Place {
    position: f64,
    heard: f64,
}

/// The lag of one dependency.
#[derive(Clone, Debug)]
pub(crate) struct Lag {
    grain: Grain,
    /// Per block.
    extents: Pyramid<Extent>,
    /// At the start of each block, the next one included.
    places: Vec<Place>,
}

/// The columns of the two streams; either may be missing.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'a, 'b, I> {
    pub(crate) rows: &'b Rows<'a, I>,
    pub(crate) dependent: Option<I>,
    pub(crate) dependency: Option<I>,
    /// Where the dependency stands while it is unheard; −∞ for nowhere.
    pub(crate) assumed: f64,
}

impl Lag {
    pub(crate) fn new(grain: Grain) -> Self {
        let nowhere = Place { position: f64::NEG_INFINITY, heard: f64::NEG_INFINITY };
        Self { grain, extents: Pyramid::default(), places: vec![nowhere] }
    }

    /// The lag after each of these rows.
    pub(crate) fn within<I: Id>(&mut self, pair: &Pair<'_, '_, I>, rows: Range<usize>) -> Extent {
        let block = self.grain.block;
        while self.extents.len() < rows.end / block {
            let start = self.extents.len() * block;
            let mut place = self.places[self.extents.len()];
            let extent = walk(pair, start..start + block, &mut place);
            self.extents.push(extent);
            self.places.push(place);
        }
        let (first, last) = (rows.start.div_ceil(block), rows.end / block);
        if first > last {
            return self.part(pair, rows);
        }
        let head = self.part(pair, rows.start..first * block);
        let tail = self.part(pair, last * block..rows.end);
        head.join(self.extents.range(first, last)).join(tail)
    }

    /// Rows of one block.
    fn part<I: Id>(&self, pair: &Pair<'_, '_, I>, rows: Range<usize>) -> Extent {
        if rows.is_empty() {
            return Extent::NONE;
        }
        let block = rows.start / self.grain.block;
        let mut place = self.places[block];
        walk(pair, block * self.grain.block..rows.start, &mut place);
        walk(pair, rows, &mut place)
    }
}

/// Goes through rows, and gives the lag after each of them.
fn walk<I: Id>(pair: &Pair<'_, '_, I>, rows: Range<usize>, place: &mut Place) -> Extent {
    let mut extent = Extent::NONE;
    let mut all = pair.rows.ids[rows.clone()].iter().zip(&pair.rows.markers[rows.clone()]);
    while place.heard == f64::NEG_INFINITY || place.position == f64::NEG_INFINITY {
        let Some((&id, &marker)) = all.next() else { return extent };
        match Some(id) {
            id if id == pair.dependent => place.position = place.position.max(marker),
            id if id == pair.dependency => place.heard = place.heard.max(marker),
            _ => {}
        }
        let from = if place.heard == f64::NEG_INFINITY { pair.assumed } else { place.heard };
        if place.position > f64::NEG_INFINITY && from > f64::NEG_INFINITY {
            let lag = place.position - from;
            extent = extent.join(Extent { low: lag, high: lag });
        }
    }
    let (Some(dependent), Some(dependency)) = (pair.dependent, pair.dependency) else { return extent };
    let mut both = [place.position, place.heard];
    let mut highest = [extent.high, -extent.low];
    let rest = rows.end - all.len()..rows.end;
    saw(&pair.rows.ids[rest.clone()], &pair.rows.markers[rest], [dependent, dependency], &mut both, &mut highest);
    *place = Place { position: both[0], heard: both[1] };
    Extent { low: 0.0 - highest[1], high: highest[0] } // no -0
}

/// Both positions side by side, and what is highest of how far each was ahead of the other. Without a branch: which stream is
/// next nobody can predict.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
fn saw<I: Id>(ids: &[I], markers: &[f64], of: [I; 2], both: &mut [f64; 2], highest: &mut [f64; 2]) {
    for (&id, &marker) in ids.iter().zip(markers) {
        for side in 0..2 {
            let own = u64::from(id == of[side]).wrapping_neg();
            let marker = f64::from_bits((marker.to_bits() & own) | (f64::NEG_INFINITY.to_bits() & !own));
            both[side] = if marker > both[side] { marker } else { both[side] };
        }
        for side in 0..2 {
            let ahead = both[side] - both[1 - side];
            highest[side] = if ahead > highest[side] { ahead } else { highest[side] };
        }
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
fn saw<I: Id>(ids: &[I], markers: &[f64], of: [I; 2], both: &mut [f64; 2], highest: &mut [f64; 2]) {
    use core::arch::wasm32::*;
    let of = i64x2(of[0].index() as i64, of[1].index() as i64);
    let nowhere = f64x2_splat(f64::NEG_INFINITY);
    let (mut places, mut most) = (f64x2(both[0], both[1]), f64x2(highest[0], highest[1]));
    for (id, &marker) in ids.iter().zip(markers) {
        let own = i64x2_eq(i64x2_splat(id.index() as i64), of);
        places = f64x2_pmax(places, v128_bitselect(f64x2_splat(marker), nowhere, own));
        most = f64x2_pmax(most, f64x2_sub(places, i64x2_shuffle::<1, 0>(places, places)));
    }
    *both = [f64x2_extract_lane::<0>(places), f64x2_extract_lane::<1>(places)];
    *highest = [f64x2_extract_lane::<0>(most), f64x2_extract_lane::<1>(most)];
}
