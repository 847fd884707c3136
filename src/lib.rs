//! Event-time checkpoints between streams.
//!
//! A *dependent* stream needs *dependency* streams: flights need the weather. Every message has an event time, its
//! *marker*. When a dependency falls silent, the [`Checkpoint`] notices, has the dependent paused, lets it go when the
//! dependency has caught up, and says from where the stale part must be done again.
//!
//! It is a state machine without input or output: calls take plain values, and [`Checkpoint::next_effect`] tells the
//! host what to do. The same engine is the npm package `slipstream-checkpoint`.
//!
//! ```
//! use slipstream_checkpoint::{Checkpoint, DependencySettings, Effect, Marker, Settings};
//!
//! let mut checkpoint = Checkpoint::<u64>::new(Settings {
//!     name: "flights".into(),
//!     pause_dependent: true,
//!     awaits_recovery: true,
//!     dependencies: vec![DependencySettings { name: "weather".into(), ..Default::default() }],
//! })?;
//! let minute = |minute: u32| Marker::time(f64::from(minute) * 60_000.0);
//!
//! let _ = checkpoint.heartbeat(0, None, minute(0))?; // weather was heard at 0:00
//! let _ = checkpoint.pulse(minute(5), Some(1))?; //     flight 1 is handled
//! assert_eq!(checkpoint.next_effect(), None);
//! let _ = checkpoint.pulse(minute(11), Some(2))?; //    flight 2, and the weather is eleven minutes old
//! assert_eq!(checkpoint.next_effect(), Some(Effect::Pause { dependency: 0 }));
//! assert_eq!(checkpoint.next_effect(), Some(Effect::Downtime { dependency: 0 }));
//!
//! let _ = checkpoint.heartbeat(0, None, minute(12))?; // weather has caught up
//! assert_eq!(checkpoint.next_effect(), Some(Effect::Recovery { dependency: 0, attempt: 1 }));
//! let good = checkpoint.dependencies()[0].resume_from().cloned().unwrap_or_default();
//! assert_eq!(good.sequence, 0); // every flight was joined with the weather of 0:00
//! let _ = checkpoint.rewind(good.state, good.marker.map(Marker::time), good.sequence)?;
//! checkpoint.recovered(0, 1);
//! assert_eq!(checkpoint.next_effect(), Some(Effect::Discard));
//! assert_eq!(checkpoint.next_effect(), Some(Effect::Resume));
//! assert_eq!(checkpoint.take_resume(), Some(0));
//! # Ok::<(), slipstream_checkpoint::Error>(())
//! ```

#![cfg_attr(all(target_arch = "wasm32", feature = "module"), no_std)] // see prelude.rs

extern crate alloc;

mod bindings;
mod checkpoint;
mod dependency;
mod duration;
mod error;
mod gate;
mod heartbeat;
mod marker;
mod partitions;
mod pause;
mod prelude;
mod pulse;
mod record;
mod recovery;
#[cfg(not(all(target_arch = "wasm32", feature = "module")))]
pub mod replay;

pub use checkpoint::{Check, Checkpoint, Downtime, Effect, Position, Progress, Settings};
pub use dependency::{Dependency, DependencySettings, Phase, check_name};
pub use duration::{Duration, Units};
pub use error::{Code, Error};
pub use marker::{Marker, MarkerKind};
pub use record::{Json, Values};
