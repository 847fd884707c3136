//! The rows of a recording, and what was at any of them: how far each stream had come, looked up by going back from there.

use super::action::Action;
use super::blocks::{self, Id};
use super::recording::Recording;
use super::time::Times;

/// How many rows are taken at once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grain {
    /// Those of which it is asked whether anything can happen in them: a power of two.
    pub(crate) block: usize,
}

impl Grain {
    pub(crate) const DEFAULT: Self = Self { block: 256 };

    /// And at least so many.
    pub(crate) const fn part(self) -> usize {
        self.block.div_ceil(8)
    }

    /// After so many rows it is noted how far each stream has come.
    pub(crate) const fn milestone(self) -> usize {
        self.block * 256
    }

    /// After so many rows the engine is kept.
    pub(crate) const fn snapshot(self) -> usize {
        self.block * 256
    }
}

/// The columns, by the width of their streams' numbers.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a, I> {
    pub(crate) ids: &'a [I],
    pub(crate) markers: &'a [f64],
    actions: &'a [(u32, Action)],
}

impl<'a, I: Id> Rows<'a, I> {
    pub(crate) fn new(recording: &'a Recording, ids: &'a [I]) -> Self {
        Self { ids, markers: recording.markers(), actions: recording.actions() }
    }

    /// The rows from this one on that are no messages.
    pub(crate) fn actions_from(&self, row: usize) -> &'a [(u32, Action)] {
        &self.actions[self.actions.partition_point(|&(index, _)| (index as usize) < row)..]
    }

    pub(crate) fn is_message(&self, row: usize) -> bool {
        self.markers[row] != f64::NEG_INFINITY
    }

    /// How many messages of a stream there are.
    pub(crate) fn count(&self, id: I, rows: std::ops::Range<usize>) -> usize {
        let actions = self.actions_from(rows.start).iter().map(|&(index, _)| index as usize);
        let actions = actions.take_while(|&row| row < rows.end).filter(|&row| self.ids[row] == id).count();
        blocks::count(&self.ids[rows], id) - actions
    }

    /// The last message of a stream.
    pub(crate) fn last(&self, id: I, rows: std::ops::Range<usize>) -> Option<usize> {
        let mut end = rows.end;
        while rows.start < end {
            end = rows.start + blocks::last(&self.ids[rows.start..end], id)?;
            if self.is_message(end) {
                return Some(end);
            }
        }
        None
    }

    /// Of the messages of a stream, those at the start that are not above a marker: the last, and how many they are.
    pub(crate) fn followers(&self, id: I, marker: f64, rows: std::ops::Range<usize>) -> Option<(usize, usize)> {
        const STEP: usize = 64;
        let mut end = rows.start;
        while end < rows.end {
            let step = end..rows.end.min(end + STEP);
            if self.highest_of(id, step.clone()) > marker {
                end += step.take_while(|&row| self.ids[row] != id || self.markers[row] <= marker).count();
                break;
            }
            end = step.end;
        }
        let last = self.last(id, rows.start..end)?;
        Some((last, self.count(id, rows.start..end)))
    }

    pub(crate) fn highest_of(&self, id: I, rows: std::ops::Range<usize>) -> f64 {
        I::highest_of(&self.ids[rows.clone()], id, &self.markers[rows])
    }
}

/// How far the streams had come at every so many rows.
#[derive(Clone, Debug)]
pub(crate) struct Milestones {
    grain: Grain,
    /// The streams looked at; None while the recording has no such.
    pub(crate) streams: Vec<Option<u16>>,
    /// Of each stream at each milestone.
    reached: Vec<Reached>,
    /// How many messages of the dependent there were, four times as often, as far as that was asked.
    pulses: Vec<u64>,
}

/// How far a stream had come before a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reached {
    pub(crate) highest: f64,
    last: Option<u32>,
}

impl Reached {
    const NOWHERE: Self = Self { highest: f64::NEG_INFINITY, last: None };
}

impl Milestones {
    pub(crate) fn new(grain: Grain, streams: Vec<Option<u16>>) -> Self {
        Self { grain, streams, reached: Vec::new(), pulses: vec![0] }
    }

