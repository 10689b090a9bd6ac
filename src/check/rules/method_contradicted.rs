#![doc = include_str!("../../../assets/rules/method-contradicted.en.md")]

use crate::analysis::WhatIf;
use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::conversation::{MoveKind, Play};
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::method::Kind;
use crate::scenario::ResponseId;
use std::collections::BTreeMap;

/// What the method calls a slip leaves most within reach.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "method-contradicted", severity: Severity::Warning }, find };

/// So many of the conversations that were tried are looked at.
const LOOKED_AT: usize = 40;

/// A slip has to leave so many points more than whatever is sound; fewer cannot be told apart.
const MORE: u8 = 3;

/// At so many arrivals at least,
const FEWEST: usize = 3;

/// and at more than this share of them, in hundredths.
const SHARE: usize = 50;

/// How often a response was offered beside something sound, and at how many of those arrivals it left clearly more.
#[derive(Default)]
struct Arrivals {
    all: usize,
    contradicting: usize,
}

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(trials) = ground.trials().filter(|_| ground.explores()) else { return };
    let Some(reach) = ground.reach() else { return };
    let conversations = trials.all.iter().map(|trial| &trial.conversation);
    let looked_at = conversations.filter_map(|one| reach.at_each_move(&ground.play, one)).take(LOOKED_AT);
    let mut slips: BTreeMap<ResponseId, Arrivals> = BTreeMap::new();
    for one in looked_at.flatten() {
        let said = |kind: MoveKind| if let MoveKind::Said(id) = kind { Some(id) } else { None };
        let sound = one.others.iter().filter(|other| is_sound(&ground.play, &other.what_if));
        // What was done is not among the others; beside one sound alternative the rest is compared all the same.
        let Some(most) = sound.map(|other| other.best).max() else { continue };
        for other in &one.others {
            let Some(id) = said(other.what_if.kind).filter(|_| is_slip(&ground.play, &other.what_if)) else {
                continue;
            };
            let arrivals = slips.entry(id).or_default();
            arrivals.all += 1;
            arrivals.contradicting += usize::from(other.best >= most.max(one.after).saturating_add(MORE));
        }
    }
    for (id, arrivals) in slips {
        if arrivals.all >= FEWEST && arrivals.contradicting * 100 > arrivals.all * SHARE {
            let name = ground.name_of(id);
            found.at(&ground.place_of_response(id), |diagnostic| {
                diagnostic.with("name", name).with("number", arrivals.contradicting).with("of", arrivals.all)
            });
        }
    }
}

/// Whether there is a pitfall in it, or a reflex that counts.
fn is_slip(play: &Play<'_>, what_if: &WhatIf) -> bool {
    let MoveKind::Said(id) = what_if.kind else { return false };
    let mut does = play.scenario.response(id).does.iter();
    what_if.effect.reflex > 0 || does.any(|done| play.method.behaviour(done.behaviour).kind == Kind::Pitfall)
}

/// Whether it does good by itself and is no slip.
fn is_sound(play: &Play<'_>, what_if: &WhatIf) -> bool {
    matches!(what_if.kind, MoveKind::Said(_)) && what_if.worth > 0 && !is_slip(play, what_if)
}
