//! What else than messages a recording has.

use crate::error::{Code, Error};

/// What a row says of its stream instead of being a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing newer exists for now.
    Idle,
    /// Nothing newer will come.
    Ended,
    /// The dependent has done the stale part again: of this dependency, or, where it is said of the dependent, of all.
    Recovered,
}

impl Action {
    /// As a column has it.
    pub const fn code(self) -> u8 {
        match self {
            Self::Idle => 1,
            Self::Ended => 2,
            Self::Recovered => 3,
        }
    }

    /// As a column has it: 0 is a message.
    pub fn from_code(code: u8) -> Result<Option<Self>, Error> {
        match code {
            0 => Ok(None),
            1 => Ok(Some(Self::Idle)),
            2 => Ok(Some(Self::Ended)),
            3 => Ok(Some(Self::Recovered)),
            _ => {
                let message = "not an action: 0 is a message, 1 idle, 2 ended, 3 recovered";
                Err(Error::new(Code::Option, message).of(f64::from(code)))
            }
        }
    }
}
