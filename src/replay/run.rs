//! A replay: the rows of a recording, in their order, into an engine of its own.

use std::mem::swap;

use crate::checkpoint::Position;
use crate::dependency::Phase;
use crate::duration::Duration;
use crate::error::{Code, Error};
use crate::marker::MarkerKind;

use super::blocks::Id;
use super::core::{Core, Past};
use super::engine::{Role, Row};
use super::lag::Lag;
use super::recording::{IdColumn, Recording};
use super::rows::{Grain, Rows};
use super::scan::Scan;
use super::settings::{ReplaySettings, check_units, engine_of, role_of, streams_of};
use super::time::Times;
use super::tracks::Tracks;
use super::watch::Watch;

/// The changes of phase, a column each.
#[derive(Clone, Debug, Default)]
pub struct Transitions {
    /// The row at which.
    pub index: Vec<u32>,
    /// The time of that row.
    pub time: Vec<f64>,
    /// Whose.
    pub dependency: Vec<u16>,
    /// The phase that it entered, by its place in [`Phase::ALL`](crate::Phase::ALL).
    pub phase: Vec<u8>,
    /// How far the dependency was behind the dependent then; negative where it was ahead, NaN where one of them has no place.
    pub lag: Vec<f64>,
    /// How many pulses there had been.
    pub(crate) sequence: Vec<u32>,
    /// And where the dependency's last good position is.
    pub(crate) good: Vec<Position<Row>>,
}

impl Transitions {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }
}

/// A recording in the engine, as far as it has come. Does not hold the recording, which may grow: it is given to each call,
/// and has to be the same one.
#[derive(Debug)]
pub struct Replay {
    pub(crate) settings: ReplaySettings,
    pub(crate) grain: Grain,
    is_acknowledged: bool,
    /// By stream.
    pub(crate) roles: Vec<Role>,
    pub(crate) core: Core,
    pub(crate) scan: Scan,
    watches: Vec<Watch>,
    pub(crate) times: Times,
    pub(crate) transitions: Transitions,
    /// The core after every so many rows, the first after none.
    pub(crate) snapshots: Vec<Core>,
    /// What is asked of a replay later, known as far as it was asked: by dependency.
    pub(crate) tracks: Tracks,
    pub(crate) lags: Vec<Lag>,
    /// How many messages were late at the start of each block.
    pub(crate) late: Vec<Vec<u64>>,
    /// Where the engine was needed last, and how many rows it takes at a stretch where that is often.
    busy: (usize, usize),
}

impl Replay {
    /// Runs nothing yet.
    ///
    /// # Errors
    /// `ERR_OPTION` for a dependent that is no stream of the recording, or a dependency of its own;
    /// `ERR_DEPENDENCY_UNKNOWN` for a dependency that is no stream, unless that is [ok](ReplaySettings::missing_ok); as
    /// [`Checkpoint::new`](crate::Checkpoint::new) for names and thresholds, `ERR_THRESHOLD_UNIT` for one that does not fit
    /// the markers.
    pub fn new(recording: &Recording, settings: ReplaySettings) -> Result<Self, Error> {
        Self::with_grain(recording, settings, Grain::DEFAULT)
    }

    /// As [`Replay::new`], with other blocks than of 256 rows, which must not change what is found.
    #[doc(hidden)]
    pub fn with_blocks(recording: &Recording, settings: ReplaySettings, block: usize) -> Result<Self, Error> {
        Self::with_grain(recording, settings, Grain { block })
    }

    fn with_grain(recording: &Recording, settings: ReplaySettings, grain: Grain) -> Result<Self, Error> {
        let core = Core::new(engine_of(recording, &settings)?);
        Ok(Self {
            grain,
            is_acknowledged: recording.is_acknowledged(),
            roles: Vec::new(),
            watches: (0..settings.dependencies.len()).map(|it| core.engine.watch(it)).collect(),
            snapshots: vec![core.clone()],
            core,
            scan: Scan::new(grain, settings.dependencies.len()),
            times: Times::new(grain.block),
            transitions: Transitions::default(),
            tracks: Tracks::new(settings.dependencies.len()),
            lags: vec![Lag::new(grain); settings.dependencies.len()],
            late: vec![vec![0]; settings.dependencies.len()],
            busy: (0, 0),
            settings,
        })
    }

