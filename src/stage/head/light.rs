//! The light on skin.

use crate::stage::character::Skin;
use crate::stage::colour::{Colour, mixed, rgb};

/// Skin whose colour is no brighter than this on the mean is dark.
const DARK: u16 = 150;

/// Where light falls on skin. On dark skin it is warm: a pale one looks like ash.
pub(super) fn light_on(skin: Skin) -> Colour {
    let [red, green, blue, _] = skin.base.map(u16::from);
    let is_dark = red + green + blue <= DARK * 3;
    if is_dark { mixed(skin.base, rgb(214, 140, 92), 420) } else { mixed(skin.base, rgb(255, 236, 212), 450) }
}
