//! The preferences into egui's style.

use super::{CORNER, Palette, Size, faces, space};
use crate::ui::preferences::{Preferences, Theme};
use egui::style::{ScrollStyle, WidgetVisuals};
use egui::{Color32, Context, CornerRadius, Id, Stroke, Style, Visuals, vec2};

/// What the style depends on.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Applied {
    theme: Theme,
    text_percent: u16,
    reduced_motion: bool,
    faces: bool,
}

/// Puts the preferences into egui's style, where they are not in it yet.
pub fn apply(ctx: &Context, preferences: &Preferences) {
    let wanted = Applied {
        theme: preferences.theme,
        text_percent: preferences.text_percent,
        reduced_motion: preferences.reduced_motion,
        faces: faces::are_loaded(ctx),
    };
    let key = Id::new("weerklank-style");
    if ctx.data(|data| data.get_temp(key)) == Some(wanted) {
        return;
    }
    let palette = Palette::in_theme(wanted.theme);
    ctx.data_mut(|data| {
        data.insert_temp(key, wanted);
        data.insert_temp(Palette::key(), palette);
    });
    ctx.all_styles_mut(|style| {
        Size::set(style, wanted.text_percent, wanted.faces);
        set_spacing(style);
        style.visuals = visuals(&palette);
        style.interaction.selectable_labels = false;
        style.animation_time = if wanted.reduced_motion { 0.0 } else { 0.12 };
    });
}

fn set_spacing(style: &mut Style) {
    style.spacing.item_spacing = vec2(space::S, space::S);
    style.spacing.button_padding = vec2(space::M, space::S);
    style.spacing.scroll = ScrollStyle { bar_width: 10.0, ..ScrollStyle::solid() };
}

fn visuals(palette: &Palette) -> Visuals {
    let mut visuals = if palette.dark { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = Some(palette.ink);
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.sheet;
    visuals.extreme_bg_color = palette.sunk;
    visuals.faint_bg_color = palette.sheet;
    visuals.selection.bg_fill = palette.hover;
    visuals.selection.stroke = Stroke::new(2.0, palette.focus);
    // A blinking cursor would redraw the window for as long as it blinks.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.ink);
    let widgets = &mut visuals.widgets;
    set(&mut widgets.noninteractive, palette.ground, palette.line, palette.ink);
    set(&mut widgets.inactive, palette.edge, palette.edge, palette.ink);
    set(&mut widgets.hovered, palette.soft, palette.ink, palette.ink);
    set(&mut widgets.active, palette.accent, palette.accent, palette.ink);
    set(&mut widgets.open, palette.hover, palette.edge, palette.ink);
    visuals
}

fn set(widget: &mut WidgetVisuals, fill: Color32, edge: Color32, ink: Color32) {
    widget.bg_fill = fill;
    widget.weak_bg_fill = fill;
    widget.bg_stroke = Stroke::new(1.0, edge);
    widget.fg_stroke = Stroke::new(1.5, ink);
    widget.corner_radius = CornerRadius::same(CORNER);
    widget.expansion = 0.0;
}
