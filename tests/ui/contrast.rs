//! The colours that meet differ enough (WCAG 2.2: 1.4.3 and 1.4.11; for text the stricter 4.5 of level AA).

use egui::Color32;
use weerklank::ui::Theme;
use weerklank::ui::theme::Palette;

fn luminance(colour: Color32) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn text_is_read_and_edges_are_seen_in_every_theme() {
    for theme in Theme::ALL {
        let palette = Palette::in_theme(theme);
        let grounds = [palette.ground, palette.sheet, palette.sunk, palette.hover];
        for ground in grounds {
            for ink in [palette.ink, palette.soft] {
                assert!(contrast(ink, ground) >= 4.5, "{theme:?}: text {ink:?} on {ground:?}");
            }
        }
        for ground in [palette.ground, palette.sheet] {
            for ink in [palette.connection, palette.challenge, palette.reflex] {
                assert!(contrast(ink, ground) >= 4.5, "{theme:?}: {ink:?} on {ground:?}");
            }
            for edge in [palette.edge, palette.accent, palette.focus] {
                assert!(contrast(edge, ground) >= 3.0, "{theme:?}: edge {edge:?} on {ground:?}");
            }
        }
        assert!(contrast(palette.on_accent, palette.accent) >= 4.5, "{theme:?}: words on the accent");
        assert!(contrast(palette.ground, palette.ink) >= 7.0, "{theme:?}: words on the pressed accent");
    }
}