    /// Replays up to `rows` further rows; true at the end of the recording. What was appended to it since is taken up, and
    /// all is done again where it was the first row to say that recoveries are reported.
    ///
    /// # Errors
    /// `ERR_THRESHOLD_UNIT` where the recording had no marker when the replay was made, and is one of numbers now.
    pub fn advance(&mut self, recording: &Recording, rows: usize) -> Result<bool, Error> {
        if self.is_acknowledged != recording.is_acknowledged() {
            *self = Self::with_grain(recording, self.settings.clone(), self.grain)?;
        }
        check_units(&self.core.engine, recording)?;
        let known = self.roles.len();
        self.roles.extend(recording.streams()[known..].iter().map(|name| role_of(name, &self.settings)));
        let end = recording.len().min(self.position().saturating_add(rows));
        match recording.ids() {
            IdColumn::Narrow(ids) => self.run(recording, &Rows::new(recording, ids), end),
            IdColumn::Wide(ids) => self.run(recording, &Rows::new(recording, ids), end),
        }
        Ok(end == recording.len())
    }

    /// Replays as many rows anew, with other thresholds for those dependencies that are named. What depends on none, the lags
    /// above all, is kept.
    ///
    /// # Errors
    /// `ERR_DEPENDENCY_UNKNOWN` for a stream that is none; as [`Replay::new`] for the thresholds. Then nothing has changed.
    pub fn change_thresholds(
        &mut self,
        recording: &Recording,
        thresholds: &[(String, Option<Duration>)],
    ) -> Result<(), Error> {
        let mut settings = self.settings.clone();
        for (name, threshold) in thresholds {
            settings.dependencies[self.dependency(name)?].1 = *threshold;
        }
        let mut changed = Self::with_grain(recording, settings, self.grain)?;
        let rows = self.position();
        swap(&mut changed.lags, &mut self.lags);
        swap(&mut changed.times, &mut self.times);
        swap(&mut changed.scan.milestones, &mut self.scan.milestones);
        *self = changed;
        self.advance(recording, rows)?;
        Ok(())
    }

    fn run<I: Id>(&mut self, recording: &Recording, rows: &Rows<'_, I>, end: usize) {
        let kind = recording.kind().unwrap_or(MarkerKind::Time);
        self.scan.extend::<I>(streams_of(recording, &self.settings));
        while self.position() < end {
            let snapshot = self.snapshots.len() * self.grain.snapshot();
            let stop = end.min(snapshot);
            if let Some(row) = self.scan.next(rows, &mut self.times, kind, &self.watches, stop) {
                self.take(recording, rows, kind, row);
                if let Some(stretch) = self.is_busy(row) {
                    let milestone = (row / self.grain.milestone() + 1) * self.grain.milestone();
                    self.take_all(recording, rows, kind, (row + 1 + stretch).min(stop).min(milestone));
                }
                self.watch();
            }
            if self.position() == snapshot {
                self.snapshots.push(self.core.clone());
            }
        }
    }

    /// The engine takes one row, at which something may happen.
    fn take<I: Id>(&mut self, recording: &Recording, rows: &Rows<'_, I>, kind: MarkerKind, row: usize) {
        self.sync(rows, kind);
        let role = self.roles[rows.ids[row].index()];
        let mut past = Past { rows, times: &mut self.times, milestones: &mut self.scan.milestones };
        self.core.before(&mut past, role, row);
        let before = self.phases();
        self.core.engine.take_row(recording, &self.roles, kind, row);
        self.scan.took(rows, &mut self.times);
        let mut past = Past { rows, times: &mut self.times, milestones: &mut self.scan.milestones };
        self.core.after(&mut past, role, row + 1, |dependency| before[dependency].is_down());
        self.note(recording, row, &before);
    }

    /// The engine takes all rows up to `end`, whether or not something may happen at them.
    fn take_all<I: Id>(&mut self, recording: &Recording, rows: &Rows<'_, I>, kind: MarkerKind, end: usize) {
        let start = self.position();
        let mut past = Past { rows, times: &mut self.times, milestones: &mut self.scan.milestones };
        self.core.settle_all(&mut past, start);
        let mut before = self.phases();
        for row in start..end {
            self.core.engine.take_row(recording, &self.roles, kind, row);
            if (0..before.len()).any(|dependency| self.core.engine.phase(dependency) != before[dependency]) {
                self.note(recording, row, &before);
                before = self.phases();
                self.busy.0 = row;
            }
        }
        self.core.keep_all(end);
        self.scan.jump(rows, &mut self.times, end);
    }

