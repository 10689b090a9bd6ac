//! What has to be known on any screen, such as that something could not be kept.

use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::texts::Texts;
use crate::ui::theme::Palette;
use crate::ui::widgets::{Press, body};
use egui::accesskit::Live;
use egui::{Frame, Margin, Panel, Stroke, Ui};

/// Draws the notices, if there are any.
pub(in crate::ui) fn show(ui: &mut Ui, notices: &[Phrase], texts: &Texts<'_>) -> Option<Action> {
    if notices.is_empty() {
        return None;
    }
    let palette = Palette::of(ui);
    let frame = Frame::new().fill(palette.hover).stroke(Stroke::new(1.0, palette.edge));
    let panel = Panel::top("notices").frame(frame.inner_margin(Margin::symmetric(16, 8)));
    let shown = panel.show(ui, |ui| {
        for notice in notices {
            let response = body(ui, &texts.phrase(notice));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Assertive));
        }
        Press::plain(&texts.get("notice-read")).pressed(ui)
    });
    shown.inner.then_some(Action::PutNoticeAway)
}
