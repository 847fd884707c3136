//! The partitions of one dependency: its position is the lowest of theirs.

use crate::prelude::*;

/// Whether a partition counts towards the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Known by name only.
    Absent,
    Counting,
    Idle,
    Ended,
}

#[derive(Clone, Debug)]
struct Partition {
    name: String,
    marker: Option<f64>,
    standing: Standing,
}

/// What the partitions say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Lowest {
    /// Every counting partition was heard, the slowest here.
    Heard(f64),
    /// A counting partition is still unheard: below everything.
    Unheard,
    /// None counts, and one of them may come back.
    Idle,
    /// None counts any more.
    Ended,
}

/// What a heartbeat did to its partition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Hearing {
    /// It does not count.
    Ignored,
    /// It counts from now on.
    Joined,
    /// It counted before, from here.
    Moved { before: f64 },
}

/// Named once, known by index: names keep their index as long as the checkpoint lives.
#[derive(Clone, Debug, Default)]
pub(crate) struct Partitions {
    entries: Vec<Partition>,
    /// Declared or assigned: exactly these count, whoever else is heard.
    exact: bool,
}

impl Partitions {
    pub(crate) fn in_use(&self) -> bool {
        self.exact || self.entries.iter().any(|partition| partition.standing != Standing::Absent)
    }

    pub(crate) fn index(&mut self, name: &str) -> usize {
        let found = self.entries.iter().position(|partition| partition.name == name);
        found.unwrap_or_else(|| {
            self.entries.push(Partition { name: name.to_owned(), marker: None, standing: Standing::Absent });
            self.entries.len() - 1
        })
    }

    /// From now on exactly these count. Those that counted keep what was heard of them.
    pub(crate) fn assign(&mut self, names: &[String]) {
        self.exact = true;
        for name in names {
            self.index(name);
        }
        for partition in &mut self.entries {
            if !names.contains(&partition.name) {
                partition.standing = Standing::Absent;
            } else if partition.standing != Standing::Idle {
                if partition.standing != Standing::Counting {
                    partition.marker = None;
                }
                partition.standing = Standing::Counting;
            }
        }
    }

    /// Takes a heartbeat.
    pub(crate) fn hear(&mut self, index: usize, marker: f64) -> Hearing {
        let partition = &mut self.entries[index];
        let before = match partition.standing {
            Standing::Absent if self.exact => return Hearing::Ignored,
            Standing::Absent | Standing::Ended => None,
            Standing::Counting | Standing::Idle => partition.marker,
        };
        let hearing = match (partition.standing, before) {
            (Standing::Counting, Some(before)) => Hearing::Moved { before },
            _ => Hearing::Joined,
        };
        partition.standing = Standing::Counting;
        partition.marker = Some(before.map_or(marker, |before| before.max(marker)));
        hearing
    }

    pub(crate) fn mark_idle(&mut self, index: usize) {
        self.excuse(index, Standing::Idle);
    }

    pub(crate) fn mark_ended(&mut self, index: usize) {
        self.excuse(index, Standing::Ended);
    }

    /// What is said of a partition that does not count, where exactly the others do, is not about us.
    fn excuse(&mut self, index: usize, standing: Standing) {
        let partition = &mut self.entries[index];
        if !self.exact || partition.standing != Standing::Absent {
            partition.standing = standing;
        }
    }

    /// Nothing was heard of any.
    pub(crate) fn forget(&mut self) {
        for partition in &mut self.entries {
            partition.marker = None;
            partition.standing = match partition.standing {
                Standing::Absent => Standing::Absent,
                _ if self.exact => Standing::Counting,
                _ => Standing::Absent,
            };
        }
    }

    pub(crate) fn lowest(&self) -> Lowest {
        let mut lowest = f64::INFINITY;
        let mut none = Lowest::Ended;
        for partition in &self.entries {
            match (partition.standing, partition.marker) {
                (Standing::Counting, None) => return Lowest::Unheard,
                (Standing::Counting, Some(marker)) => lowest = lowest.min(marker),
                (Standing::Idle, _) => none = Lowest::Idle,
                (Standing::Absent | Standing::Ended, _) => {}
            }
        }
        if lowest == f64::INFINITY { none } else { Lowest::Heard(lowest) }
    }

    /// What was heard of those that are still ours.
    pub(crate) fn heard(&self) -> impl Iterator<Item = (&str, f64)> {
        let ours = self.entries.iter().filter(|it| matches!(it.standing, Standing::Counting | Standing::Idle));
        ours.filter_map(|partition| Some((partition.name.as_str(), partition.marker?)))
    }
}
