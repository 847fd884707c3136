//! Recorded events in the same engine, at the speed of memory: what was down when, what is to be done again, what another
//! threshold would have done.
//!
//! A [`Recording`] holds the events as columns. A [`Replay`] feeds them to a [`Checkpoint`](crate::Checkpoint): every row of
//! the dependent is a pulse, every row of a dependency a heartbeat. Rows of which it is proven that no phase can change are
//! skipped; all others are the engine's own work, so that no rule is written twice.

mod action;
mod blocks;
mod columns;
mod core;
mod engine;
mod incidents;
mod lag;
mod pyramid;
pub mod read;
mod record;
mod recording;
mod rows;
mod run;
mod scan;
mod settings;
mod summary;
mod sweep;
mod time;
mod tracks;
mod watch;
mod window;

pub use action::Action;
pub use columns::{Columns, Ids};
pub use incidents::{Incident, Moment, ResumeFrom};
#[cfg(feature = "replay")]
pub(crate) use recording::IdColumn;
pub use recording::Recording;
pub use run::{Replay, Transitions};
pub use settings::ReplaySettings;
pub use summary::{DependencySummary, Lags, StreamSummary, Summary};
#[doc(hidden)]
pub use sweep::sweep_with_blocks;
pub use sweep::{Sweep, SweepDependency, sweep};
pub use window::Window;
