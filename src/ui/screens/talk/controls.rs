//! What one can do beside saying something, in a row under the conversation that is always in sight.

use crate::conversation::Way;
use crate::method::{SILENCE_LONG_MS, SILENCE_MIDDLE_MS, SILENCE_SHORT_MS};
use crate::phrase::Phrase;
use crate::ui::action::{Action, InTalk};
use crate::ui::keys;
use crate::ui::talking::{Side, Talking, Unfolded};
use crate::ui::texts::Texts;
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Press, in_a_row, note, small_meter};
use egui::{Align, Color32, Layout, Ui, vec2};

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
/// A silence counts from `read_ms` on.
pub(super) fn show(
    ui: &mut Ui,
    talking: &Talking,
    room: Room,
    texts: &Texts<'_>,
    (read_ms, now_ms): (u64, u64),
) -> Option<Action> {
    let unfolded = match talking.unfolded {
        Unfolded::Nothing => None,
        Unfolded::Silences => lengths(ui, read_ms, texts),
        Unfolded::Areas => areas(ui, talking, &Row { room, keys: true, texts, now_ms }),
    };
    let pressed = in_a_row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let keys = room == Room::Ample || ui.available_width() >= KEYS_FROM * Size::scale(ui);
        let row = Row { room, keys, texts, now_ms };
        let guided = talking.dialogue.way() == Way::Guided;
        if guided && room == Room::Narrow {
            small_meter(ui, texts, &talking.dialogue.meter(), &talking.pose);
        }
        // With little room what is unfolded stands instead of the rest, so that the words stay in sight.
        match talking.unfolded {
            Unfolded::Silences if room == Room::Narrow => return row.silence(ui, talking),
            Unfolded::Areas if room == Room::Narrow => return row.look(ui, talking),
            _ => {}
        }
        let goes_on = !talking.dialogue.ended();
        let moves = if goes_on { row.moves(ui, talking) } else { None };
        moves.or(row.views(ui, talking))
    });
    unfolded.or(pressed)
}

/// How a row of controls is drawn.
struct Row<'a> {
    room: Room,
    keys: bool,
    texts: &'a Texts<'a>,
    now_ms: u64,
}

impl Row<'_> {
    fn moves(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let silence = self.silence(ui, talking);
        let look = self.look(ui, talking);
        let can = talking.dialogue.conversation().state().can_time_out();
        let time_out = self.pressed(ui, "talk-time-out", "P", |press| press.enabled(can)) && can;
        let guided = talking.dialogue.way() == Way::Guided;
        let can = talking.dialogue.moves() > 0;
        let back = guided && self.pressed(ui, "talk-rewind", "Z", |press| press.enabled(can)) && can;
        let silence = silence.or(look);
        silence
            .or(time_out.then_some(Action::Talking(InTalk::TimeOut)))
            .or(back.then_some(Action::Talking(InTalk::Rewind)))
    }

    /// Silence is held by a key. Who cannot hold a key is offered lengths to choose from.
    fn silence(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let key = self.texts.get("key-space");
        let is_chosen = talking.dialogue.silence().is_chosen();
        let on = talking.unfolded == Unfolded::Silences || is_chosen;
        let pressed = self.pressed(ui, "talk-silence", &key, |press| press.on(on));
        // Who chose a length can end the silence before it is over.
        let ends = is_chosen.then_some(Action::Talking(InTalk::EndHold { now_ms: self.now_ms }));
        pressed.then(|| ends.unwrap_or(Action::Talking(InTalk::OfferSilences)))
    }

    fn look(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let on = talking.unfolded == Unfolded::Areas;
        self.pressed(ui, "talk-look", "L", |press| press.on(on))
            .then_some(Action::Talking(InTalk::OfferAreas))
    }

    fn views(&self, ui: &mut Ui, talking: &Talking) -> Option<Action> {
        let side = talking.side;
        let course = self.pressed(ui, "talk-course", "T", |press| press.on(side == Side::Course));
        let guided = talking.dialogue.way() == Way::Guided;
        let trail = guided && self.pressed(ui, "talk-trail", "M", |press| press.on(side == Side::Trail));
        let course = course.then_some(Action::Talking(InTalk::ShowSide(Side::Course)));
        let writing = talking.writing.is_some()
            && self.pressed(ui, "talk-writing", "W", |press| press.on(side == Side::Writing));
        course
            .or(trail.then_some(Action::Talking(InTalk::ShowSide(Side::Trail))))
            .or(writing.then_some(Action::Talking(InTalk::ShowSide(Side::Writing))))
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
fn lengths(ui: &mut Ui, from_ms: u64, texts: &Texts<'_>) -> Option<Action> {
    in_a_row(ui, |ui| {
        let mut chosen = None;
        for (words, ms) in [
            ("silence-short", SILENCE_SHORT_MS),
            ("silence-middle", SILENCE_MIDDLE_MS),
            ("silence-long", SILENCE_LONG_MS),
        ] {
            let words = texts.phrase(&Phrase::new(words).with("seconds", i64::from(ms / 1000)));
            if Press::plain(&words).pressed(ui) {
                chosen = Some(Action::Talking(InTalk::KeepSilent { from_ms, long_ms: ms }));
            }
        }
        chosen
    })
}

/// Where one can look, a row for each of those at the table, and to have them described.
fn areas(ui: &mut Ui, talking: &Talking, row: &Row<'_>) -> Option<Action> {
    let scenario = &talking.dialogue.shelved().scenario;
    let (channel, sights) = (scenario.setting.channel, scenario.sights());
    let last = scenario.at_the_table().last();
    let widest = scenario.at_the_table().map(|person| name_width(ui, row.texts.name(person)));
    let widest = widest.fold(0.0, f32::max);
    let mut chosen = None;
    for person in scenario.at_the_table() {
        let pressed = in_a_row(ui, |ui| {
            let mut chosen = None;
            if sights.first().map(|sight| sight.of) != last {
                name_of(ui, row.texts.name(person), widest);
            }
            for sight in sights.iter().filter(|sight| sight.of == person) {
                let Some((_, key)) = keys::of_sight(*sight, scenario) else { continue };
                if Press::plain(&row.texts.get(sight.area.message(channel))).key(key).pressed(ui) {
                    chosen = Some(Action::Talking(InTalk::Look(talking.dialogue.dated(*sight))));
                }
            }
            let describes =
                Some(person) == last && row.pressed(ui, "talk-describe", keys::DESCRIBE.1, |press| press);
            chosen.or(describes.then_some(Action::Talking(InTalk::Describe)))
        });
        chosen = chosen.or(pressed);
    }
    chosen
}

fn name_width(ui: &Ui, name: &str) -> f32 {
    let font = Size::Body.font(ui);
    ui.painter().layout_no_wrap(name.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// A name before a row, as wide as the widest, so that the rows stand under each other.
fn name_of(ui: &mut Ui, name: &str, widest: f32) {
    ui.allocate_ui_with_layout(vec2(widest, 0.0), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(widest);
        note(ui, name);
    });
}
