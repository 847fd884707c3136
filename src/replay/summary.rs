//! What a replay comes to: per dependency, and per stream.

use crate::marker::MarkerKind;

use super::blocks::Id;
use super::recording::{IdColumn, Recording};
use super::rows::Rows;
use super::run::Replay;

/// See the fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct Summary {
    /// In declared order.
    pub dependencies: Vec<DependencySummary>,
    /// By number.
    pub streams: Vec<StreamSummary>,
}

/// Of one dependency, over all that was replayed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct DependencySummary {
    /// The stream.
    pub name: String,
    /// How far it may fall behind.
    pub downtime_threshold: f64,
    /// At the end, as it is stored.
    pub phase: &'static str,
    /// Whether it was heard at all.
    pub heard: bool,
    /// How often it went down.
    pub downtimes: usize,
    /// Whether it is down at the end.
    pub open: bool,
    /// How long it was down in all.
    pub total: f64,
    /// How long the longest downtime was.
    pub longest: f64,
    /// Its messages after which it was down or recovering.
    pub late: u64,
    /// How far it was behind at the pulses, once heard.
    pub lag: Option<Lags>,
}

/// Quantiles by nearest rank. All but `max` are the greatest of those lags that share the first 8 bits with the exact
/// one: at most 1/128 of it too great.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
#[allow(missing_docs)]
pub struct Lags {
    pub p50: f64,
    pub p90: f64,
    pub p99: f64,
    pub max: f64,
}

/// Of one stream, over all that was replayed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct StreamSummary {
    /// The stream.
    pub name: String,
    /// How many messages it has.
    pub events: u64,
    /// Those whose marker is below the highest of the stream before them.
    pub out_of_order: u64,
    /// Its lowest marker.
    pub first: Option<f64>,
    /// Its highest marker.
    pub last: Option<f64>,
}

impl Replay {
    /// What the rows replayed so far come to. Reads them all again.
    pub fn summary(&mut self, recording: &Recording) -> Summary {
        match recording.ids() {
            IdColumn::Narrow(ids) => self.summary_of(recording, &Rows::new(recording, ids)),
            IdColumn::Wide(ids) => self.summary_of(recording, &Rows::new(recording, ids)),
        }
    }

    fn summary_of<I: Id>(&mut self, recording: &Recording, rows: &Rows<'_, I>) -> Summary {
        self.tracks.extend(&self.transitions);
        let lags = self.all_lags(recording.kind().unwrap_or(MarkerKind::Time), rows);
        let dependencies = lags.into_iter().enumerate().map(|(dependency, lags)| {
            let (mut total, mut longest): (f64, f64) = (0.0, 0.0);
            let downtimes = self.tracks.of[dependency].downtimes.len();
            for place in 0..downtimes {
                let (from, to) = self.span(recording, self.tracks.of[dependency].downtimes[place]);
                total += to - from;
                longest = longest.max(to - from);
            }
            let heard = self.scan.milestones.last(rows, dependency, self.position()).is_some();
            let late = self.late_before(rows, dependency, self.position());
            let it = &self.core.engine.checkpoint.dependencies()[dependency];
            DependencySummary {
                name: self.settings.dependencies[dependency].0.clone(),
                downtime_threshold: it.downtime_threshold(),
                phase: it.phase().as_str(),
                heard,
                downtimes,
                open: it.phase().is_down(),
                total,
                longest,
                late,
                lag: lags.quantiles(),
            }
        });
        Summary { dependencies: dependencies.collect(), streams: self.streams(recording, rows) }
    }

    /// Of each dependency, how far it was behind at the pulses, once heard.
    fn all_lags<I: Id>(&self, kind: MarkerKind, rows: &Rows<'_, I>) -> Vec<Histogram> {
        let mut lags = vec![Histogram::default(); self.settings.dependencies.len()];
        let streams = &self.scan.milestones.streams;
        let Some(dependent) = streams[lags.len()].map(I::of) else { return lags };
        let ids: Vec<Option<usize>> = streams.iter().map(|stream| stream.map(usize::from)).collect();
        let mut highest = vec![f64::NEG_INFINITY; I::COUNT];
        for (&id, &marker) in rows.ids.iter().zip(rows.markers).take(self.position()) {
            let own = &mut highest[id.index()];
            *own = own.max(marker);
            if id != dependent || marker == f64::NEG_INFINITY {
                continue;
            }
            let position = *own;
            for (lags, id) in lags.iter_mut().zip(&ids) {
                let heard = id.map_or(f64::NEG_INFINITY, |id| highest[id]);
                if heard != f64::NEG_INFINITY {
                    lags.add(kind.distance(position, heard).max(0.0));
                }
            }
        }
        lags
    }

    fn streams<I: Id>(&self, recording: &Recording, rows: &Rows<'_, I>) -> Vec<StreamSummary> {
        #[derive(Clone, Copy)]
        struct Seen {
            events: u64,
            out_of_order: u64,
            first: f64,
            last: f64,
        }
        let unseen = Seen { events: 0, out_of_order: 0, first: f64::INFINITY, last: f64::NEG_INFINITY };
        let mut seen = vec![unseen; I::COUNT.max(recording.streams().len())];
        for (&id, &marker) in rows.ids.iter().zip(rows.markers).take(self.position()) {
            let is_message = marker != f64::NEG_INFINITY;
            let it = &mut seen[id.index()];
            it.events += u64::from(is_message);
            it.out_of_order += u64::from(is_message && marker < it.last);
            it.first = if is_message && marker < it.first { marker } else { it.first };
            it.last = if marker > it.last { marker } else { it.last };
        }
        let streams = recording.streams().iter().zip(seen);
        let streams = streams.map(|(name, Seen { events, out_of_order, first, last })| StreamSummary {
            name: name.clone(),
            events,
            out_of_order,
            first: (events > 0).then_some(first),
            last: (events > 0).then_some(last),
        });
        streams.collect()
    }
}

/// How often a lag was met, by its first bits: those of the exponent, which have a row each once one was met, and seven more.
#[derive(Clone)]
struct Histogram {
    rows: Vec<Option<Box<Row>>>,
    total: u64,
}

/// How many lags there were of each, and the greatest of them.
type Row = [(u32, f64); 128];

/// Lags below 2^-64 are as good as none, and none is above 2^64.
const LEAST: u64 = (1023 - 64) << 7;
const ROWS: usize = 128;

impl Default for Histogram {
    fn default() -> Self {
        Self { rows: vec![None; ROWS], total: 0 }
    }
}

impl Histogram {
    fn add(&mut self, lag: f64) {
        let place = (lag.to_bits() >> 45).saturating_sub(LEAST).min((ROWS << 7) as u64 - 1) as usize;
        let row = self.rows[place >> 7].get_or_insert_with(|| Box::new([(0, 0.0); 128]));
        let (count, greatest) = &mut row[place & 127];
        *count += 1;
        *greatest = greatest.max(lag);
        self.total += 1;
    }

    fn quantiles(&self) -> Option<Lags> {
        let quantile = |percent: u64| {
            let rank = (self.total * percent).div_ceil(100);
            let mut count = 0;
            let mut all = self.rows.iter().flatten().flat_map(|row| row.iter());
            let found = all.find(|(in_it, _)| {
                count += u64::from(*in_it);
                count >= rank
            });
            found.map_or(0.0, |(_, greatest)| *greatest)
        };
        (self.total > 0).then(|| Lags { p50: quantile(50), p90: quantile(90), p99: quantile(99), max: quantile(100) })
    }
}
