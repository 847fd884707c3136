//! Reading: times, NDJSON and CSV by tables, and against plain readers on random files in random pieces.

mod columns;
mod common;
mod csv;
mod hostile;
mod ndjson;
mod random;
mod speed;
mod times;
