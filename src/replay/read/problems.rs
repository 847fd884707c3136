//! What could not be read: counted, and the first told.

/// How many are told.
const FIRST: usize = 20;
/// How much of a value is told, in characters.
const SHOWN: usize = 60;

/// One line that is no row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct Problem {
    /// The line it begins in, from 1.
    pub line: u64,
    /// For people: what is wrong, and the remedy.
    pub message: String,
}

/// All lines that are no rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "replay", derive(serde::Serialize))]
pub struct Problems {
    /// How many they are.
    pub count: u64,
    /// The first twenty.
    pub first: Vec<Problem>,
}

impl Problems {
    pub(super) fn add(&mut self, line: u64, message: impl FnOnce() -> String) {
        self.count += 1;
        if self.first.len() < FIRST {
            self.first.push(Problem { line, message: message() });
        }
    }
}

/// A value as a message can say it: in quotes, cut, control characters escaped.
pub(super) fn shown(value: &[u8]) -> String {
    let text = String::from_utf8_lossy(&value[..value.len().min(4 * SHOWN + 4)]);
    let mut out = String::from("\"");
    for char in text.chars().take(SHOWN) {
        // Also what turns the direction of a line, or draws nothing.
        let odd = char.is_control()
            || matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        if odd { out.extend(char.escape_default()) } else { out.push(char) }
    }
    out.push_str(if text.chars().nth(SHOWN).is_some() { "…\"" } else { "\"" });
    out
}
