//! The engine, rule by rule and by random traces against an oracle. One binary, so that it is linked once.

mod common;
mod model;
