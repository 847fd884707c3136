//! What would change the phase of a dependency, in markers.

use crate::marker::MarkerKind;

/// With which of its messages a dependency does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wake {
    Never,
    /// One above the dependent's position.
    Above,
    Always,
}

/// What to look for on behalf of a dependency.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Watch {
    pub(crate) wake: Wake,
    /// How far the dependent may be ahead; ∞ where it does not matter.
    pub(crate) slack: f64,
    /// Where the dependency stands while it is unheard; else −∞.
    pub(crate) assumed: f64,
    /// Whether any row of the dependent does something.
    pub(crate) is_due: bool,
}

impl Watch {
    fn base(&self, heard: f64) -> f64 {
        if heard == f64::NEG_INFINITY { self.assumed } else { heard }
    }

    /// The highest marker of the dependent that certainly does nothing to a dependency that was heard so far; −∞ for not
    /// at all.
    pub(crate) fn limit(&self, kind: MarkerKind, heard: f64) -> f64 {
        if self.is_due { f64::NEG_INFINITY } else { limit(kind, self.base(heard), self.slack) }
    }

    /// At most that, and sooner.
    #[inline]
    pub(super) fn rough_limit(&self, kind: MarkerKind, heard: f64) -> f64 {
        let base = self.base(heard);
        if self.is_due { f64::NEG_INFINITY } else { base + self.slack - margin(kind, base, self.slack) }
    }
}

/// More than a distance is ever rounded by: to the nearest float, of times to the microsecond too.
#[inline]
fn margin(kind: MarkerKind, base: f64, slack: f64) -> f64 {
    (base.abs() + slack) * 1e-14 + if kind == MarkerKind::Number { 0.0 } else { 0.001 }
}

/// How far above `base` a marker may be whose distance, however it is rounded, is not more than `slack`.
fn limit(kind: MarkerKind, base: f64, slack: f64) -> f64 {
    if slack == f64::INFINITY {
        return slack;
    }
    let sum = base + slack;
    let part = sum - base;
    let error = (base - (sum - part)) + (slack - part);
    let is_exact = error == 0.0;
    // Beyond 2^53 microseconds a whole number of milliseconds and its neighbours are rounded in different ways.
    let is_unrounded = kind == MarkerKind::Number || (slack < 9e12 && kind.distance(slack, 0.0) == slack);
    if is_exact && is_unrounded {
        return sum;
    }
    sum - margin(kind, base, slack)
}
