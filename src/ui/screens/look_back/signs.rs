//! What a move did, at a glance: signs with their words.

use crate::feedback::MoveAccount;
use crate::method::{Kind, Method};
use crate::ui::texts::Texts;
use crate::ui::widgets::{Sign, sign};
use egui::Ui;

/// Draws what a move did.
pub(super) fn show(ui: &mut Ui, made: &MoveAccount, method: &Method, texts: &Texts<'_>) {
    for (shape, words) in signs(made, method) {
        sign(ui, shape, &texts.get(words));
    }
}

/// What a move did, the weightiest for the other first.
fn signs(made: &MoveAccount, method: &Method) -> Vec<(Sign, &'static str)> {
    if !made.scored {
        return vec![(Sign::Nothing, "sign-not-scored")];
    }
    let mut signs = Vec::new();
    if made.reflex > 0 {
        signs.push((Sign::Reflex, if made.faces.is_empty() { "sign-pushes" } else { "sign-reflex" }));
    }
    let is_pitfall =
        |id: &String| method.find(id).is_some_and(|id| method.behaviour(id).kind == Kind::Pitfall);
    if made.reflex == 0 && made.behaviours.iter().any(is_pitfall) {
        signs.push((Sign::Pitfall, "sign-pitfall"));
    }
    match made.connection {
        1.. => signs.push((Sign::Connection { full: true }, "sign-connection")),
        ..=-1 => signs.push((Sign::Connection { full: false }, "sign-connection-lost")),
        0 => {}
    }
    if made.landed > 0 {
        signs.push((Sign::Challenge { full: true }, "sign-challenge"));
    } else if made.challenge > 0 {
        signs.push((Sign::Challenge { full: false }, "sign-challenge-not-landed"));
    }
    if signs.is_empty() {
        signs.push((Sign::Nothing, "sign-nothing"));
    }
    signs
}
