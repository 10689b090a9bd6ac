//! The key that presses the main button of a screen: whichever is drawn as such, and the first where several are.

use egui::{Context, Id};

fn asked() -> Id {
    Id::new("main button")
}

/// Whether the main button is asked for in this pass.
pub(super) fn ask(ctx: &Context, is_asked: bool) {
    ctx.data_mut(|data| data.insert_temp(asked(), is_asked));
}

/// Whether the key presses the main button that is being drawn; it presses one only.
pub(super) fn presses(ctx: &Context) -> bool {
    ctx.data_mut(|data| data.remove_temp::<bool>(asked()).unwrap_or_default())
}
