//! What a scenario comes to, for programs.

use crate::analysis::{Different, Estimate, Likelihood, Overview, Reached, Tried};
use crate::conversation::{Entry, Play};
use crate::scenario::NodeId;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a scenario comes to, as one line of JSON.
#[must_use]
pub fn overview_json(overview: &Overview, play: &Play<'_>) -> String {
    let node = |node: &NodeId| play.scenario.node(*node).id.as_str();
    let words = |entries: &[Entry]| entries.iter().map(ToString::to_string).collect::<Vec<_>>();
    let trainee = |tried: &Tried| {
        let endings: BTreeMap<&str, usize> =
            tried.endings.iter().map(|(id, count)| (node(id), *count)).collect();
        let shares: BTreeMap<&str, Value> =
            tried.endings.keys().map(|id| (node(id), estimate(tried.ends_at(*id)))).collect();
        json!({
            "id": tried.id,
            "score": estimate(tried.score),
            "held": tried.held,
            "endings": endings,
            "shares": shares,
        })
    };
    let unreached = |wanted: Reached| {
        let some = overview.unreached.iter().filter(|(_, reached)| *reached == wanted);
        some.map(|(id, _)| node(id)).collect::<Vec<_>>()
    };
    let reached = |reached: Reached| match reached {
        Reached::Yes => "yes",
        Reached::Never => "never",
        Reached::Unknown => "unknown",
    };
    let line = json!({
        "scenario": play.scenario.id,
        "seed": overview.seed,
        "structure": structure(overview),
        "unreached": {
            "never": unreached(Reached::Never),
            "unknown": unreached(Reached::Unknown),
        },
        "different": different(overview.different),
        "responses": overview.responses.map(|(least, most)| [least, most]),
        "moves": overview.moves.map(|(least, most)| [least, most]),
        "range": overview.range,
        "best": overview.found.as_ref().map(|found| words(&found.best)),
        "worst": overview.found.as_ref().map(|found| words(&found.worst)),
        "trainees": overview.trainees.iter().map(trainee).collect::<Vec<_>>(),
        "best_trainee": overview.best_trainee().map(|tried| &tried.id),
        "tells_apart": overview.best_trainee().map(|_| overview.too_close().is_empty()),
        "endings": overview.endings.iter().map(|ending| {
            json!({
                "id": ending.id,
                "reached": reached(ending.reached),
                "at_random": likelihood(ending.at_random),
            })
        }).collect::<Vec<_>>(),
        "hinges": overview.hinges.iter().map(|hinge| {
            json!({ "node": node(&hinge.node), "points": hinge.points, "met": hinge.met })
        }).collect::<Vec<_>>(),
        "techniques": overview.techniques.iter().map(|(behaviour, nodes)| {
            json!({
                "id": play.method.behaviour(*behaviour).id,
                "nodes": nodes.iter().map(node).collect::<Vec<_>>(),
            })
        }).collect::<Vec<_>>(),
    });
    format!("{line}\n")
}

fn structure(overview: &Overview) -> Value {
    let structure = overview.structure;
    json!({
        "nodes": structure.nodes(),
        "turns": structure.turns,
        "open": structure.open,
        "endings": structure.endings,
        "responses": structure.responses,
        "subjects": structure.subjects,
    })
}

/// A count of its own is written as text, for it can have more digits than a program takes as a number.
fn different(different: Different) -> Value {
    match different {
        Different::Exactly(count) => {
            json!({ "exact": true, "count": count.to_string(), "log10": rounded(different.power()) })
        }
        Different::About(power) => json!({ "exact": false, "log10": estimate(power) }),
    }
}

fn likelihood(likelihood: Likelihood) -> Value {
    match likelihood {
        Likelihood::Exactly(value) => json!({ "exact": true, "value": fine(value) }),
        Likelihood::About(share) => json!({
            "exact": false,
            "value": fine(share.value),
            "between": [fine(share.between.0), fine(share.between.1)],
        }),
    }
}

fn estimate(one: Estimate) -> Value {
    json!({ "value": rounded(one.value), "between": [rounded(one.between.0), rounded(one.between.1)] })
}

/// To a hundredth.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// To a hundred-thousandth.
fn fine(value: f64) -> f64 {
    (value * 100_000.0).round() / 100_000.0
}
