//! Many thresholds in one pass.

use crate::duration::Duration;
use crate::error::Error;
use crate::marker::MarkerKind;

use super::blocks::Id;
use super::engine::{Engine, Role};
use super::recording::{IdColumn, Recording};
use super::rows::{Grain, Rows};
use super::scan::Scan;
use super::settings::{ReplaySettings, check_streams, engine_of, role_of, streams_of};
use super::time::Times;
use super::watch::{Wake, Watch};

/// What one threshold would have done.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct Sweep {
    /// In milliseconds or the markers' unit.
    pub threshold: f64,
    /// In declared order.
    pub dependencies: Vec<SweepDependency>,
}

/// To one dependency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct SweepDependency {
    /// The stream.
    pub name: String,
    /// How often it would have gone down.
    pub downtimes: usize,
    /// Whether it would be down at the end.
    pub open: bool,
    /// How long it would have been down in all.
    pub total: f64,
    /// How long the longest downtime would have been.
    pub longest: f64,
}

/// What each of the thresholds, for all dependencies alike, would have done; in the order given.
///
/// # Errors
/// As [`Replay::new`](super::Replay::new); the dependencies' own thresholds are not looked at.
pub fn sweep(recording: &Recording, settings: &ReplaySettings, thresholds: &[Duration]) -> Result<Vec<Sweep>, Error> {
    sweep_with_grain(recording, settings, thresholds, Grain::DEFAULT)
}

/// As [`sweep`], with other blocks than of 256 rows, which must not change what is found.
#[doc(hidden)]
pub fn sweep_with_blocks(
    recording: &Recording,
    settings: &ReplaySettings,
    thresholds: &[Duration],
    block: usize,
) -> Result<Vec<Sweep>, Error> {
    sweep_with_grain(recording, settings, thresholds, Grain { block })
}

fn sweep_with_grain(
    recording: &Recording,
    settings: &ReplaySettings,
    thresholds: &[Duration],
    grain: Grain,
) -> Result<Vec<Sweep>, Error> {
    check_streams(recording, settings)?;
    let mut groups: Vec<Group> = settings.dependencies.iter().map(|_| Group::default()).collect();
    for &threshold in thresholds {
        let mut settings = settings.clone();
        settings.dependencies.iter_mut().for_each(|(_, own)| *own = Some(threshold));
        // All at once, for what is refused; then each of its own.
        engine_of(recording, &settings)?;
        for (group, dependency) in groups.iter_mut().zip(&settings.dependencies) {
            let alone = ReplaySettings { dependencies: vec![dependency.clone()], ..settings.clone() };
            group.all.push(Trial::new(engine_of(recording, &alone)?));
        }
    }
    if !thresholds.is_empty() {
        groups.iter_mut().for_each(Group::watch);
        match recording.ids() {
            IdColumn::Narrow(ids) => run(recording, &Rows::new(recording, ids), settings, grain, &mut groups),
            IdColumn::Wide(ids) => run(recording, &Rows::new(recording, ids), settings, grain, &mut groups),
        }
    }
    let found = thresholds.iter().enumerate().map(|(place, threshold)| {
        let dependencies = groups.iter().zip(&settings.dependencies).map(|(group, (name, _))| {
            let Trial { downtimes, since, total, longest, .. } = group.all[place];
            SweepDependency { name: name.clone(), downtimes, open: since.is_some(), total, longest }
        });
        Ok(Sweep { threshold: threshold.checked()?.length, dependencies: dependencies.collect() })
    });
    found.collect()
}

/// One threshold of one dependency, with an engine of its own: that of another depends on nothing in it.
struct Trial {
    engine: Engine,
    watch: Watch,
    downtimes: usize,
    since: Option<f64>,
    total: f64,
    longest: f64,
}

impl Trial {
    fn new(engine: Engine) -> Self {
        Self { watch: engine.watch(0), engine, downtimes: 0, since: None, total: 0.0, longest: 0.0 }
    }

    /// Counts what the row has changed.
    fn note(&mut self, time: f64) {
        self.watch = self.engine.watch(0);
        match (self.since, self.engine.phase(0).is_down()) {
            (None, true) => {
                self.downtimes += 1;
                self.since = Some(time);
            }
            (Some(_), false) => self.close(time),
            _ => {}
        }
    }

    fn close(&mut self, time: f64) {
        if let Some(since) = self.since.take() {
            self.total += time - since;
            self.longest = self.longest.max(time - since);
        }
    }
}

/// All thresholds of one dependency. One of them is the next to be crossed, and all that are down recover at once.
#[derive(Default)]
struct Group {
    all: Vec<Trial>,
    watch: Option<Watch>,
}

impl Group {
    /// What to look for on behalf of any of them.
    fn watch(&mut self) {
        let join = |one: Watch, other: Watch| Watch {
            wake: one.wake.max(other.wake),
            slack: one.slack.min(other.slack),
            is_due: one.is_due || other.is_due,
            ..one
        };
        self.watch = self.all.iter().map(|it| it.watch).reduce(join);
    }
}

fn run<I: Id>(
    recording: &Recording,
    rows: &Rows<'_, I>,
    settings: &ReplaySettings,
    grain: Grain,
    groups: &mut [Group],
) {
    let kind = recording.kind().unwrap_or(MarkerKind::Time);
    let roles: Vec<Role> = recording.streams().iter().map(|name| role_of(name, settings)).collect();
    let mut times = Times::new(grain.block);
    let mut scan = Scan::new(grain, groups.len());
    scan.extend::<I>(streams_of(recording, settings));
    let mut watches: Vec<Watch> = groups.iter().filter_map(|group| group.watch).collect();
    while scan.row() < recording.len() {
        let Some(row) = scan.next(rows, &mut times, kind, &watches, recording.len()) else { continue };
        scan.settle_one(rows, &mut times, groups.len());
        let marker = rows.markers[row];
        let position = scan.highest(groups.len());
        let role = roles[rows.ids[row].index()];
        let action = recording.action(row);
        let mut time = None;
        for (dependency, group) in groups.iter_mut().enumerate() {
            let own = match role {
                Role::Dependent => Role::Dependent,
                Role::Dependency(it) if it == dependency => Role::Dependency(0),
                _ => continue,
            };
            let is_due = |watch: &Watch, heard: f64| {
                let crosses = match own {
                    Role::Dependent => marker > watch.limit(kind, heard),
                    _ => watch.wake == Wake::Always || (watch.wake == Wake::Above && marker > position),
                };
                crosses || action.is_some()
            };
            if !is_due(&watches[dependency], scan.highest(dependency)) {
                continue;
            }
            scan.settle_one(rows, &mut times, dependency);
            let heard = scan.highest(dependency);
            let time = *time.get_or_insert_with(|| times.at(recording, row));
            for trial in group.all.iter_mut().filter(|trial| is_due(&trial.watch, heard)) {
                trial.engine.reach(kind, &[heard], position);
                match action {
                    Some(action) => trial.engine.act(own, action),
                    None => trial.engine.take(own, kind, marker, row),
                }
                trial.note(time);
            }
            // Those that slept through it know of it only then.
            group.watch();
            watches.splice(dependency..=dependency, group.watch);
        }
        scan.took(rows, &mut times);
    }
    if let Some(last) = recording.len().checked_sub(1) {
        let end = times.at(recording, last);
        for trial in groups.iter_mut().flat_map(|group| &mut group.all) {
            let is_open = trial.since;
            trial.close(end);
            trial.since = is_open;
        }
    }
}