    /// Where the engine was needed not long ago: how many rows it is to take by itself, ever more.
    fn is_busy(&mut self, row: usize) -> Option<usize> {
        const NEAR: usize = 16;
        const LONGEST: usize = 1024;
        let (last, stretch) = self.busy;
        let is_near = row - last <= NEAR && last > 0;
        self.busy = (row, if is_near { (stretch * 2).clamp(NEAR, LONGEST) } else { 0 });
        is_near.then_some(self.busy.1)
    }

    /// The engine knows how far all have come.
    fn sync<I: Id>(&mut self, rows: &Rows<'_, I>, kind: MarkerKind) {
        self.scan.settle(rows, &mut self.times);
        let highest: Vec<f64> = (0..=self.watches.len()).map(|slot| self.scan.highest(slot)).collect();
        let row = self.position();
        let mut past = Past { rows, times: &mut self.times, milestones: &mut self.scan.milestones };
        self.core.sync(&mut past, kind, row, &highest);
    }

    fn watch(&mut self) {
        for (dependency, watch) in self.watches.iter_mut().enumerate() {
            *watch = self.core.engine.watch(dependency);
        }
    }

    fn phases(&self) -> Vec<Phase> {
        (0..self.watches.len()).map(|dependency| self.core.engine.phase(dependency)).collect()
    }

    /// Keeps the phases that are others than before.
    fn note(&mut self, recording: &Recording, row: usize, before: &[Phase]) {
        for (dependency, &before) in before.iter().enumerate() {
            let checkpoint = &self.core.engine.checkpoint;
            let it = &checkpoint.dependencies()[dependency];
            if it.phase() != before {
                self.transitions.index.push(row as u32);
                self.transitions.time.push(self.times.at(recording, row));
                self.transitions.dependency.push(dependency as u16);
                self.transitions.phase.push(it.phase() as u8);
                self.transitions.lag.push(checkpoint.lag(dependency).unwrap_or(f64::NAN));
                self.transitions.sequence.push(checkpoint.position().sequence as u32);
                self.transitions.good.push(it.last_good().clone());
            }
        }
    }

    /// How many rows were replayed.
    pub fn position(&self) -> usize {
        self.scan.row()
    }

    /// The changes of phase so far.
    pub fn transitions(&self) -> &Transitions {
        &self.transitions
    }

    /// The streams that the dependent needs, and their thresholds.
    pub fn dependencies(&self) -> impl Iterator<Item = (&str, f64)> {
        let lengths = self.core.engine.checkpoint.dependencies().iter().map(|it| it.downtime_threshold());
        self.settings.dependencies.iter().map(|(name, _)| name.as_str()).zip(lengths)
    }

    /// How often each of them went down so far. Unlike the [summary](Self::summary) it reads no rows.
    pub fn downtimes(&mut self) -> Vec<u32> {
        self.tracks.extend(&self.transitions);
        self.tracks.of.iter().map(|track| track.downtimes.len() as u32).collect()
    }

    /// The index of a dependency.
    ///
    /// # Errors
    /// `ERR_DEPENDENCY_UNKNOWN` where none has that name.
    pub fn dependency(&self, name: &str) -> Result<usize, Error> {
        let declared = &self.settings.dependencies;
        declared.iter().position(|(declared, _)| declared == name).ok_or_else(|| {
            let names: Vec<&str> = declared.iter().map(|(name, _)| name.as_str()).collect();
            let message = ["no dependency is named \"", name, "\": there is ", &names.join(", ")].concat();
            Error::new(Code::DependencyUnknown, message).about(name)
        })
    }

    /// The last row at or before a time; None before the first.
    pub fn index_at(&mut self, recording: &Recording, time: f64) -> Option<usize> {
        self.times.rows_until(recording, time, true).checked_sub(1)
    }

    /// The time of a row: its arrival, or where none is recorded its marker, but never less than that of the row before.
    /// NaN where none is known yet, and beyond the end.
    pub fn time_at(&mut self, recording: &Recording, index: usize) -> f64 {
        if index < recording.len() { self.times.at(recording, index) } else { f64::NAN }
    }
}
