//! How much of something, in percent.

use super::press::ring;
use super::text::{body, word};
use crate::ui::theme::{LEAST_TARGET, Palette, Size, space};
use egui::{Ui, WidgetInfo};

/// The width of the rail, in points where text is shown at 100 %.
const WIDTH: f32 = 240.0;

/// Draws what it is of, and under that a rail with how far it is, which is also told as `read`. By mouse, by the arrow
/// keys and by a screen reader; what it was moved to, if it was.
pub fn slider(ui: &mut Ui, words: &str, percent: u8, step: u8, read: &str) -> Option<u8> {
    let mut moved = percent;
    body(ui, words);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = LEAST_TARGET;
        ui.spacing_mut().slider_width = (WIDTH * Size::scale(ui)).min(ui.available_width() - space::L);
        let rail = egui::Slider::new(&mut moved, 0..=100).step_by(f64::from(step)).show_value(false);
        let response = ui.add(rail);
        response.widget_info(|| WidgetInfo::slider(true, f64::from(percent), words));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        ring(ui, &Palette::of(ui), &response, response.rect);
        word(ui, read);
    });
    (moved != percent).then_some(moved)
}
