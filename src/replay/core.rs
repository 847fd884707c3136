//! The engine of a replay, of which only those rows are its own work that may change a phase. What the others have done to it
//! is looked up in the rows when it is needed.

use crate::checkpoint::Position;
use crate::marker::MarkerKind;

use super::blocks::Id;
use super::engine::{Engine, Role, Row};
use super::rows::{Milestones, Rows};
use super::time::Times;

/// Since when a dependency's last good position is not kept up to date.
#[derive(Clone, Copy, Debug)]
struct Kept {
    /// How many rows there had been.
    rows: usize,
    /// How far it had been heard; −∞ for not at all.
    heard: f64,
}

/// Where to look things up.
pub(crate) struct Past<'a, 'b, I> {
    pub(crate) rows: &'b Rows<'a, I>,
    pub(crate) times: &'b mut Times,
    pub(crate) milestones: &'b mut Milestones,
}

/// See the [module](self).
#[derive(Clone, Debug)]
pub(crate) struct Core {
    pub(crate) engine: Engine,
    kept: Vec<Kept>,
}

impl Core {
    pub(crate) fn new(engine: Engine) -> Self {
        let count = engine.checkpoint.dependencies().len();
        Self { engine, kept: vec![Kept { rows: 0, heard: f64::NEG_INFINITY }; count] }
    }

    fn count(&self) -> usize {
        self.kept.len()
    }

    /// The engine knows how far all have come in the rows before `row`, whose highest markers are given by slot.
    pub(crate) fn sync<I: Id>(&mut self, past: &mut Past<'_, '_, I>, kind: MarkerKind, row: usize, highest: &[f64]) {
        let dependent = self.count();
        self.engine.reach(kind, &highest[..dependent], highest[dependent]);
        if highest[dependent] != f64::NEG_INFINITY {
            self.engine.checkpoint.core.position = position(past, row, highest[dependent]);
        }
    }

    /// To be called before the engine takes a row of that role.
    pub(crate) fn before<I: Id>(&mut self, past: &mut Past<'_, '_, I>, role: Role, row: usize) {
        if let Role::Dependency(dependency) = role {
            self.settle(past, dependency, row);
        }
    }

    /// After the engine has taken the row before `row`: what it has kept up to date itself. `was_down`: before that row.
    pub(crate) fn after<I: Id>(
        &mut self,
        past: &mut Past<'_, '_, I>,
        role: Role,
        row: usize,
        was_down: impl Fn(usize) -> bool,
    ) {
        for dependency in 0..self.count() {
            let sequence = self.engine.checkpoint.position().sequence;
            let it = &self.engine.checkpoint.core.dependencies[dependency];
            let is_kept = was_down(dependency)
                || role == Role::Dependency(dependency)
                || (role == Role::Dependent && it.last_good.sequence == sequence);
            if is_kept {
                self.keep(dependency, row);
            } else if it.phase.is_down() {
                self.settle_good(past, dependency, row);
            }
        }
    }

    /// All of the engine is up to date.
    pub(crate) fn settle_all<I: Id>(&mut self, past: &mut Past<'_, '_, I>, row: usize) {
        for dependency in 0..self.count() {
            self.settle(past, dependency, row);
        }
    }

    /// The engine has taken all rows before `row` itself since then.
    pub(crate) fn keep_all(&mut self, row: usize) {
        for dependency in 0..self.count() {
            self.keep(dependency, row);
        }
    }

    fn keep(&mut self, dependency: usize, rows: usize) {
        let heard = self.engine.checkpoint.core.dependencies[dependency].marker;
        self.kept[dependency] = Kept { rows, heard: heard.unwrap_or(f64::NEG_INFINITY) };
    }

    /// Its last good position is up to date; while it is down it does not move.
    fn settle<I: Id>(&mut self, past: &mut Past<'_, '_, I>, dependency: usize, row: usize) {
        if !self.engine.phase(dependency).is_down() {
            self.settle_good(past, dependency, row);
        }
    }

    fn settle_good<I: Id>(&mut self, past: &mut Past<'_, '_, I>, dependency: usize, row: usize) {
        let good = self.good(past, dependency, row);
        self.engine.checkpoint.core.dependencies[dependency].last_good = good;
        self.keep(dependency, row);
    }

    /// The last good position of a dependency that was not down in the rows before `row`, and not too far behind in those
    /// that the engine has not taken: that of the message with which it reached its marker, and of the pulses that directly
    /// followed and that it had reached.
    fn good<I: Id>(&self, past: &mut Past<'_, '_, I>, dependency: usize, row: usize) -> Position<Row> {
        let it = &self.engine.checkpoint.core.dependencies[dependency];
        let Kept { rows: start, heard: before } = self.kept[dependency];
        let heard = it.marker.unwrap_or(f64::NEG_INFINITY);
        let dependent = self.count();
        let moved = (heard > before)
            .then(|| past.milestones.reached_at(past.rows, past.times, dependency, heard, (start, row)))
            .flatten();
        let (from, mut good) = match moved {
            None => (start, it.last_good.clone()),
            Some(moved) => {
                let highest = past.milestones.highest(past.rows, past.times, dependent, moved);
                let is_before = highest == f64::NEG_INFINITY;
                (moved, if is_before { Position::default() } else { position(past, moved, highest) })
            }
        };
        if from == row || heard == f64::NEG_INFINITY {
            return good;
        }
        if moved.is_none() && past.milestones.pulses(past.rows, from) != good.sequence {
            return good;
        }
        let Some(id) = past.milestones.streams[dependent].map(I::of) else { return good };
        if let Some((last, count)) = past.rows.followers(id, heard, from..row) {
            good.state = Row(last as u32);
            good.sequence += count as u64;
            good.marker = Some(past.milestones.highest(past.rows, past.times, dependent, last + 1));
        }
        good
    }

    /// All that the engine would be if it had taken every row before `row` itself.
    pub(crate) fn settle_past<I: Id>(&mut self, past: &mut Past<'_, '_, I>, kind: MarkerKind, row: usize) {
        let dependent = self.count();
        let highest = |slot| past.milestones.highest(past.rows, past.times, slot, row);
        let highest: Vec<f64> = (0..=dependent).map(highest).collect();
        self.sync(past, kind, row, &highest);
        self.settle_all(past, row);
        for dependency in 0..dependent {
            if let Some(heard) = past.milestones.last(past.rows, dependency, row) {
                let state = past.milestones.last(past.rows, dependent, heard as usize);
                let it = &mut self.engine.checkpoint.core.dependencies[dependency];
                it.checkpoint_state = Some(state.map_or(Row::NONE, Row));
            }
        }
    }
}

/// Where the dependent stood before a row.
fn position<I: Id>(past: &mut Past<'_, '_, I>, row: usize, highest: f64) -> Position<Row> {
    let dependent = past.milestones.streams.len() - 1;
    Position {
        state: past.milestones.last(past.rows, dependent, row).map_or(Row::NONE, Row),
        marker: Some(highest),
        sequence: past.milestones.pulses(past.rows, row),
    }
}
