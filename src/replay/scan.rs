//! Finds the rows at which something may happen. Of all others it is proven that they change no phase.

use crate::marker::MarkerKind;

use super::blocks::{self, Id};
use super::rows::{Grain, Milestones, Rows, highest_within};
use super::time::Times;
use super::watch::{Wake, Watch};

/// How many failures in succession count.
const PATIENCE: u32 = 4;

/// See the [module](self). The last slot is the dependent's.
#[derive(Clone, Debug)]
pub(crate) struct Scan {
    grain: Grain,
    /// The next row.
    row: usize,
    /// By stream number: above it, something may happen.
    limits: Vec<f64>,
    /// By stream number: of all rows before that of `exact`, of those from `seen` on, and of some others before `row`.
    highest: Vec<f64>,
    /// The slots of which messages may do something, and their streams.
    awake: Vec<(usize, u16)>,
    /// By slot.
    exact: Vec<usize>,
    seen: usize,
    /// How many rows are tried at once, and how often that went well.
    size: usize,
    successes: u32,
    /// Until there, row by row, and how often in succession that had to be.
    by_row: usize,
    failures: u32,
    pub(crate) milestones: Milestones,
}

impl Scan {
    pub(crate) fn new(grain: Grain, dependencies: usize) -> Self {
        Self {
            grain,
            row: 0,
            limits: Vec::new(),
            highest: Vec::new(),
            awake: Vec::new(),
            exact: vec![0; dependencies + 1],
            seen: 0,
            size: grain.block,
            successes: 0,
            by_row: 0,
            failures: 0,
            milestones: Milestones::new(grain, vec![None; dependencies + 1]),
        }
    }

    pub(crate) fn row(&self) -> usize {
        self.row
    }

    /// Takes up streams and numbers of streams that are new.
    pub(crate) fn extend<I: Id>(&mut self, streams: Vec<Option<u16>>) {
        self.limits.resize(I::COUNT, f64::INFINITY);
        self.highest.resize(I::COUNT, f64::NEG_INFINITY);
        // One that no number of this width stands for has no row yet.
        let has_rows = |stream: &u16| usize::from(*stream) < I::COUNT;
        self.milestones.streams = streams.into_iter().map(|stream| stream.filter(has_rows)).collect();
    }

    fn dependent(&self) -> usize {
        self.exact.len() - 1
    }

    fn stream(&self, slot: usize) -> Option<u16> {
        self.milestones.streams[slot]
    }

    /// The highest marker of a slot so far: exact after [`Scan::settle`], else perhaps too low.
    pub(crate) fn highest(&self, slot: usize) -> f64 {
        self.stream(slot).map_or(f64::NEG_INFINITY, |stream| self.highest[usize::from(stream)])
    }

    /// Goes on to the next row at which something may happen, or to `end`, or the next milestone at the latest.
    pub(crate) fn next<I: Id>(
        &mut self,
        rows: &Rows<'_, I>,
        times: &mut Times,
        kind: MarkerKind,
        watches: &[Watch],
        end: usize,
    ) -> Option<usize> {
        let milestone = (self.row / self.grain.milestone() + 1) * self.grain.milestone();
        let action = rows.actions_from(self.row).first().map_or(usize::MAX, |&(row, _)| row as usize);
        let stop = end;
        let end = stop.min(milestone).min(action);
        let mut look = Look { rows, times, kind, watches };
        self.set_limits(&look);
        while self.row < end {
            let part = self.grain.part();
            let size = self.size_for(end - self.row);
            if size < part || self.row < self.by_row {
                let next = (self.row / part + 1) * part;
                if self.walk(&mut look, next.max(self.by_row).min(end)) {
                    return Some(self.row);
                }
            } else if self.is_quiet(&mut look, size) {
                self.row += size;
                self.seen = self.row;
                self.succeed(size);
            } else {
                self.fail(size);
            }
        }
        self.note(rows, look.times);
        (self.row == action && action < stop).then_some(action)
    }

    /// How many rows are tried at once, of so many: the block, or half of it, and so on; 0 where none begins here.
    fn size_for(&self, rows: usize) -> usize {
        let mut size = self.size;
        while size > rows || !self.row.is_multiple_of(size) {
            size /= 2;
            if size < self.grain.part() {
                return 0;
            }
        }
        size
    }