    /// The milestone at or before a row, and how far a stream had come by then.
    pub(crate) fn before(&self, slot: usize, row: usize) -> (usize, Reached) {
        let place = row / self.grain.milestone();
        let reached = place.checked_sub(1).map(|place| self.reached[place * self.streams.len() + slot]);
        (place * self.grain.milestone(), reached.unwrap_or(Reached::NOWHERE))
    }

    /// The next milestone, with the highest markers there.
    pub(crate) fn note<I: Id>(&mut self, rows: &Rows<'_, I>, row: usize, highest: &[f64]) {
        let start = row - self.grain.milestone();
        for (slot, &highest) in highest.iter().enumerate() {
            let (_, before) = self.before(slot, start);
            let reached = match self.streams[slot].map(I::of) {
                None => before,
                Some(id) => Reached { highest, last: rows.last(id, start..row).map(|row| row as u32).or(before.last) },
            };
            self.reached.push(reached);
        }
    }

    /// Whether a milestone was noted; that before the first row is none.
    pub(crate) fn is_known(&self, row: usize) -> bool {
        row / self.grain.milestone() * self.streams.len() <= self.reached.len()
    }

    /// How many messages of the dependent there were before a row.
    pub(crate) fn pulses<I: Id>(&mut self, rows: &Rows<'_, I>, row: usize) -> u64 {
        let Some(id) = self.streams[self.streams.len() - 1].map(I::of) else { return 0 };
        let step = self.grain.milestone() / 4;
        while self.pulses.len() <= row / step {
            let start = (self.pulses.len() - 1) * step;
            self.pulses.push(self.pulses[self.pulses.len() - 1] + rows.count(id, start..start + step) as u64);
        }
        self.pulses[row / step] + rows.count(id, row / step * step..row) as u64
    }

    /// The last message of a stream before a row.
    pub(crate) fn last<I: Id>(&self, rows: &Rows<'_, I>, slot: usize, row: usize) -> Option<u32> {
        let id = I::of(self.streams[slot]?);
        let (start, before) = self.before(slot, row);
        rows.last(id, start..row).map(|row| row as u32).or(before.last)
    }

    /// The highest marker of a stream before a row.
    pub(crate) fn highest<I: Id>(&self, rows: &Rows<'_, I>, times: &mut Times, slot: usize, row: usize) -> f64 {
        let Some(id) = self.streams[slot].map(I::of) else { return f64::NEG_INFINITY };
        let (start, before) = self.before(slot, row);
        highest_within(rows, times, self.grain, id, start..row, before.highest)
    }

    /// The row before `row`, from `start` on, with which a stream reached its highest marker.
    pub(crate) fn reached_at<I: Id>(
        &self,
        rows: &Rows<'_, I>,
        times: &mut Times,
        slot: usize,
        highest: f64,
        (start, row): (usize, usize),
    ) -> Option<usize> {
        let id = I::of(self.streams[slot]?);
        // The first milestone by which it had.
        let (mut low, mut high) = (start / self.grain.milestone() + 1, row / self.grain.milestone() + 1);
        while low < high {
            let middle = low.midpoint(high);
            let at = self.reached[(middle - 1) * self.streams.len() + slot].highest;
            if at < highest { low = middle + 1 } else { high = middle }
        }
        let (from, mut end) = (start.max((low - 1) * self.grain.milestone()), row.min(low * self.grain.milestone()));
        let mut found = None;
        while from < end {
            let begin = from.max((end - 1) / self.grain.block * self.grain.block);
            let first = (begin..end).find(|&row| rows.ids[row] == id && rows.markers[row] == highest);
            found = first.or(found);
            if begin.is_multiple_of(self.grain.block) && times.ceiling(rows.markers, begin / self.grain.block) < highest
            {
                break;
            }
            end = begin;
        }
        found
    }
}

/// The highest marker of a stream in some rows, or `best` where that is higher. Goes back from their end, until nothing
/// before is higher.
pub(crate) fn highest_within<I: Id>(
    rows: &Rows<'_, I>,
    times: &mut Times,
    grain: Grain,
    id: I,
    range: std::ops::Range<usize>,
    mut best: f64,
) -> f64 {
    let mut end = range.end;
    while range.start < end {
        if end.is_multiple_of(grain.block) && times.ceiling(rows.markers, end / grain.block) <= best {
            break;
        }
        let start = range.start.max((end - 1) / grain.block * grain.block);
        best = best.max(rows.highest_of(id, start..end));
        end = start;
    }
    best
}
