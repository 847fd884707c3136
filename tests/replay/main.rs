//! Replays against a [`Checkpoint`](slipstream_checkpoint::Checkpoint) that is fed row by row and read after each.

mod agreement;
mod findings;
mod logs;
mod plain;
mod recording;
mod settings;
mod speed;
