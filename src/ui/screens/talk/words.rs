//! What the other says, at a pace one can read it.

use crate::conversation::Spoken;
use crate::scenario::PersonId;
use crate::ui::action::{Action, InTalk};
use crate::ui::preferences::Preferences;
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use crate::ui::widgets::{body, card, in_gutter, note, small};
use az::SaturatingAs;
use egui::accesskit::Live;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Label, Rect, Sense, Ui, vec2};
use std::time::Duration;

/// Draws the latest words, and what was seen or cannot be done.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    talking: &Talking,
    preferences: &Preferences,
    texts: &Texts<'_>,
    now_ms: u64,
) -> Option<Action> {
    let spoken = talking.dialogue.latest();
    let mut left = appeared(talking, preferences, now_ms);
    let gutter = name_width(ui, talking, texts);
    let pressed = card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let mut pressed = false;
        for line in spoken {
            let words = words_of(talking, *line, texts);
            let name = |ui: &mut Ui| {
                // The name is level with the first line of the words, which are larger.
                ui.add_space(ui.text_style_height(&Size::Spoken.style()) * 0.24);
                small(ui, texts.name(line.by));
            };
            // New words stand in a new place for a screen reader, which then tells them, also where they are the same.
            let at = talking.dialogue.latest_at();
            pressed |=
                in_gutter(ui, gutter, name, |ui| ui.push_id(at, |ui| one(ui, &words, &mut left)).inner);
        }
        pressed
    });
    remarks(ui, talking, preferences, texts, now_ms);
    if preferences.hearing.captions {
        captions(ui, talking, texts);
    }
    (pressed && is_appearing(talking, preferences, now_ms)).then_some(Action::Talking(InTalk::AllWords))
}

