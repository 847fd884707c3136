//! Plays traces on the engine itself: reads them, one a line, and writes what each call gives. A host of the same form as package.js and
//! traces.py. Must not know what the others do.

use std::io::{BufRead, Write, stdin, stdout};

use serde_json::{Map, Value, json};
use slipstream_checkpoint::{
    Check, Checkpoint, DependencySettings, Duration, Effect, Error, Json, Marker, MarkerKind, Progress, Settings,
    Values,
};

type State = Map<String, Value>;

struct Parsed(Value);

impl Json for Parsed {
    fn get(&self, name: &str) -> Option<Self> {
        self.0.get(name).filter(|value| !value.is_null()).cloned().map(Self)
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        Some(self.0.as_object()?.iter().map(|(name, value)| (name.clone(), Self(value.clone()))).collect())
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
struct HostValues;

impl Values<State> for HostValues {
    type Json = Parsed;

    fn read_state(&mut self, json: Parsed) -> State {
        json.0.as_object().cloned().expect("an object")
    }

    fn read_token(&mut self, json: Parsed) -> f64 {
        json.0.as_f64().expect("a number")
    }

    fn write_state(&self, out: &mut String, state: &State) {
        out.push_str(&Value::from(state.clone()).to_string());
    }

    fn write_token(&self, out: &mut String, token: f64) {
        self.write_number(out, token);
    }

    fn write_number(&self, out: &mut String, number: f64) {
        out.push_str(&number.to_string());
    }

    fn write_text(&self, out: &mut String, text: &str) {
        out.push_str(&json!(text).to_string());
    }
}

struct Host {
    checkpoint: Checkpoint<State>,
    kind: MarkerKind,
    recoveries: Vec<(usize, u32)>,
    tickets: Vec<u32>,
}

fn names(value: &Value) -> Option<Vec<String>> {
    Some(value.as_array()?.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

fn settings(given: &Value) -> Settings {
    let dependencies = given["dependencies"].as_array().expect("dependencies").iter().map(|it| DependencySettings {
        name: it["name"].as_str().expect("a name").into(),
        downtime_threshold: it["threshold"].as_f64().map(Duration::Plain),
        partitions: names(&it["partitions"]),
        own_downtime_check: it["ownDowntimeCheck"] == true,
        own_recovery_check: it["ownRecoveryCheck"] == true,
    });
    Settings {
        name: given["name"].as_str().expect("a name").into(),
        pause_dependent: given["pauseDependent"] == true,
        awaits_recovery: given["awaitsRecovery"] == true,
        dependencies: dependencies.collect(),
    }
}

impl Host {
    fn open(given: &Value, record: Option<&str>) -> Self {
        let checkpoint = match record {
            None => Checkpoint::new(settings(given)),
            Some(record) => {
                let record = Parsed(serde_json::from_str(record).expect("JSON"));
                Checkpoint::restore(settings(given), &record, &mut HostValues)
            }
        };
        let kind = match given["kind"].as_str() {
            Some("time") => MarkerKind::Time,
            Some("number") => MarkerKind::Number,
            _ => MarkerKind::Opaque,
        };
        Self { checkpoint: checkpoint.expect("settings and a record"), kind, recoveries: vec![], tickets: vec![] }
    }

    fn marker(&self, call: &Value) -> Marker {
        let value = call["marker"].as_f64().expect("a marker");
        match (call["other"] == true, self.kind) {
            (false, kind) => Marker { kind, value },
            (true, MarkerKind::Number) => Marker::time(value),
            (true, _) => Marker::number(value),
        }
    }

    fn play(&mut self, call: &Value) -> Value {
        let dependency = call["dependency"].as_u64().map_or(usize::MAX, |index| index as usize);
        let partition = call["partition"].as_str().map(|name| self.checkpoint.partition(dependency, name));
        let drift = call["drift"].as_f64().map(Duration::Plain);
        let marker = call["marker"].is_number().then(|| self.marker(call));
        let checkpoint = &mut self.checkpoint;
        match call["call"].as_str().expect("a call") {
            "heartbeat" => {
                let marker = marker.expect("a marker");
                let progress = checkpoint.heartbeat(dependency, partition, marker);
                self.decided(progress, call, |it| {
                    vec![
                        json!("heard"),
                        json!(it.dependencies()[dependency].phase().is_down()),
                        json!(it.lag_of(marker.value)),
                    ]
                })
            }
            "pulse" => {
                let state = call["state"].as_object().map(|given| {
                    let mut state = checkpoint.position().state.clone();
                    state.extend(given.clone());
                    state
                });
                let progress = checkpoint.pulse(marker.expect("a marker"), state);
                self.decided(progress, call, |it| {
                    vec![json!("counted"), json!(it.downtime().map(|found| json!([found.dependency, found.lag])))]
                })
            }
            "rewind" => {
                let to = match checkpoint.dependencies().get(dependency) {
                    Some(it) => it.resume_from().cloned(),
                    None => Some(checkpoint.last_good().clone()),
                };
                let Some(to) = to else { return json!(["none"]) };
                let marker = to.marker.map(|value| Marker { kind: self.kind, value });
                let progress = checkpoint.rewind(to.state, marker, to.sequence);
                self.decided(progress, call, |_| vec![json!("done")])
            }
            "idle" => {
                let progress = checkpoint.mark_idle(dependency, partition);
                self.decided(Ok(progress), call, |_| vec![json!("done")])
            }
            "ended" => {
                let progress = checkpoint.mark_ended(dependency, partition);
                self.decided(Ok(progress), call, |_| vec![json!("done")])
            }
            "assign" => {
                let progress = checkpoint.assign_partitions(dependency, &names(&call["partitions"]).expect("names"));
                self.decided(Ok(progress), call, |_| vec![json!("done")])
            }
            "forget" => {
                checkpoint.forget(dependency);
                json!(["done"])
            }
            "retry" => {
                checkpoint.retry(dependency);
                json!(["done"])
            }
            "recovered" | "failed" if self.recoveries.is_empty() => json!(["none"]),
            "recovered" => {
                let (dependency, attempt) = self.recoveries.remove(0);
                json!([checkpoint.recovered(dependency, attempt)])
            }
            "failed" => {
                let (dependency, attempt) = self.recoveries.remove(0);
                checkpoint.recovery_failed(dependency, attempt);
                json!(["done"])
            }
            "resume" => json!([checkpoint.take_resume()]),
            "requestFailed" => {
                checkpoint.request_failed();
                json!(["done"])
            }
            "admit" => match checkpoint.admit(marker.expect("a marker"), drift) {
                Ok(ticket) => {
                    self.tickets.extend(ticket);
                    json!([ticket])
                }
                Err(error) => refused(&error),
            },
            "admissible" => match checkpoint.is_admissible(marker.expect("a marker"), drift) {
                Ok(is_admissible) => json!([is_admissible]),
                Err(error) => refused(&error),
            },
            "cancel" if self.tickets.is_empty() => json!(["none"]),
            "cancel" => {
                checkpoint.cancel(self.tickets.remove(0));
                json!(["done"])
            }
            call => panic!("{call}"),
        }
    }

    fn decided(
        &mut self,
        progress: Result<Progress, Error>,
        call: &Value,
        result: impl Fn(&Checkpoint<State>) -> Vec<Value>,
    ) -> Value {
        let mut progress = match progress {
            Ok(progress) => progress,
            Err(error) => return refused(&error),
        };
        let mut asked = vec![];
        let answers = call["answers"].as_array().expect("answers");
        while let Progress::Ask { dependency, check } = progress {
            let answer = answers[asked.len() % answers.len()].as_bool();
            asked.push(json!([dependency, if check == Check::Downtime { "downtime" } else { "recovery" }]));
            let Some(answer) = answer else {
                self.checkpoint.abandon();
                return json!(["abandoned", asked]);
            };
            progress = self.checkpoint.answer(answer);
        }
        let mut result = result(&self.checkpoint);
        result.push(asked.into());
        result.into()
    }

    fn effects(&mut self) -> Value {
        let mut effects = vec![];
        while let Some(effect) = self.checkpoint.next_effect() {
            effects.push(match effect {
                Effect::Pause { dependency } => json!(["pause", dependency]),
                Effect::Downtime { dependency } => json!(["downtime", dependency]),
                Effect::Recovery { dependency, attempt } => {
                    self.recoveries.push((dependency, attempt));
                    json!(["recovery", dependency, attempt])
                }
                Effect::Resume => json!(["resume"]),
                Effect::RetryAfter { dependency, milliseconds } => json!(["retry-after", dependency, milliseconds]),
                Effect::Admit { ticket } | Effect::Rewound { ticket } => {
                    self.tickets.retain(|&other| other != ticket);
                    json!([if matches!(effect, Effect::Admit { .. }) { "admit" } else { "rewound" }, ticket])
                }
                Effect::Discard => json!(["discard"]),
            });
        }
        effects.into()
    }

    fn shown(&self) -> Value {
        let it = &self.checkpoint;
        json!([
            it.is_paused(),
            it.epoch(),
            it.waiting_for().collect::<Vec<_>>(),
            it.last_good().sequence,
            self.record()
        ])
    }

    fn record(&self) -> String {
        let mut record = String::new();
        self.checkpoint.write_record(&mut record, &HostValues);
        record
    }
}

fn refused(error: &Error) -> Value {
    json!(["refused", error.code.as_str()])
}

fn main() {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let trace: Value = serde_json::from_str(&line.expect("a line")).expect("a trace");
        let mut host = Host::open(&trace["settings"], None);
        let results = trace["calls"].as_array().expect("calls").iter().map(|call| {
            let result = if call["call"] == "restore" {
                host = Host::open(&trace["settings"], Some(&host.record()));
                json!(["restored"])
            } else {
                host.play(call)
            };
            json!([result, host.effects(), host.shown()])
        });
        let results: Vec<Value> = results.collect();
        writeln!(out, "{}", Value::from(results)).expect("a reader");
    }
}
