//! What the other says, at a pace one can read it.

use crate::conversation::Spoken;
use crate::scenario::PersonId;
use crate::ui::action::Action;
use crate::ui::preferences::Preferences;
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use crate::ui::widgets::{body, card, in_gutter, note, small};
use egui::accesskit::Live;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Label, Sense, Ui};

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
    remarks(ui, talking, texts);
    if preferences.hearing.captions {
        captions(ui, talking, texts);
    }
    (pressed && is_appearing(talking, preferences, now_ms)).then_some(Action::AllWords)
}

/// The width of the names beside the words: that of the longest word in any name of the cast, so that none is broken and
/// nothing shifts when another speaks.
fn name_width(ui: &Ui, talking: &Talking, texts: &Texts<'_>) -> f32 {
    let font = Size::Small.font(ui);
    let wide = |word: &str| {
        ui.painter().layout_no_wrap(word.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x
    };
    let cast = talking.dialogue.shelved().scenario.cast.len();
    let persons = (0..cast).filter_map(|person| u8::try_from(person).ok().map(PersonId));
    let words = persons.flat_map(|person| texts.name(person).split_whitespace());
    words.map(wide).fold(font.size * 4.5, f32::max).ceil()
}

/// Whether words are still to appear.
pub(in crate::ui) fn is_appearing(talking: &Talking, preferences: &Preferences, now_ms: u64) -> bool {
    let Some(appeared) = appeared(talking, preferences, now_ms) else { return false };
    // How long a line is differs little between languages: the longest one is waited for.
    let tellings = talking.dialogue.shelved().tellings.values();
    let length = |telling: &crate::ui::Telling| {
        let scenario = &talking.dialogue.shelved().scenario;
        let lines = talking.dialogue.latest().iter();
        lines.map(|line| telling.words.words(scenario.key(line.text)).map_or(0, count)).sum::<usize>()
    };
    tellings.map(length).max().unwrap_or_default() > appeared
}

/// How many words have appeared; none where all of them are there.
fn appeared(talking: &Talking, preferences: &Preferences, now_ms: u64) -> Option<usize> {
    let at_once = talking.all_words || preferences.reduced_motion || preferences.words_per_minute == 0;
    if at_once {
        return None;
    }
    let passed = now_ms.saturating_sub(talking.appears_since.unwrap_or(now_ms));
    let words = passed.saturating_mul(u64::from(preferences.words_per_minute)) / 60_000;
    Some(usize::try_from(words).unwrap_or(usize::MAX).saturating_add(1))
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

/// What was seen or cannot be done, or that one is silent.
fn remarks(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) {
    if talking.silent_since.is_some() {
        let response = note(ui, &texts.get("talk-silent"));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
    for remark in &talking.remarks {
        let response = body(ui, &texts.phrase(remark));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
}

/// What is heard, in words, in one row as far as it fits.
fn captions(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) {
    let words: Vec<String> = talking.captions.iter().map(|caption| texts.phrase(caption)).collect();
    if !words.is_empty() {
        let response = small(ui, &words.join(" "));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
}
