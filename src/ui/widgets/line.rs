//! What was said, line by line.

use super::text::{body, note, small};
use crate::ui::theme::{Palette, space};
use egui::{Stroke, Ui};

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The trainee.
    Trainee,
    /// Someone else, by name.
    Other(String),
    /// Nobody: something happened, such as a silence.
    Happened,
}

/// One line of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who said it.
    pub who: Who,
    /// The words.
    pub words: String,
    /// What stands beside them, such as what one would have said in own words.
    pub beside: Option<String>,
}

/// Draws lines with the names of who said them; `me` is what the trainee is called.
pub fn lines(ui: &mut Ui, me: &str, lines: &[Line]) {
    for line in lines {
        match &line.who {
            Who::Happened => {
                note(ui, &format!("({})", line.words));
                beside(ui, line);
            }
            Who::Trainee => said(ui, me, line, true),
            Who::Other(name) => said(ui, name, line, false),
        }
        ui.add_space(space::XS);
    }
}

/// The trainee's own lines have a rule at their left.
fn said(ui: &mut Ui, who: &str, line: &Line, own: bool) {
    let palette = Palette::of(ui);
    let part = ui.horizontal(|ui| {
        ui.add_space(if own { space::M } else { 0.0 });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            small(ui, who);
            body(ui, &line.words);
            beside(ui, line);
        });
    });
    if own {
        let rect = part.response.rect;
        ui.painter().vline(rect.left() + 2.0, rect.y_range(), Stroke::new(2.0, palette.accent));
    }
}

fn beside(ui: &mut Ui, line: &Line) {
    if let Some(words) = &line.beside {
        small(ui, words);
    }
}
