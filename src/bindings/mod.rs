//! The crate as JavaScript sees it, in two WebAssembly modules: the engine, and with the feature `replay` replays of recorded
//! events. Unpack, call, pack: nothing is decided here.

#![allow(unreachable_pub, clippy::use_self)] // wasm-bindgen exports what Rust does not

#[cfg(not(all(target_arch = "wasm32", feature = "replay")))]
mod engine;
#[cfg(feature = "replay")]
mod replay;
mod unpack;
#[cfg(not(all(target_arch = "wasm32", feature = "replay")))]
mod values;

use wasm_bindgen::prelude::*;

use crate::Error;

#[cfg(all(target_arch = "wasm32", feature = "module"))]
mod module {
    #[global_allocator]
    static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        core::arch::wasm32::unreachable()
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Array, js_name = of)]
    fn array_of(code: &str, message: &str, dependency: Option<&str>, value: Option<f64>) -> JsValue;
}

/// A refusal as `[code, message, dependency, value]`.
fn refusal(error: Error) -> JsValue {
    array_of(error.code.as_str(), &error.message, error.dependency.as_deref(), error.value)
}
