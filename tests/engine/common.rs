//! The host that the tests play: a state is an offset, JSON is serde_json's, a time is told in minutes. Knows no rule.

use serde_json::{Value, json};
use slipstream_checkpoint::{
    Check, Checkpoint, DependencySettings, Duration, Effect, Error, Json, Marker, Phase, Position, Progress, Settings,
    Values,
};

/// The dependent's state: `{"offset": 7}`, or `{}` for 0.
pub(crate) type State = u64;

pub(crate) struct Parsed(pub(crate) Value);

impl Json for Parsed {
    fn get(&self, name: &str) -> Option<Self> {
        self.0.get(name).filter(|value| !value.is_null()).cloned().map(Self)
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        let members = self.0.as_object()?.iter();
        Some(members.map(|(name, value)| (name.clone(), Self(value.clone()))).collect())
    }

    fn as_text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn as_number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn as_flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn stringify(&self) -> String {
        self.0.to_string()
    }
}

/// Markers that are not compared are numbers, and their own tokens.
pub(crate) struct HostValues;

impl Values<State> for HostValues {
    type Json = Parsed;

    fn read_state(&mut self, json: Parsed) -> State {
        json.0["offset"].as_u64().unwrap_or(0)
    }

    fn read_token(&mut self, json: Parsed) -> f64 {
        json.0.as_f64().expect("a token")
    }

    fn write_state(&self, out: &mut String, state: &State) {
        out.push_str(&state_json(*state).to_string());
    }

    fn write_token(&self, out: &mut String, token: f64) {
        self.write_number(out, token);
    }

    fn write_number(&self, out: &mut String, number: f64) {
        out.push_str(&json!(number).to_string());
    }

    fn write_text(&self, out: &mut String, text: &str) {
        out.push_str(&json!(text).to_string());
    }
}

pub(crate) fn state_json(state: State) -> Value {
    if state == 0 { json!({}) } else { json!({ "offset": state }) }
}

pub(crate) fn record_of(checkpoint: &Checkpoint<State>) -> Value {
    let mut text = String::new();
    checkpoint.write_record(&mut text, &HostValues);
    serde_json::from_str(&text).expect("the record is JSON")
}

pub(crate) fn restore(settings: &Settings, record: &Value) -> Result<Checkpoint<State>, Error> {
    Checkpoint::restore(settings.clone(), &Parsed(record.clone()), &mut HostValues)
}

/// With the default threshold of ten minutes.
pub(crate) fn dependency(name: &str) -> DependencySettings {
    DependencySettings { name: name.into(), ..Default::default() }
}

pub(crate) fn partitioned(name: &str, partitions: &[&str]) -> DependencySettings {
    DependencySettings { partitions: Some(names(partitions)), ..dependency(name) }
}

/// Which of the two checks are the host's own.
pub(crate) fn checked(name: &str, own_downtime_check: bool, own_recovery_check: bool) -> DependencySettings {
    DependencySettings { own_downtime_check, own_recovery_check, ..dependency(name) }
}

pub(crate) fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

pub(crate) fn settings(dependencies: impl Into<Vec<DependencySettings>>) -> Settings {
    Settings { name: "orders".into(), pause_dependent: true, awaits_recovery: true, dependencies: dependencies.into() }
}

pub(crate) fn minute(minute: f64) -> Marker {
    Marker::time(minute * 60_000.0)
}

pub(crate) fn minutes(minutes: f64) -> Duration {
    Duration::Plain(minutes * 60_000.0)
}

/// One checkpoint and its host, who answers the engine's questions and counts offsets.
pub(crate) struct Host {
    pub(crate) checkpoint: Checkpoint<State>,
    pub(crate) settings: Settings,
    /// What the host's own checks give, in the order in which they are asked. None: the check throws.
    pub(crate) answers: Vec<Option<bool>>,
    pub(crate) asked: Vec<(usize, Check)>,
}

impl Host {
    pub(crate) fn new(settings: Settings) -> Self {
        let checkpoint = Checkpoint::new(settings.clone()).expect("settings");
        Self { checkpoint, settings, answers: vec![], asked: vec![] }
    }

    /// A host of dependencies with default settings.
    pub(crate) fn of<const N: usize>(dependencies: [DependencySettings; N]) -> Self {
        Self::new(settings(dependencies))
    }

