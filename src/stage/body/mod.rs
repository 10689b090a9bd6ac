//! Neck, trunk, arms and hands. Units as for the head: its middle is the zero, the table's edge lies at [`TABLE`].

mod arm;
mod build;
mod garment;
mod hand;
mod raised;
mod seat;
mod skeleton;
mod sleeve;
mod trunk;

pub(super) use build::Build;
pub(super) use skeleton::{Skeleton, TABLE};

use super::picture::Brush;

/// What someone sits in, behind the body.
pub(super) fn draw_seat(brush: &mut Brush<'_>, build: Build<'_>) {
    seat::draw(brush, build);
}

/// Trunk and neck, under the head.
pub(super) fn draw_trunk(brush: &mut Brush<'_>, build: Build<'_>) {
    garment::draw_behind(brush, build);
    trunk::draw(brush, build);
    sleeve::draw_upper(brush, build);
    trunk::draw_neck(brush, build);
    garment::draw_front(brush, build);
}

/// Arms and hands, over trunk, head and table.
pub(super) fn draw_arms(brush: &mut Brush<'_>, build: Build<'_>) {
    arm::draw(brush, build);
}
