//! One dependency's lag and phases between two times, by pixel.

use std::ops::Range;

use super::blocks::Id;
use super::lag::{Extent, Pair};
use super::pyramid::Join;
use super::recording::{IdColumn, Recording};
use super::rows::Rows;
use super::run::Replay;
use super::tracks::Track;
use crate::marker::MarkerKind;

/// A value per pixel. The pixels part the time evenly; each has its start, and the last one also the end. What holds when
/// one starts belongs to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Window {
    /// The least lag, 0 at least; NaN where nothing is known.
    pub low: Vec<f64>,
    /// The greatest.
    pub high: Vec<f64>,
    /// The worst phase, by its place in [`Phase::ALL`](crate::Phase::ALL); [`Window::OUTSIDE`] before the first row and
    /// after the last. Worst of all is down, then recovering, unknown, idle, ended, up.
    pub phase: Vec<u8>,
    /// How many of its messages were late.
    pub late: Vec<u32>,
    /// 1 where the dependent was paused, because of any dependency.
    pub paused: Vec<u8>,
}

impl Window {
    /// No phase.
    pub const OUTSIDE: u8 = 255;
}

impl Replay {
    /// What to draw of a dependency, the one with that place, from one time to another. The first call for a dependency
    /// reads all rows; what later ones cost does not grow with the rows between the two times.
    ///
    /// # Panics
    /// Where there is no such dependency.
    pub fn window(&mut self, recording: &Recording, dependency: usize, from: f64, to: f64, pixels: usize) -> Window {
        match recording.ids() {
            IdColumn::Narrow(ids) => self.draw(recording, &Rows::new(recording, ids), dependency, (from, to), pixels),
            IdColumn::Wide(ids) => self.draw(recording, &Rows::new(recording, ids), dependency, (from, to), pixels),
        }
    }

    fn draw<I: Id>(
        &mut self,
        recording: &Recording,
        rows: &Rows<'_, I>,
        dependency: usize,
        (from, to): (f64, f64),
        pixels: usize,
    ) -> Window {
        let kind = recording.kind().unwrap_or(MarkerKind::Time);
        let count = self.position();
        let last_time = count.checked_sub(1).map_or(f64::NAN, |last| self.times.at(recording, last));
        self.tracks.extend(&self.transitions);
        let mut window = Window::default();
        let mut start = self.times.rows_until(recording, from, false).min(count);
        for pixel in 0..pixels {
            let edge = |pixel: usize| from + (to - from) * (pixel as f64 / pixels as f64);
            let is_last = pixel + 1 == pixels;
            let next = if is_last { to } else { edge(pixel + 1) };
            let end = self.times.rows_until(recording, next, is_last).min(count).max(start);
            let is_inside = end > 0 && edge(pixel) <= last_time;
            // What was after the row before holds at the start.
            let shown = start.saturating_sub(1)..if is_inside { end } else { 0 };
            let (low, high) = self.lag_within(rows, dependency, shown.clone()).rounded(kind);
            let phases = is_inside.then(|| self.tracks.of[dependency].phases(shown.clone()));
            window.low.push(if low < 0.0 { 0.0 } else { low });
            window.high.push(if high < 0.0 { 0.0 } else { high });
            window.phase.push(phases.and_then(|it| it.worst()).map_or(Window::OUTSIDE, |phase| phase as u8));
            window
                .late
                .push((self.late_before(rows, dependency, end) - self.late_before(rows, dependency, start)) as u32);
            window.paused.push(u8::from(is_inside && self.tracks.is_paused(shown)));
            start = end;
        }
        window
    }

    /// The lag of a dependency after each of these rows.
    pub(crate) fn lag_within<I: Id>(&mut self, rows: &Rows<'_, I>, dependency: usize, range: Range<usize>) -> Extent {
        if range.is_empty() {
            return Extent::NONE;
        }
        let id = |slot: usize| self.scan.milestones.streams[slot].map(I::of);
        let it = &self.core.engine.checkpoint.core.dependencies[dependency];
        let pair = Pair {
            rows,
            dependent: id(self.settings.dependencies.len()),
            dependency: id(dependency),
            assumed: it.assumed.unwrap_or(f64::NEG_INFINITY),
        };
        self.lags[dependency].within(&pair, range)
    }

    /// How many messages of a dependency were late before a row: those after which it was down. The tracks are up to date.
    pub(crate) fn late_before<I: Id>(&mut self, rows: &Rows<'_, I>, dependency: usize, row: usize) -> u64 {
        let Some(id) = self.scan.milestones.streams[dependency].map(I::of) else { return 0 };
        let block = self.grain.block;
        let (track, late) = (&self.tracks.of[dependency], &mut self.late[dependency]);
        while late.len() <= row / block {
            let start = (late.len() - 1) * block;
            late.push(late[late.len() - 1] + late_within(rows, track, id, start..start + block));
        }
        late[row / block] + late_within(rows, track, id, row / block * block..row)
    }
}

fn late_within<I: Id>(rows: &Rows<'_, I>, track: &Track, id: I, range: Range<usize>) -> u64 {
    let downtimes = track.downtimes_from(range.start).iter().map(|it| it.rows(range.end));
    let overlaps = downtimes.take_while(|it| it.start < range.end).map(|it| it.start.max(range.start)..it.end);
    overlaps.map(|overlap| rows.count(id, overlap) as u64).sum()
}
