//! The engine, rule by rule and by random traces against an oracle. One binary, so that it is linked once.

mod common;

mod gate;
mod heartbeat;
mod markers;
mod model;
mod pause;
mod phases;
mod positions;
mod pulse;
mod record;
mod recovery;