/// The width of the names beside the words: that of the longest word in any name of the cast, so that none is broken and
/// nothing shifts when another speaks.
fn name_width(ui: &Ui, talking: &Talking, texts: &Texts<'_>) -> f32 {
    let font = Size::Small.font(ui);
    let wide = |word: &str| {
        ui.painter().layout_no_wrap(word.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x
    };
    let cast = &talking.dialogue.shelved().scenario.cast;
    let words = cast.ids().flat_map(|person| texts.name(person).split_whitespace());
    words.map(wide).fold(font.size * 4.5, f32::max).ceil()
}

/// For how long the other is seen to react before the words come, in milliseconds.
const REACTION_MS: u64 = 600;

/// Whether words are still to appear.
pub(in crate::ui) fn is_appearing(talking: &Talking, preferences: &Preferences, now_ms: u64) -> bool {
    appeared(talking, preferences, now_ms).is_some_and(|appeared| words_of_all(talking) > appeared)
}

/// From when on all words can be read, in the shell's milliseconds: now, or later while they appear.
pub(in crate::ui) fn read_at(talking: &Talking, preferences: &Preferences, now_ms: u64) -> u64 {
    if !is_appearing(talking, preferences, now_ms) {
        return now_ms;
    }
    let words = words_of_all(talking).saturating_as::<u64>().saturating_sub(1);
    let pace = u64::from(preferences.words_per_minute.max(1));
    talking.appears_since.unwrap_or(now_ms) + REACTION_MS + (words * 60_000).div_ceil(pace)
}

/// Whose words come at this moment, as they are shown.
pub(in crate::ui) fn speaker(talking: &Talking, preferences: &Preferences, now_ms: u64) -> Option<PersonId> {
    let mut left = appeared(talking, preferences, now_ms).filter(|appeared| *appeared > 0)?;
    for line in talking.dialogue.latest() {
        let key = talking.dialogue.shelved().scenario.key(line.text);
        let telling = talking.dialogue.shelved().telling(preferences.language);
        let length = telling.and_then(|telling| telling.words.words(key)).map_or(0, count);
        if left < length {
            return Some(line.by);
        }
        left -= length;
    }
    None
}

/// How many words the latest lines have. That differs little between languages: the longest one is waited for.
fn words_of_all(talking: &Talking) -> usize {
    talking.dialogue.latest().iter().map(|line| words_in(talking, *line)).sum()
}

fn words_in(talking: &Talking, line: Spoken) -> usize {
    let key = talking.dialogue.shelved().scenario.key(line.text);
    let tellings = talking.dialogue.shelved().tellings.values();
    tellings.map(|telling| telling.words.words(key).map_or(0, count)).max().unwrap_or_default()
}

/// How many words have appeared; none where all of them are there.
fn appeared(talking: &Talking, preferences: &Preferences, now_ms: u64) -> Option<usize> {
    let at_once = talking.all_words || preferences.reduced_motion || preferences.words_per_minute == 0;
    if at_once {
        return None;
    }
    let passed = now_ms.saturating_sub(talking.appears_since.unwrap_or(now_ms));
    let Some(spoken_ms) = passed.checked_sub(REACTION_MS) else { return Some(0) };
    let words = spoken_ms.saturating_mul(u64::from(preferences.words_per_minute)) / 60_000;
    Some(words.saturating_as::<usize>().saturating_add(1))
}

fn count(words: &str) -> usize {
    words.split_whitespace().count()
}

fn words_of(talking: &Talking, line: Spoken, texts: &Texts<'_>) -> String {
    texts.said(talking.dialogue.shelved().scenario.key(line.text))
}

/// One line. What is still to appear keeps its place, so that nothing shifts; a screen reader reads all of it.
fn one(ui: &mut Ui, words: &str, left: &mut Option<usize>) -> bool {
    let palette = Palette::of(ui);
    let font = Size::Spoken.font(ui);
    let end = left.map_or(words.len(), |left| end_of_word(words, left));
    if let Some(left) = left {
        *left = left.saturating_sub(count(words));
    }
    let mut job = LayoutJob::default();
    job.append(&words[..end], 0.0, format(&font, palette.ink));
    job.append(&words[end..], 0.0, format(&font, Color32::TRANSPARENT));
    let response = ui.add(Label::new(job).sense(Sense::CLICK));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    response.clicked()
}

fn format(font: &FontId, color: Color32) -> TextFormat {
    TextFormat { font_id: font.clone(), color, line_height: Some(font.size * 1.35), ..TextFormat::default() }
}

/// Where so many words end.
fn end_of_word(words: &str, count: usize) -> usize {
    let starts = words.char_indices().filter(|(at, c)| {
        !c.is_whitespace() && words[..*at].chars().next_back().is_none_or(char::is_whitespace)
    });
    starts.map(|(at, _)| at).nth(count).unwrap_or(words.len())
}

/// What was seen or cannot be done, or that one is silent. A screen reader does not tell the latter: it would break the
/// silence, and its speech would count as part of it.
fn remarks(ui: &mut Ui, talking: &Talking, preferences: &Preferences, texts: &Texts<'_>, now_ms: u64) {
    let silence = talking.dialogue.silence();
    if let Some(since) = silence.since_ms() {
        note(ui, &texts.get(if silence.is_chosen() { "talk-silent-chosen" } else { "talk-silent" }));
        shade(ui, now_ms.saturating_sub(since), preferences.reduced_motion);
    }
    let dialogue = &talking.dialogue;
    let remarks = dialogue.remarks().iter();
    for remark in
        remarks.flat_map(|remark| dialogue.words_of(*remark, |key| dialogue.shelved().has_words(key)))
    {
        let response = body(ui, &texts.phrase(&remark));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
}

/// How wide the shade of a silence has become when it has lasted for this long, as a share of its room: ever slower, so
/// that nothing is counted down.
fn shade_width(held_ms: u64) -> f32 {
    let held = Duration::from_millis(held_ms).as_secs_f32();
    held / (held + 5.0)
}

/// That time passes in a silence: a shade that grows; in steps of a second where nothing is to move.
fn shade(ui: &mut Ui, held_ms: u64, in_steps: bool) {
    let held = if in_steps { held_ms / 1_000 * 1_000 } else { held_ms };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::XS), Sense::hover());
    let grown = Rect::from_min_size(rect.min, vec2(rect.width() * shade_width(held), rect.height()));
    ui.painter().rect_filled(grown, rect.height() / 2.0, Palette::of(ui).line);
}

/// What is heard, in words, in one row as far as it fits.
fn captions(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) {
    let words: Vec<String> = talking.captions.iter().map(|caption| texts.phrase(caption)).collect();
    if !words.is_empty() {
        let response = small(ui, &words.join(" "));
        // What is told aloud would break the silence.
        if !talking.dialogue.silence().is_on() {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
        }
    }
}
