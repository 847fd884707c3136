//! When the rows happened: their arrivals, or else their markers, as a clock that never goes back.

use super::blocks;
use super::recording::Recording;

/// What is highest up to the end of each block of rows: of the markers, and of the arrivals where some are known.
#[derive(Clone, Debug)]
pub(crate) struct Times {
    block: usize,
    markers: Vec<f64>,
    arrivals: Vec<f64>,
}

impl Times {
    pub(crate) fn new(block: usize) -> Self {
        Self { block, markers: Vec::new(), arrivals: Vec::new() }
    }

    /// The time of a row: the latest up to it. NaN where none is known yet.
    pub(crate) fn at(&mut self, recording: &Recording, row: usize) -> f64 {
        let block = row / self.block;
        let before = self.before(recording, block);
        let rows = block * self.block..row + 1;
        let time = if recording.arrivals().is_empty() {
            blocks::highest(&recording.markers()[rows]).max(before)
        } else {
            rows.fold(before, |latest, row| latest.max(clock(recording, row)))
        };
        if time == f64::NEG_INFINITY { f64::NAN } else { time }
    }

    /// How many rows there are up to a time, or before it.
    pub(crate) fn rows_until(&mut self, recording: &Recording, time: f64, is_included: bool) -> usize {
        let is_within = |latest: f64| latest < time || (is_included && latest == time);
        let blocks = recording.len() / self.block;
        self.before(recording, blocks);
        let known = if recording.arrivals().is_empty() { &self.markers } else { &self.arrivals };
        let block = known[..blocks].partition_point(|&latest| is_within(latest));
        let mut rows = block * self.block..recording.len().min((block + 1) * self.block);
        // Higher than what was before, or else no later than it.
        if recording.arrivals().is_empty() {
            let markers = &recording.markers()[rows.clone()];
            return rows.start + markers.iter().position(|&marker| !is_within(marker)).unwrap_or(markers.len());
        }
        rows.find(|&row| !is_within(clock(recording, row))).unwrap_or(rows.end)
    }

    /// The latest time before a block.
    fn before(&mut self, recording: &Recording, block: usize) -> f64 {
        if recording.arrivals().is_empty() {
            return self.ceiling(recording.markers(), block);
        }
        for block in self.arrivals.len()..block {
            let before = block.checked_sub(1).map_or(f64::NEG_INFINITY, |block| self.arrivals[block]);
            let rows = block * self.block..(block + 1) * self.block;
            self.arrivals.push(rows.fold(before, |latest, row| latest.max(clock(recording, row))));
        }
        block.checked_sub(1).map_or(f64::NEG_INFINITY, |block| self.arrivals[block])
    }

    /// The highest marker of any stream before a block.
    #[inline]
    pub(crate) fn ceiling(&mut self, markers: &[f64], block: usize) -> f64 {
        while self.markers.len() < block {
            self.top(markers, self.markers.len());
        }
        block.checked_sub(1).map_or(f64::NEG_INFINITY, |block| self.markers[block])
    }

    /// The highest marker of any stream within a block.
    #[inline]
    pub(crate) fn top(&mut self, markers: &[f64], block: usize) -> f64 {
        if self.markers.len() < block {
            self.ceiling(markers, block);
        }
        let top = blocks::highest(&markers[block * self.block..(block + 1) * self.block]);
        if self.markers.len() == block {
            let before = self.markers.last().copied().unwrap_or(f64::NEG_INFINITY);
            self.markers.push(before.max(top));
        }
        top
    }
}

/// What a row tells of the time; −∞ where it does not.
fn clock(recording: &Recording, row: usize) -> f64 {
    match recording.arrivals().get(row) {
        Some(&arrival) if !arrival.is_nan() => arrival,
        _ => recording.markers()[row],
    }
}
