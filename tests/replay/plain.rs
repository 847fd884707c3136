//! The rules, row by row, by the engine alone; what a replay finds is read off after each row, in the plainest way.

use slipstream_checkpoint::replay::{Action, ReplaySettings, ResumeFrom};
use slipstream_checkpoint::{
    Checkpoint, DependencySettings, Effect, Json, Marker, Phase, Position, Progress, Settings, Values,
};

use crate::logs::{Log, rounded};

/// What was after a row.
#[derive(Clone, Debug)]
pub(crate) struct After {
    pub(crate) time: f64,
    /// Per dependency.
    pub(crate) phases: Vec<Phase>,
    /// Of the positions; NaN where one is missing.
    pub(crate) lags: Vec<f64>,
    pub(crate) heard: Vec<bool>,
    /// Each last good position.
    pub(crate) good: Vec<ResumeFrom>,
    pub(crate) sequence: u64,
    pub(crate) is_paused: bool,
    /// The dependency of which this row is a message, if it is one.
    pub(crate) message_of: Option<usize>,
    pub(crate) is_pulse: bool,
    pub(crate) record: String,
}

/// After each row; records only of those asked for.
pub(crate) fn run(log: &Log, settings: &ReplaySettings, records: &[usize]) -> Vec<After> {
    let is_acknowledged = log.rows.iter().any(|row| row.content == Err(Action::Recovered));
    let name = |name: &str| name.replace(' ', "_");
    let dependencies = settings.dependencies.iter().map(|(stream, threshold)| DependencySettings {
        name: name(stream),
        downtime_threshold: *threshold,
        ..DependencySettings::default()
    });
    let mut checkpoint = Checkpoint::<State>::new(Settings {
        name: settings.name.clone(),
        pause_dependent: true,
        awaits_recovery: is_acknowledged,
        dependencies: dependencies.collect(),
    })
    .unwrap();
    let count = settings.dependencies.len();
    let mut attempts = vec![0; count];
    let mut found = Vec::new();
    let mut time = f64::NAN;
    for (index, row) in log.rows.iter().enumerate() {
        let stream = &log.streams[usize::from(row.stream)];
        let dependency = settings.dependencies.iter().position(|(name, _)| name == stream);
        let is_dependent = *stream == settings.dependent;
        match row.content {
            Ok(marker) if is_dependent => {
                let state = State(Some(row.offset.unwrap_or(index as f64)));
                assert_eq!(checkpoint.pulse(marker, Some(state)).unwrap(), Progress::Done);
            }
            Ok(marker) => {
                if let Some(dependency) = dependency {
                    assert_eq!(checkpoint.heartbeat(dependency, None, marker).unwrap(), Progress::Done);
                }
            }
            Err(Action::Idle) => _ = dependency.map(|it| checkpoint.mark_idle(it, None)),
            Err(Action::Ended) => _ = dependency.map(|it| checkpoint.mark_ended(it, None)),
            Err(Action::Recovered) => {
                let all = if is_dependent { (0..count).collect() } else { Vec::from_iter(dependency) };
                for dependency in all {
                    checkpoint.recovered(dependency, attempts[dependency]);
                    obey(&mut checkpoint, &mut attempts);
                }
            }
        }
        obey(&mut checkpoint, &mut attempts);
        let own = match row.content {
            Ok(Marker { value, .. }) => value,
            Err(_) => f64::NAN,
        };
        time = time.max(row.arrival.unwrap_or(own));
        let position = checkpoint.position();
        let mut record = String::new();
        if records.contains(&index) {
            checkpoint.write_record(&mut record, &Host);
        }
        let all = checkpoint.dependencies();
        let lag = |at: usize| {
            let place = all[at].checkpoint_marker()?;
            Some(rounded(checkpoint.kind()?, position.marker? - place))
        };
        found.push(After {
            time,
            phases: all.iter().map(|it| it.phase()).collect(),
            lags: (0..count).map(|at| lag(at).unwrap_or(f64::NAN)).collect(),
            heard: all.iter().map(|it| it.is_heard()).collect(),
            good: all.iter().map(|it| resume_from(it.last_good())).collect(),
            sequence: position.sequence,
            is_paused: checkpoint.is_paused(),
            message_of: row.content.ok().and(dependency),
            is_pulse: row.content.is_ok() && is_dependent,
            record,
        });
    }
    found
}

fn resume_from(good: &Position<State>) -> ResumeFrom {
    ResumeFrom { sequence: good.sequence, offset: good.state.0 }
}

fn obey(checkpoint: &mut Checkpoint<State>, attempts: &mut [u32]) {
    while let Some(effect) = checkpoint.next_effect() {
        match effect {
            Effect::Recovery { dependency, attempt } => attempts[dependency] = attempt,
            Effect::Resume => _ = checkpoint.take_resume(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct State(Option<f64>);

struct Host;

struct NoJson;

impl Json for NoJson {
    fn get(&self, _: &str) -> Option<Self> {
        None
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        None
    }

    fn as_text(&self) -> Option<String> {
        None
    }

    fn as_number(&self) -> Option<f64> {
        None
    }

    fn as_flag(&self) -> Option<bool> {
        None
    }

    fn stringify(&self) -> String {
        String::new()
    }
}

impl Values<State> for Host {
    type Json = NoJson;

    fn read_state(&mut self, _: NoJson) -> State {
        State::default()
    }

    fn read_token(&mut self, _: NoJson) -> f64 {
        0.0
    }

    fn write_state(&self, out: &mut String, state: &State) {
        *out += &state.0.map_or_else(|| "{}".to_owned(), |offset| format!("{{\"offset\":{offset}}}"));
    }

    fn write_token(&self, _: &mut String, _: f64) {}

    fn write_number(&self, out: &mut String, number: f64) {
        // As JavaScript does.
        let is_tiny = number != 0.0 && number.abs() < 1e-6;
        *out += &if is_tiny { format!("{number:e}") } else { number.to_string() };
    }

    fn write_text(&self, _: &mut String, _: &str) {}
}
