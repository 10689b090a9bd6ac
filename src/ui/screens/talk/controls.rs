//! What one can do beside saying something, in a row under the conversation that is always in sight.

use crate::conversation::Way;
use crate::method::{SILENCE_BEST_MS, SILENCE_FROM_MS};
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::talking::{Side, Talking};
use crate::ui::texts::Texts;
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Press, in_a_row, small_meter};
use egui::Ui;

/// A short silence, in milliseconds: a breath longer than a pause.
const SHORT_MS: u32 = SILENCE_FROM_MS + 1_500;

/// From this width on there is room for the keys beside the short words, in points where text is shown at 100 %.
const KEYS_FROM: f32 = 760.0;

/// How much room the controls have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// The whole words with their keys; the meter stands elsewhere.
    Ample,
    /// Short words, with a small meter before them.
    Narrow,
}

/// Draws the controls; those that cannot be used at the end of a conversation are gone then.
pub(super) fn show(ui: &mut Ui, talking: &Talking, room: Room, texts: &Texts<'_>) -> Option<Action> {
    let lengths = if talking.silences_offered { lengths(ui, texts) } else { None };
    let pressed = in_a_row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let keys = room == Room::Ample || ui.available_width() >= KEYS_FROM * Size::scale(ui);
        let row = Row { room, keys, texts };
        let guided = talking.dialogue.way() == Way::Guided;
        if guided && room == Room::Narrow {
            small_meter(ui, texts, &talking.dialogue.meter(), &talking.pose);
        }
        // With little room the lengths of silence stand instead of the rest, so that the words stay in sight.
        if room == Room::Narrow && talking.silences_offered {
            return row.silence(ui, talking);
        }
        let goes_on = !talking.dialogue.ended();
        let moves = if goes_on { row.moves(ui, talking) } else { None };
        moves.or(row.views(ui, talking))
    });
    lengths.or(pressed)
}

/// How a row of controls is drawn.
struct Row<'a> {
    room: Room,
    keys: bool,
    texts: &'a Texts<'a>,
}

impl Row<'_> {
    fn moves(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let silence = self.silence(ui, talking);
        let look = self.pressed(ui, "talk-look", "L", |press| press);
        let can = talking.dialogue.conversation().state().can_time_out();
        let time_out = self.pressed(ui, "talk-time-out", "P", |press| press.enabled(can)) && can;
        let guided = talking.dialogue.way() == Way::Guided;
        let can = talking.dialogue.moves() > 0;
        let back = guided && self.pressed(ui, "talk-rewind", "Z", |press| press.enabled(can)) && can;
        let silence = silence.or(look.then_some(Action::Look));
        silence.or(time_out.then_some(Action::TimeOut)).or(back.then_some(Action::Rewind))
    }

    /// Silence is held by a key. Who cannot hold a key is offered lengths to choose from.
    fn silence(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let key = self.texts.get("key-space");
        let pressed = self.pressed(ui, "talk-silence", &key, |press| press.on(talking.silences_offered));
        pressed.then_some(Action::OfferSilences)
    }

    fn views(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let side = talking.side;
        let course = self.pressed(ui, "talk-course", "T", |press| press.on(side == Side::Course));
        let guided = talking.dialogue.way() == Way::Guided;
        let trail = guided && self.pressed(ui, "talk-trail", "M", |press| press.on(side == Side::Trail));
        let course = course.then_some(Action::ShowSide(Side::Course));
        let writing = talking.writing.is_some()
            && self.pressed(ui, "talk-writing", "W", |press| press.on(side == Side::Writing));
        course
            .or(trail.then_some(Action::ShowSide(Side::Trail)))
            .or(writing.then_some(Action::ShowSide(Side::Writing)))
    }

    /// One of the controls; where there is little room by its short words, where it has these.
    fn pressed(
        &self,
        ui: &mut Ui,
        words: &str,
        key: &str,
        as_it_is: impl FnOnce(Press<'_>) -> Press<'_>,
    ) -> bool {
        let whole = self.texts.get(words);
        let short = self.texts.find(&format!("{words}.short")).filter(|_| self.room == Room::Narrow);
        let shown = short.as_ref().unwrap_or(&whole);
        let press = as_it_is(Press::quiet(shown).named(whole.as_str()));
        if self.keys { press.key(key) } else { press }.pressed(ui)
    }
}

/// The lengths of silence that can be chosen.
fn lengths(ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
    in_a_row(ui, |ui| {
        let mut chosen = None;
        for (words, ms) in [("silence-short", SHORT_MS), ("silence-long", SILENCE_BEST_MS)] {
            let words = texts.phrase(&Phrase::new(words).with("seconds", i64::from(ms / 1000)));
            if Press::plain(&words).pressed(ui) {
                chosen = Some(Action::Hold(ms));
            }
        }
        chosen
    })
}
