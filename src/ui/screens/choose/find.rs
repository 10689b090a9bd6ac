//! Looking for a conversation: words, facets, how many are left, and the way back to all of them.

use crate::phrase::{Arg, Phrase};
use crate::ui::action::Action;
use crate::ui::finding::{Facet, Finding};
use crate::ui::shelf::Shelf;
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use crate::ui::widgets::{Press, choice, in_a_row, search_field, word};
use egui::accesskit::Live;
use egui::{Id, Key, Modifiers, RichText, Ui};

/// The width of the field, in points where text is shown at 100 %.
const FIELD: f32 = 240.0;

/// Draws what one can look for; `left` is how many conversations are left.
pub(super) fn show(
    ui: &mut Ui,
    shelf: &Shelf,
    finding: &Finding,
    left: usize,
    texts: &Texts<'_>,
) -> Option<Action> {
    let facets = Finding::facets(shelf, texts);
    let asked = in_a_row(ui, |ui| {
        let words = words(ui, finding, texts);
        let opened = facets.into_iter().filter(|facet| button(ui, finding, *facet, texts)).last();
        words.or(opened.map(|facet| finding.with_open(facet)))
    });
    let open = finding.open.and_then(|facet| options(ui, shelf, finding, facet, texts));
    let cleared = count(ui, shelf.scenarios.len(), finding, left, texts);
    asked.or(open).or(cleared).map(Action::Find)
}

/// The field for words; Ctrl and F lead to it.
fn words(ui: &mut Ui, finding: &Finding, texts: &Texts<'_>) -> Option<Finding> {
    let label = word(ui, &texts.get("find-words"));
    let mut words = finding.words.clone();
    let width = (FIELD * Size::scale(ui)).min(ui.max_rect().width() - space::L);
    let field = ui.add(search_field(&mut words, "find-words", width)).labelled_by(label.id);
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F)) {
        field.request_focus();
        field.scroll_to_me(None);
    }
    field.changed().then(|| finding.with_words(&words))
}

/// What a facet is chosen with; it says what was chosen.
fn button(ui: &mut Ui, finding: &Finding, facet: Facet, texts: &Texts<'_>) -> bool {
    let name = texts.get(facet.message());
    let chosen = finding.chosen.get(&facet);
    let words = match chosen {
        Some(message) => {
            let named = Phrase::new("find-by").with("facet", name);
            texts.phrase(&named.with("chosen", Arg::Message(message.clone().into())))
        }
        None => name,
    };
    let response = Press::plain(&words).on(chosen.is_some()).opens(finding.open == Some(facet)).show(ui);
    if ui.data(|data| data.get_temp(closed_by_key())) == Some(facet) {
        ui.data_mut(|data| data.remove::<Facet>(closed_by_key()));
        response.request_focus();
    }
    response.clicked()
}

/// What can be chosen of the facet that is open. What is chosen by a key leaves the keyboard where the facet is opened.
fn options(
    ui: &mut Ui,
    shelf: &Shelf,
    finding: &Finding,
    facet: Facet,
    texts: &Texts<'_>,
) -> Option<Finding> {
    let chosen = finding.chosen.get(&facet);
    let mut options = vec![(texts.get("find-any"), None)];
    for one in finding.choosable(facet, shelf, texts) {
        let named = Phrase::new("find-option").with("name", texts.get(&one.message)).with("left", one.left);
        options.push((texts.phrase(&named), Some(one.message)));
    }
    in_a_row(ui, |ui| {
        let mut picked = None;
        for (words, message) in &options {
            let response = choice(ui, words, chosen == message.as_ref());
            if response.clicked() {
                picked = Some(finding.with(facet, message.as_deref()));
                if response.has_focus() {
                    ui.data_mut(|data| data.insert_temp(closed_by_key(), facet));
                }
            }
        }
        picked
    })
}

fn closed_by_key() -> Id {
    Id::new("facet that was closed by a key")
}

/// How many are left, told to a screen reader when it changes, and the way back to all of them.
fn count(ui: &mut Ui, all: usize, finding: &Finding, left: usize, texts: &Texts<'_>) -> Option<Finding> {
    let message = match (finding.is_asked(), left) {
        (false, _) => "find-all",
        (true, 0) => "find-none",
        (true, _) => "find-left",
    };
    let words = texts.phrase(&Phrase::new(message).with("all", all).with("left", left));
    ui.add_space(space::XS);
    in_a_row(ui, |ui| {
        let soft = RichText::new(words).text_style(Size::Body.style()).color(Palette::of(ui).soft);
        let told = ui.label(soft);
        ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(Live::Polite));
        let words = texts.get("find-clear");
        let press = if left == 0 { Press::main(&words) } else { Press::quiet(&words) };
        (finding.is_asked() && press.pressed(ui)).then(Finding::default)
    })
}