    /// Where that goes well for a while, twice as many are tried.
    fn succeed(&mut self, size: usize) {
        self.failures = 0;
        self.successes += u32::from(size == self.size);
        if self.successes == PATIENCE * 2 && self.size < self.grain.block {
            self.size *= 2;
            self.successes = 0;
        }
    }

    /// Half as many are tried next; of the fewest the rows are gone through, ever longer as long as that fails.
    fn fail(&mut self, size: usize) {
        self.successes = 0;
        if size > self.grain.part() {
            self.size = size / 2;
        } else {
            self.failures = (self.failures + 1).min(PATIENCE);
            self.by_row = self.row + size * ((2 << self.failures) - 1);
        }
    }

    /// That row was taken.
    pub(crate) fn took<I: Id>(&mut self, rows: &Rows<'_, I>, times: &mut Times) {
        let highest = &mut self.highest[rows.ids[self.row].index()];
        *highest = highest.max(rows.markers[self.row]);
        for exact in self.exact.iter_mut().filter(|exact| **exact == self.row) {
            *exact += 1;
        }
        self.row += 1;
        self.note(rows, times);
    }

    /// Up to the next milestone at most, rows were taken without being looked for.
    pub(crate) fn jump<I: Id>(&mut self, rows: &Rows<'_, I>, times: &mut Times, row: usize) {
        for slot in 0..self.exact.len() {
            if let Some(stream) = self.stream(slot) {
                let range = self.row..row;
                let highest = &mut self.highest[usize::from(stream)];
                *highest = highest_within(rows, times, self.grain, I::of(stream), range, *highest);
            }
        }
        self.row = row;
        self.seen = row;
        self.exact.fill(row);
        self.note(rows, times);
    }

    /// Knows exactly what is highest.
    pub(crate) fn settle<I: Id>(&mut self, rows: &Rows<'_, I>, times: &mut Times) {
        for slot in 0..self.exact.len() {
            self.settle_one(rows, times, slot);
        }
    }

    /// Of one slot.
    pub(crate) fn settle_one<I: Id>(&mut self, rows: &Rows<'_, I>, times: &mut Times, slot: usize) {
        if let Some(stream) = self.stream(slot) {
            let unseen = self.exact[slot]..self.seen.min(self.row);
            let highest = &mut self.highest[usize::from(stream)];
            *highest = highest_within(rows, times, self.grain, I::of(stream), unseen, *highest);
        }
        self.exact[slot] = self.row;
    }

    fn note<I: Id>(&mut self, rows: &Rows<'_, I>, times: &mut Times) {
        if !self.row.is_multiple_of(self.grain.milestone()) {
            return;
        }
        if !self.milestones.is_known(self.row) {
            self.settle(rows, times);
            let highest: Vec<f64> = (0..self.exact.len()).map(|slot| self.highest(slot)).collect();
            self.milestones.note(rows, self.row, &highest);
        }
        for slot in 0..self.exact.len() {
            if let Some(stream) = self.stream(slot) {
                self.highest[usize::from(stream)] = self.milestones.before(slot, self.row).1.highest;
            }
        }
        self.exact.fill(self.row);
    }

    /// Row by row; true at one at which something may happen.
    fn walk<I: Id>(&mut self, look: &mut Look<'_, '_, I>, end: usize) -> bool {
        loop {
            let ids = &look.rows.ids[self.row..end];
            let markers = &look.rows.markers[self.row..end];
            // As long as there are streams: no index is out of bounds.
            let (limits, highest) = (&self.limits[..I::COUNT], &mut self.highest[..I::COUNT]);
            let mut crossing = None;
            for (row, (id, &marker)) in ids.iter().zip(markers).enumerate() {
                let stream = id.index();
                if marker > limits[stream] {
                    crossing = Some(row);
                    break;
                }
                highest[stream] = if marker > highest[stream] { marker } else { highest[stream] };
            }
            let Some(row) = crossing else {
                self.row = end;
                return false;
            };
            self.row += row;
            if self.is_due(look) {
                return true;
            }
        }
    }

    /// Whether something may happen at a row above its limit, by what is highest now.
    fn is_due<I: Id>(&mut self, look: &mut Look<'_, '_, I>) -> bool {
        let stream = look.rows.ids[self.row].index();
        let marker = look.rows.markers[self.row];
        let is_of = |slot: &usize| self.stream(*slot).map(usize::from) == Some(stream);
        let slot = (0..self.exact.len()).find(is_of).unwrap_or_default();
        if slot == self.dependent() {
            for slot in 0..slot {
                if marker > self.limit_by(look, slot) {
                    self.settle_one(look.rows, look.times, slot);
                    if marker > self.limit_by(look, slot) {
                        return true;
                    }
                }
            }
        } else {
            if look.watches[slot].wake == Wake::Always {
                return true;
            }
            self.settle_one(look.rows, look.times, self.dependent());
            if marker > self.highest(self.dependent()) {
                return true;
            }
        }
        self.set_limits(look);
        false
    }

