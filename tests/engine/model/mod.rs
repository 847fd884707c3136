//! Random traces against the oracle: after every call the engine stands where the oracle does, and at the end of every
//! trace all that was joined with stale data has been done again, nothing was skipped, and nobody waits.

mod oracle;
mod world;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};
use slipstream_checkpoint::{DependencySettings, Duration, Marker, MarkerKind, Settings};

use world::{Op, Step, World};

/// How a dependency's heartbeats name partitions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Use {
    Never,
    AsTheyCome,
    Declared(usize),
}

#[derive(Clone, Debug)]
pub(crate) struct DependencySpec {
    threshold: f64,
    partitions: Use,
    own_downtime_check: bool,
    own_recovery_check: bool,
    /// Not heard until the end of the trace.
    is_silent: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Spec {
    are_times: bool,
    pause_dependent: bool,
    awaits_recovery: bool,
    dependencies: Vec<DependencySpec>,
}

impl Spec {
    /// Markers are not compared.
    pub(crate) fn is_opaque(&self) -> bool {
        self.dependencies.iter().all(|it| it.own_downtime_check && it.own_recovery_check)
    }

    pub(crate) fn marker(&self, value: f64) -> Marker {
        match (self.is_opaque(), self.are_times) {
            (true, _) => Marker { kind: MarkerKind::Opaque, value },
            (_, true) => Marker::time(value),
            _ => Marker::number(value),
        }
    }

    /// Steps of a trace on the scale of its markers: times are around noon.
    pub(crate) fn at(&self, steps: f64) -> f64 {
        if self.are_times { NOON + self.span(steps) } else { steps }
    }

    pub(crate) fn span(&self, steps: f64) -> f64 {
        if self.are_times { steps * 1_000.0 } else { steps }
    }

    pub(crate) fn name(&self, dependency: usize) -> String {
        format!("d{dependency}")
    }

    fn settings(&self) -> Settings {
        let declared = self.dependencies.iter().enumerate().map(|(index, it)| DependencySettings {
            name: self.name(index),
            downtime_threshold: Some(Duration::Plain(it.threshold)),
            partitions: match it.partitions {
                Use::Declared(count) => Some((0..count).map(partition_name).collect()),
                _ => None,
            },
            own_downtime_check: it.own_downtime_check,
            own_recovery_check: it.own_recovery_check,
        });
        Settings {
            name: "model".into(),
            pause_dependent: self.pause_dependent,
            awaits_recovery: self.awaits_recovery,
            dependencies: declared.collect(),
        }
    }
}

/// 2025-01-01T12:00:00Z
const NOON: f64 = 1_735_732_800_000.0;

pub(crate) fn partition_name(partition: usize) -> String {
    format!("p{partition}")
}

/// A marker as the record has it.
pub(crate) fn marker_json(spec: &Spec, marker: f64) -> Value {
    if !spec.are_times || spec.is_opaque() {
        return json!(marker);
    }
    let second = (marker - NOON) as i64 / 1_000 + 12 * 3_600;
    json!(format!("2025-01-01T{:02}:{:02}:{:02}.000Z", second / 3_600, second / 60 % 60, second % 60))
}

fn specs() -> impl Strategy<Value = Spec> {
    let partitions = prop_oneof![
        3 => Just(Use::Never),
        1 => Just(Use::AsTheyCome),
        1 => (1..=3_usize).prop_map(Use::Declared),
    ];
    let dependency =
        (0..12_u8, partitions, prop::bool::weighted(0.2), prop::bool::weighted(0.2), prop::bool::weighted(0.1));
    let flags = (any::<bool>(), prop::bool::weighted(0.8), prop::bool::weighted(0.9));
    (prop::collection::vec(dependency, 1..=5), flags).prop_map(
        |(dependencies, (are_times, pause_dependent, awaits_recovery))| {
            let mut spec = Spec { are_times, pause_dependent, awaits_recovery, dependencies: vec![] };
            for (threshold, partitions, own_downtime_check, own_recovery_check, is_silent) in dependencies {
                let threshold = spec.span(f64::from(threshold));
                spec.dependencies.push(DependencySpec {
                    threshold,
                    partitions,
                    own_downtime_check,
                    own_recovery_check,
                    is_silent,
                });
            }
            if spec.is_opaque() {
                // What is not compared has no lowest.
                spec.dependencies.iter_mut().for_each(|it| it.partitions = Use::Never);
            }
            spec
        },
    )
}

fn steps() -> impl Strategy<Value = Step> {
    let dependency = 0..5_usize;
    let partition = 0..4_usize;
    let op = prop_oneof![
        12 => (-4..8_i8, prop::bool::weighted(0.9)).prop_map(|(advance, has_state)| Op::Pulse { advance, has_state }),
        12 => (dependency.clone(), partition.clone(), -4..9_i8)
            .prop_map(|(dependency, partition, advance)| Op::Heartbeat { dependency, partition, advance }),
        6 => (dependency.clone(), partition.clone(), -3..4_i8)
            .prop_map(|(dependency, partition, ahead)| Op::CatchUp { dependency, partition, ahead }),
        2 => (dependency.clone(), prop::option::of(partition), any::<bool>())
            .prop_map(|(dependency, partition, for_good)| Op::Excuse { dependency, partition, for_good }),
        1 => (dependency.clone(), prop::collection::btree_set(0..4_usize, 0..=3))
            .prop_map(|(dependency, partitions)| Op::Assign { dependency, partitions }),
        1 => dependency.clone().prop_map(|dependency| Op::Forget { dependency }),
        1 => prop::option::of(dependency.clone()).prop_map(|dependency| Op::Rewind { dependency }),
        4 => (-3..15_i8, prop::option::of(0..12_u8)).prop_map(|(ahead, drift)| Op::Admit { ahead, drift }),
        1 => any::<prop::sample::Index>().prop_map(|wait| Op::Cancel { wait }),
        18 => (any::<bool>(), prop::bool::weighted(0.6)).prop_map(|(moves_back, succeeds)| Op::Callback { moves_back, succeeds }),
        2 => any::<prop::sample::Index>().prop_map(|timer| Op::Timer { timer }),
        2 => (dependency, 0..6_u8).prop_map(|(dependency, how)| Op::Refused { dependency, how }),
        1 => Just(Op::Kill),
    ];
    (op, any::<u32>(), prop::bool::weighted(0.15), any::<bool>())
        .prop_map(|(op, answers, request_fails, is_stored)| Step { op, answers, request_fails, is_stored })
}

#[test]
fn the_engine_stands_where_the_oracle_does_and_nothing_is_lost() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    proptest!(config, |(spec in specs(), trace in prop::collection::vec(steps(), 1..80))| {
        let mut world = World::new(spec);
        for step in &trace {
            world.step(step);
        }
        world.settle_down();
    });
}
