//! Why a call was refused. A refusal is decided before anything changes.

use core::fmt;

use crate::prelude::*;

/// The stable codes of the refusals that the engine itself makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Code {
    /// Not a marker at all: a string that is not RFC 3339, an offset that is missing.
    MarkerType,
    /// Not a finite number, or not a time between the years 0 and 9999.
    MarkerRange,
    /// Time-like and numeric markers in one checkpoint.
    MarkerMixed,
    /// Not a duration: negative, not finite, or of units whose length varies.
    Duration,
    /// Numeric markers, but a threshold or drift that is not given as a plain number.
    ThresholdUnit,
    /// No dependency of that name.
    DependencyUnknown,
    /// Several dependencies, and none was named.
    DependencyRequired,
    /// Two dependencies of one name.
    DependencyDuplicate,
    /// A call or an option that does not fit this checkpoint.
    Option,
    /// A name with other characters than letters, digits, `.`, `_` and `-`.
    Name,
    /// A stored record that cannot be read.
    RecordCorrupt,
    /// A stored record of a later version.
    RecordVersion,
}

impl Code {
    /// The code as JavaScript sees it, e.g. `ERR_MARKER_TYPE`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MarkerType => "ERR_MARKER_TYPE",
            Self::MarkerRange => "ERR_MARKER_RANGE",
            Self::MarkerMixed => "ERR_MARKER_MIXED",
            Self::Duration => "ERR_DURATION",
            Self::ThresholdUnit => "ERR_THRESHOLD_UNIT",
            Self::DependencyUnknown => "ERR_DEPENDENCY_UNKNOWN",
            Self::DependencyRequired => "ERR_DEPENDENCY_REQUIRED",
            Self::DependencyDuplicate => "ERR_DEPENDENCY_DUPLICATE",
            Self::Option => "ERR_OPTION",
            Self::Name => "ERR_NAME",
            Self::RecordCorrupt => "ERR_RECORD_CORRUPT",
            Self::RecordVersion => "ERR_RECORD_VERSION",
        }
    }
}

/// A refusal: what was wrong and what to do instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// What kind of refusal.
    pub code: Code,
    /// For people: what is wrong, and the remedy.
    pub message: String,
    /// The number it is about, where it is about one.
    pub value: Option<f64>,
    /// The dependency it is about, where it is about one.
    pub dependency: Option<String>,
}

impl Error {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), value: None, dependency: None }
    }

    pub(crate) fn of(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }

    pub(crate) fn within(mut self, dependency: &str) -> Self {
        self.message = ["dependency \"", dependency, "\": ", &self.message].concat();
        self.about(dependency)
    }

    pub(crate) fn about(mut self, dependency: &str) -> Self {
        self.dependency = Some(dependency.to_owned());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Some(value) => write!(f, "{value} is {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl core::error::Error for Error {}