    /// Whether nothing can happen in the next rows, a block or a part of one.
    fn is_quiet<I: Id>(&mut self, look: &mut Look<'_, '_, I>, size: usize) -> bool {
        let block = self.row..self.row + size;
        let top = if size == self.grain.block {
            look.times.top(look.rows.markers, self.row / size)
        } else {
            blocks::highest(&look.rows.markers[block.clone()])
        };
        let dependent = self.dependent();
        if let Some(stream) = self.stream(dependent)
            && top > self.limits[usize::from(stream)]
        {
            let id = I::of(stream);
            if self.limits[usize::from(stream)] == f64::NEG_INFINITY {
                if blocks::contains(&look.rows.ids[block.clone()], id) {
                    return false;
                }
            } else if !self.is_kept_up(look, top) {
                // That was the highest of any stream: perhaps the dependent has not come so far.
                let highest = look.rows.highest_of(id, block.clone());
                if highest > self.limits[usize::from(stream)] {
                    return false;
                }
            }
        }
        (0..self.awake.len()).all(|place| {
            let (slot, stream) = self.awake[place];
            let id = I::of(stream);
            if look.watches[slot].wake == Wake::Always {
                return !blocks::contains(&look.rows.ids[block.clone()], id);
            }
            if top <= self.highest(dependent) {
                return true;
            }
            let highest = look.rows.highest_of(id, block.clone());
            if highest > self.highest(dependent) {
                self.look_back(look.rows, dependent);
            }
            highest <= self.highest(dependent)
        })
    }

    /// Whether each dependency has come far enough for a dependent at `marker`, by its last messages.
    fn is_kept_up<I: Id>(&mut self, look: &mut Look<'_, '_, I>, marker: f64) -> bool {
        let mut least = f64::INFINITY;
        for slot in 0..self.dependent() {
            let watch = &look.watches[slot];
            let mut limit = watch.rough_limit(look.kind, self.highest(slot));
            if marker > limit {
                self.look_back(look.rows, slot);
                limit = watch.rough_limit(look.kind, self.highest(slot));
            }
            least = least.min(limit);
        }
        if let Some(stream) = self.stream(self.dependent()) {
            self.limits[usize::from(stream)] = least;
        }
        marker <= least
    }

    /// Takes in the last message of a slot, so that what is highest is not far from it.
    fn look_back<I: Id>(&mut self, rows: &Rows<'_, I>, slot: usize) {
        if let Some(stream) = self.stream(slot) {
            match blocks::last(&rows.ids[self.exact[slot]..self.row], I::of(stream)) {
                None => self.exact[slot] = self.row,
                Some(place) => {
                    let highest = &mut self.highest[usize::from(stream)];
                    *highest = highest.max(rows.markers[self.exact[slot] + place]);
                }
            }
        }
    }

    fn limit_by<I>(&self, look: &Look<'_, '_, I>, slot: usize) -> f64 {
        look.watches[slot].limit(look.kind, self.highest(slot))
    }

    fn set_limits<I>(&mut self, look: &Look<'_, '_, I>) {
        let dependent = self.dependent();
        let mut least = f64::INFINITY;
        self.awake.clear();
        for slot in 0..dependent {
            least = least.min(self.limit_by(look, slot));
            if let Some(stream) = self.stream(slot) {
                if look.watches[slot].wake != Wake::Never {
                    self.awake.push((slot, stream));
                }
                self.limits[usize::from(stream)] = match look.watches[slot].wake {
                    Wake::Never => f64::INFINITY,
                    Wake::Above => self.highest(dependent),
                    Wake::Always => f64::NEG_INFINITY,
                };
            }
        }
        if let Some(stream) = self.stream(dependent) {
            self.limits[usize::from(stream)] = least;
        }
    }
}

struct Look<'a, 'b, I> {
    rows: &'b Rows<'a, I>,
    times: &'b mut Times,
    kind: MarkerKind,
    watches: &'b [Watch],
}
