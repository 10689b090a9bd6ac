//! The note that teaches a newcomer something, near what it is about.

use super::controls::Room;
use crate::phrase::Phrase;
use crate::session::Pen;
use crate::ui::action::{Action, InTalk, Preference};
use crate::ui::lesson::Lesson;
use crate::ui::preferences::Preferences;
use crate::ui::talking::{Side, Talking};
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use crate::ui::widgets::{Press, beside, body, in_a_row, sheet};
use egui::accesskit::Live;
use egui::{Stroke, Ui};

/// The widest a note is, in points where text is shown at 100 %: among words, and along the controls.
const WIDEST: [f32; 2] = [640.0, 1240.0];

/// From this width on what is pressed stands beside what is told, in points where text is shown at 100 %.
const ROW: f32 = 960.0;

/// What a note is near to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Near {
    /// The balance.
    Meter,
    /// What one can do beside saying something.
    Controls,
    /// The words of the other, where there is no room elsewhere.
    Words,
}

/// A note on its place.
#[derive(Clone, Copy)]
pub(super) struct Teaching {
    lesson: Lesson,
    near: Near,
    /// Whether Enter puts it away.
    by_enter: bool,
}

impl Teaching {
    /// The note of where a conversation stands; with `room`, something stands beside the conversation.
    pub(super) fn of(talking: &Talking, preferences: &Preferences, room: Room) -> Option<Self> {
        let lesson = Lesson::at(talking, preferences)?;
        let near = match (room, lesson, talking.side) {
            (Room::Narrow, ..) => Near::Words,
            (Room::Ample, Lesson::Balance, Side::Glance) => Near::Meter,
            (Room::Ample, ..) => Near::Controls,
        };
        Some(Self { lesson, near, by_enter: talking.dialogue.pen() == Pen::Down })
    }

    /// Draws it, if its place is here.
    pub(super) fn show(teaching: Option<Self>, ui: &mut Ui, here: Near, texts: &Texts<'_>) -> Option<Action> {
        teaching.filter(|note| note.near == here).and_then(|note| note.draw(ui, texts))
    }

    fn draw(self, ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
        let palette = Palette::of(ui);
        let shown = sheet(&palette).stroke(Stroke::new(1.0, palette.line)).show(ui, |ui| {
            let scale = Size::scale(ui);
            let widest = WIDEST[usize::from(self.near == Near::Controls)] * scale;
            ui.set_max_width(widest.min(ui.available_width()));
            if ui.available_width() >= ROW * scale {
                // Low, so that what can be said stays in sight.
                return beside(ui, 0.0, 0.66, |ui| self.tell(ui, texts), |ui| self.put_away(ui, texts));
            }
            self.tell(ui, texts).or_else(|| self.put_away(ui, texts))
        });
        let rect = shown.response.rect;
        ui.painter().vline(rect.left() + 1.5, rect.y_range().shrink(6.0), Stroke::new(3.0, palette.accent));
        ui.add_space(space::XS);
        shown.inner
    }

    fn tell(self, ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
        let told = body(ui, &texts.phrase(&Phrase::new(self.lesson.message())));
        ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(Live::Polite));
        None
    }

    fn put_away(self, ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
        in_a_row(ui, |ui| self.buttons(ui, texts))
    }

    fn buttons(self, ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
        let (words, key) = (texts.get("lesson-understood"), texts.get("key-enter"));
        let press = Press::plain(&words);
        let understood = if self.by_enter { press.key(&key) } else { press }.pressed(ui);
        let enough = Press::quiet(&texts.get("lesson-enough")).pressed(ui);
        let enough = enough.then_some(Action::Set(Preference::Teaching(false)));
        understood.then_some(Action::Talking(InTalk::Understood)).or(enough)
    }
}
