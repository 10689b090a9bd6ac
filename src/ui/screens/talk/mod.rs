//! The conversation: the other in view, their words, what one can say, and beside it what one asks for.

mod controls;
mod lesson;
mod own_words;
mod responses;
mod side;
mod words;

pub(in crate::ui) use words::{is_appearing, read_at, speaker};

use controls::Room;
use lesson::{Near, Teaching};

use crate::scenario::Sight;
use crate::stage::{Framing, Seating};
use crate::ui::action::{Action, InTalk};
use crate::ui::preferences::Preferences;
use crate::ui::talking::{Side, Talking};
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, space};
use crate::ui::widgets::{Press, centred};
use egui::{CentralPanel, Frame, Margin, Panel, Rect, ScrollArea, Sense, Ui};

/// From this width on something stands beside the conversation, in points where text is shown at 100 %.
const BESIDE: f32 = 880.0;

/// The width of what stands beside it, in points where text is shown at 100 %.
const SIDE: f32 = 300.0;

/// The widest the conversation is, in points where text is shown at 100 %.
const WIDEST: f32 = 860.0;

/// How much of the window's height the stage takes: in a window of usual height, in a low one, and where text is so
/// large that the rest needs the room. What can be said does not change it: a stage that jumps draws the eye away.
const STAGE: [f32; 3] = [0.36, 0.29, 0.22];

/// Below this height a window is low, in points.
const LOW: f32 = 660.0;

/// Draws the conversation; also where the stage is.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    talking: &Talking,
    preferences: &Preferences,
    texts: &Texts<'_>,
    now_ms: u64,
) -> (Option<Action>, Rect) {
    let scale = preferences.text_scale();
    let two = ui.available_width() >= BESIDE * scale;
    let palette = Palette::of(ui);
    let ground = Frame::new().fill(palette.ground).inner_margin(Margin::same(16));
    let frame = ground.inner_margin(Margin::symmetric(16, 8));
    let room = if two { Room::Ample } else { Room::Narrow };
    let panel = Panel::bottom("controls").frame(frame);
    let teaching = Teaching::of(talking, preferences, room);
    let mut action = panel
        .show(ui, |ui| {
            let taught = Teaching::show(teaching, ui, Near::Controls, texts);
            let read_ms = read_at(talking, preferences, now_ms);
            taught.or(controls::show(ui, talking, room, texts, (read_ms, now_ms)))
        })
        .inner;
    if two {
        let panel = Panel::right("side").frame(ground).resizable(false).exact_size(SIDE * scale.min(1.3));
        let pressed = panel.show(ui, |ui| side_scroll(ui, talking, teaching, texts)).inner;
        action = action.or(pressed);
    }
    let low = ui.ctx().content_rect().height() < LOW;
    let stage = stage(ui, STAGE[if two { usize::from(low) } else { 2 }]);
    action = action.or(looked_at(ui, stage, talking));
    let shown = CentralPanel::default().frame(ground.inner_margin(Margin::symmetric(0, 8))).show(ui, |ui| {
        let scroll = ScrollArea::vertical().id_salt(("talk", talking.dialogue.moves())).auto_shrink(false);
        scroll
            .show(ui, |ui| {
                super::scroll_by_keys(ui);
                centred(ui, WIDEST * scale, |ui| {
                    middle(ui, talking, preferences, teaching, texts, now_ms, two)
                })
            })
            .inner
    });
    (action.or(shown.inner), stage)
}

/// What stands beside the conversation, where there is room for it.
fn side_scroll(
    ui: &mut Ui,
    talking: &Talking,
    teaching: Option<Teaching>,
    texts: &Texts<'_>,
) -> Option<Action> {
    let scroll = ScrollArea::vertical().id_salt(("side", talking.side)).auto_shrink(false);
    let scroll = scroll.stick_to_bottom(talking.side == Side::Course);
    let shown = scroll.show(ui, |ui| {
        // What is wrong with a scenario can be longer than any window.
        if talking.side == Side::Writing {
            super::scroll_by_keys(ui);
        }
        side::show(ui, talking, teaching, texts)
    });
    shown.inner
}

/// Leaves the stage free for the scene.
fn stage(ui: &mut Ui, share: f32) -> Rect {
    let height = (ui.ctx().content_rect().height() * share).max(110.0);
    let panel = Panel::top("stage").frame(Frame::NONE).exact_size(height).show_separator_line(false);
    panel.show(ui, |ui| ui.max_rect()).inner
}

/// Who presses what can be seen of someone looks there. It can be done with the keys too, so it takes no focus.
fn looked_at(ui: &Ui, stage: Rect, talking: &Talking) -> Option<Action> {
    let pressed = ui.interact(stage, ui.id().with("looked-at"), Sense::CLICK);
    let at = pressed.interact_pointer_pos().filter(|_| pressed.clicked())? - stage.min;
    let scenario = &talking.dialogue.shelved().scenario;
    let seating = Seating { channel: scenario.setting.channel, people: scenario.at_the_table().count() };
    let (person, area) = Framing::of(stage.width(), stage.height()).sight_at(seating, at.x, at.y)?;
    let sight = Sight { of: scenario.at_the_table().nth(person)?, area };
    Some(Action::Talking(InTalk::Look(talking.dialogue.dated(sight))))
}

/// The words and what can be said; where there is no room beside them, what one asks for instead of them.
fn middle(
    ui: &mut Ui,
    talking: &Talking,
    preferences: &Preferences,
    teaching: Option<Teaching>,
    texts: &Texts<'_>,
    now_ms: u64,
    two: bool,
) -> Option<Action> {
    if !two && talking.side != Side::Glance {
        let back = Press::main(&texts.get("talk-back"))
            .pressed(ui)
            .then_some(Action::Talking(InTalk::ShowSide(talking.side)));
        return Teaching::show(teaching, ui, Near::Words, texts)
            .or(side::show(ui, talking, teaching, texts))
            .or(back);
    }
    let words = words::show(ui, talking, preferences, texts, now_ms);
    let words = Teaching::show(teaching, ui, Near::Words, texts).or(words);
    ui.add_space(space::S);
    let said = responses::show(ui, talking, preferences, texts, now_ms);
    if two {
        return words.or(said);
    }
    ui.add_space(space::L);
    words.or(said).or(side::show(ui, talking, teaching, texts))
}