    /// The only dependency was heard at 0, offset 1 was handled then, and at 11 it turned out down; effects are done.
    pub(crate) fn down(dependency: DependencySettings) -> Self {
        let mut host = Self::of([dependency]);
        host.hear(0, 0.0);
        host.pulse(0.0);
        host.pulse(11.0);
        assert_eq!(host.effects(), [Effect::Pause { dependency: 0 }, Effect::Downtime { dependency: 0 }]);
        host
    }

    /// The same, and caught up at 12: its recovery is under way.
    pub(crate) fn recovering(dependency: DependencySettings) -> Self {
        let mut host = Self::down(dependency);
        host.hear(0, 12.0);
        assert_eq!(host.effects(), [Effect::Recovery { dependency: 0, attempt: 1 }]);
        host
    }

    pub(crate) fn asks(mut self, answers: &[bool]) -> Self {
        self.answers = answers.iter().copied().map(Some).collect();
        self
    }

    pub(crate) fn run(&mut self, mut progress: Progress) {
        while let Progress::Ask { dependency, check } = progress {
            self.asked.push((dependency, check));
            assert!(!self.answers.is_empty(), "asked too often: {:?}", self.asked);
            match self.answers.remove(0) {
                Some(answer) => progress = self.checkpoint.answer(answer),
                None => return self.checkpoint.abandon(),
            }
        }
    }

    pub(crate) fn hear(&mut self, dependency: usize, at: f64) {
        let progress = self.checkpoint.heartbeat(dependency, None, minute(at)).expect("a heartbeat");
        self.run(progress);
    }

    pub(crate) fn hear_partition(&mut self, dependency: usize, partition: &str, at: f64) {
        let partition = self.checkpoint.partition(dependency, partition);
        let progress = self.checkpoint.heartbeat(dependency, Some(partition), minute(at)).expect("a heartbeat");
        self.run(progress);
    }

    /// Handles the next offset.
    pub(crate) fn pulse(&mut self, at: f64) {
        let offset = self.checkpoint.position().state + 1;
        let progress = self.checkpoint.pulse(minute(at), Some(offset)).expect("a pulse");
        self.run(progress);
    }

    pub(crate) fn idle(&mut self, dependency: usize, partition: Option<&str>) {
        let partition = partition.map(|name| self.checkpoint.partition(dependency, name));
        let progress = self.checkpoint.mark_idle(dependency, partition);
        self.run(progress);
    }

    pub(crate) fn end(&mut self, dependency: usize, partition: Option<&str>) {
        let partition = partition.map(|name| self.checkpoint.partition(dependency, name));
        let progress = self.checkpoint.mark_ended(dependency, partition);
        self.run(progress);
    }

    pub(crate) fn assign(&mut self, dependency: usize, partitions: &[&str]) {
        let progress = self.checkpoint.assign_partitions(dependency, &names(partitions));
        self.run(progress);
    }

    pub(crate) fn rewind(&mut self, to: Position<State>) {
        let kind = self.checkpoint.kind().expect("a marker before");
        let marker = to.marker.map(|value| Marker { kind, value });
        let progress = self.checkpoint.rewind(to.state, marker, to.sequence).expect("a rewind");
        self.run(progress);
    }

    /// To the last good position of that dependency.
    pub(crate) fn rewind_for(&mut self, dependency: usize) {
        self.rewind(self.resume_from(dependency));
    }

    pub(crate) fn effects(&mut self) -> Vec<Effect> {
        std::iter::from_fn(|| self.checkpoint.next_effect()).collect()
    }

    /// Killed, and opened again on what it would have stored now.
    pub(crate) fn reopen(&mut self) {
        self.checkpoint = restore(&self.settings, &self.record()).expect("its own record");
    }

    pub(crate) fn record(&self) -> Value {
        record_of(&self.checkpoint)
    }

    pub(crate) fn phase(&self, dependency: usize) -> Phase {
        self.checkpoint.dependencies()[dependency].phase()
    }

    /// In minutes.
    pub(crate) fn heard(&self, dependency: usize) -> Option<f64> {
        self.checkpoint.dependencies()[dependency].checkpoint_marker().map(|marker| marker / 60_000.0)
    }

    pub(crate) fn good(&self, dependency: usize) -> u64 {
        self.checkpoint.dependencies()[dependency].last_good().sequence
    }

    pub(crate) fn resume_from(&self, dependency: usize) -> Position<State> {
        self.checkpoint.dependencies()[dependency].resume_from().expect("it is down").clone()
    }

    /// In minutes; None where the last pulse found none, or one without a lag.
    pub(crate) fn downtime(&self) -> Option<f64> {
        self.checkpoint.downtime()?.lag.map(|lag| lag / 60_000.0)
    }
}
