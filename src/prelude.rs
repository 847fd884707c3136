//! What std's prelude has and core's has not: the WebAssembly module is built without std, whose way of panicking alone
//! would add two kilobytes to it.

pub(crate) use alloc::borrow::ToOwned;
pub(crate) use alloc::boxed::Box;
pub(crate) use alloc::string::{String, ToString};
pub(crate) use alloc::vec;
pub(crate) use alloc::vec::Vec;
