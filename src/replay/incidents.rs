//! Downtimes: from the row that found a dependency down until the one with which it is down no longer.

use crate::checkpoint::Position;
use crate::marker::MarkerKind;

use super::blocks::Id;
use super::engine::Row;
use super::recording::{IdColumn, Recording};
use super::rows::Rows;
use super::run::Replay;
use super::tracks::Downtime;

/// A row and its time.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct Moment {
    /// Its index.
    pub index: usize,
    /// See [`Replay::time_at`].
    pub time: f64,
}

/// Up to where everything handled was joined with what may be relied on.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct ResumeFrom {
    /// The count of the dependent's messages up to there.
    pub sequence: u64,
    /// The offset of the last of them; None at the start.
    pub offset: Option<f64>,
}

/// A downtime of one dependency, its recovery included.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Incident {
    /// Whose.
    pub dependency: String,
    /// The row of the dependent that found it down.
    pub from: Moment,
    /// The row with which it was down no longer; None where it is at the end.
    pub to: Option<Moment>,
    /// From there to there, or to the end.
    pub duration: f64,
    /// How far it was behind at most.
    pub longest_lag: f64,
    /// How many messages of the dependent had been handled since its last good position when it recovered, or at the end.
    pub redo: u64,
    /// That position.
    pub resume_from: ResumeFrom,
}

impl Replay {
    /// The downtimes, by the row that found them. The first call reads the rows of all dependencies that went down.
    pub fn incidents(&mut self, recording: &Recording) -> Vec<Incident> {
        match recording.ids() {
            IdColumn::Narrow(ids) => self.all_incidents(recording, &Rows::new(recording, ids)),
            IdColumn::Wide(ids) => self.all_incidents(recording, &Rows::new(recording, ids)),
        }
    }

    fn all_incidents<I: Id>(&mut self, recording: &Recording, rows: &Rows<'_, I>) -> Vec<Incident> {
        self.tracks.extend(&self.transitions);
        let mut incidents = Vec::new();
        for dependency in 0..self.settings.dependencies.len() {
            for place in 0..self.tracks.of[dependency].downtimes.len() {
                let downtime = self.tracks.of[dependency].downtimes[place];
                incidents.push((downtime.from, self.incident(recording, rows, dependency, downtime)));
            }
        }
        incidents.sort_by_key(|&(from, _)| from);
        incidents.into_iter().map(|(_, incident)| incident).collect()
    }

    fn incident<I: Id>(
        &mut self,
        recording: &Recording,
        rows: &Rows<'_, I>,
        dependency: usize,
        downtime: Downtime,
    ) -> Incident {
        let kind = recording.kind().unwrap_or(MarkerKind::Time);
        let (_, longest_lag) = self.lag_within(rows, dependency, downtime.rows(self.position())).rounded(kind);
        let (from, end) = self.span(recording, downtime);
        let all = &self.transitions;
        let moment = |place: usize| Moment { index: all.index[place] as usize, time: all.time[place] };
        let recovery = downtime.recovering.or(downtime.to);
        let now = self.scan.milestones.pulses(rows, self.position());
        let until = recovery.map_or(now, |place| u64::from(all.sequence[place]));
        let Position { state: Row(last), sequence, .. } = all.good[downtime.from];
        let offset = (sequence > 0).then(|| recording.offset(last as usize));
        Incident {
            dependency: self.settings.dependencies[dependency].0.clone(),
            from: moment(downtime.from),
            to: downtime.to.map(moment),
            duration: end - from,
            longest_lag,
            redo: until - sequence,
            resume_from: ResumeFrom { sequence, offset },
        }
    }

    /// From when until when, or until the end of what was replayed.
    pub(crate) fn span(&mut self, recording: &Recording, downtime: Downtime) -> (f64, f64) {
        let from = self.transitions.time[downtime.from];
        let to = downtime.to.map(|place| self.transitions.time[place]);
        (from, to.unwrap_or_else(|| self.times.at(recording, self.position() - 1)))
    }
}
