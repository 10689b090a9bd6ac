//! One look: one type scale, one spacing scale, few colours with one meaning each.
//!
//! The preferences are put into egui's style by [`apply`]; widgets ask [`Palette::of`] and [`Size::font`].

mod apply;
mod faces;
mod icon;
mod palette;
mod type_scale;

pub use apply::apply;
pub use faces::Face;
pub use icon::Icon;
pub use palette::{Palette, ground};
pub use type_scale::Size;

/// The spacing scale, in points.
pub mod space {
    /// Between things that are one: a label and its field, a sign and its word.
    pub const XS: f32 = 4.0;
    /// Between items of a list.
    pub const S: f32 = 8.0;
    /// Inside controls and between paragraphs.
    pub const M: f32 = 12.0;
    /// Inside cards and at the edges of a screen.
    pub const L: f32 = 20.0;
    /// Between sections.
    pub const XL: f32 = 32.0;
}

/// How round corners are, in points.
pub const CORNER: u8 = 8;

/// The least height of something that can be pressed, in points (WCAG 2.2, 2.5.8 asks 24).
pub const LEAST_TARGET: f32 = 34.0;
