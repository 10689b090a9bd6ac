//! The bar at the top of every screen: where one is, the language, settings and keys.

use crate::locale::Language;
use crate::ui::action::{Action, Preference};
use crate::ui::preferences::Preferences;
use crate::ui::screen::{Overlay, Screen};
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, space};
use crate::ui::widgets::{Press, at_the_end, in_a_row, word};
use egui::{Frame, Margin, Panel, Stroke, Ui};

/// Draws the bar.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    screen: &Screen,
    overlay: Option<Overlay>,
    preferences: &Preferences,
    texts: &Texts<'_>,
) -> Option<Action> {
    let palette = Palette::of(ui);
    let frame = Frame::new().fill(palette.ground).inner_margin(Margin::symmetric(16, 6));
    let panel = Panel::top("bar").frame(frame).show_separator_line(false);
    let shown = panel.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        in_a_row(ui, |ui| {
            let back = way_back(ui, screen, overlay, texts);
            back.or(at_the_end(ui, |ui| always(ui, overlay, preferences, texts)))
        })
    });
    let rect = shown.response.rect;
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
    shown.inner
}

/// Where one came from, and where one is.
fn way_back(ui: &mut Ui, screen: &Screen, overlay: Option<Overlay>, texts: &Texts<'_>) -> Option<Action> {
    let (words, action) = match (overlay, screen) {
        (Some(_), _) => ("bar-back", Action::Close),
        (None, Screen::Home) => return None,
        (None, Screen::Choose | Screen::LookBack(_) | Screen::Write(_)) => ("bar-home", Action::Home),
        (None, Screen::Prepare(_)) => ("bar-choose", Action::OpenChoose),
        (None, Screen::Talk(_)) => ("bar-pause", Action::Open(Overlay::Pause)),
    };
    let pressed = Press::plain(&texts.get(words)).key(&texts.get("key-escape")).pressed(ui);
    if matches!((overlay, screen), (None, Screen::Talk(_) | Screen::LookBack(_))) {
        ui.add_space(space::S);
        word(ui, &texts.said("scenario"));
    }
    pressed.then_some(action)
}

/// Language, settings and keys.
fn always(
    ui: &mut Ui,
    overlay: Option<Overlay>,
    preferences: &Preferences,
    texts: &Texts<'_>,
) -> Option<Action> {
    let mut action = None;
    for language in Language::ALL {
        let on = preferences.language == language;
        let tag = language.tag().to_uppercase();
        if Press::quiet(&tag).named(language.own_name()).on(on).pressed(ui) && !on {
            action = Some(Action::Set(Preference::Language(language)));
        }
    }
    ui.add_space(space::S);
    for (words, key, wanted) in [("bar-settings", "F2", Overlay::Settings), ("bar-keys", "F1", Overlay::Keys)]
    {
        let on = overlay == Some(wanted);
        if Press::quiet(&texts.get(words)).key(key).on(on).pressed(ui) {
            action = Some(if on { Action::Close } else { Action::Open(wanted) });
        }
    }
    action
}
