//! Who can be drawn, by the name scenarios use.

use super::character::{Build, Character, Clothes, Cut, Eyes, Garment, Hair, Skin};
use super::colour::rgb;

const CHARACTERS: [Character; 4] = [
    Character {
        figure: "young-man",
        skin: Skin {
            base: rgb(236, 190, 158),
            shade: rgb(209, 150, 119),
            line: rgb(126, 72, 54),
            lips: rgb(201, 128, 108),
            flush: rgb(206, 84, 66),
        },
        hair: Hair {
            cut: Cut::Tousled,
            base: rgb(94, 62, 42),
            shade: rgb(64, 40, 28),
            shine: rgb(134, 92, 62),
            beard: false,
        },
        build: Build { jaw: 1.03, shoulder: 164.0, arm: 1.0, neck: 45.0, brow: 1.15, nose: 1.12, lips: 0.95 },
        eyes: Eyes { iris: rgb(96, 116, 110), lashes: 2.0, glasses: false },
        clothes: Clothes {
            garment: Garment::Hoodie,
            base: rgb(74, 105, 116),
            shade: rgb(54, 80, 92),
            line: rgb(35, 54, 64),
            under: rgb(226, 218, 202),
        },
        age: 0,
    },
    Character {
        figure: "older-woman",
        skin: Skin {
            base: rgb(240, 200, 175),
            shade: rgb(214, 161, 138),
            line: rgb(132, 80, 66),
            lips: rgb(192, 104, 96),
            flush: rgb(204, 88, 80),
        },
        hair: Hair {
            cut: Cut::Bob,
            base: rgb(178, 170, 164),
            shade: rgb(136, 127, 124),
            shine: rgb(212, 206, 200),
            beard: false,
        },
        build: Build {
            jaw: 0.93,
            shoulder: 146.0,
            arm: 0.94,
            neck: 38.0,
            brow: 0.72,
            nose: 1.04,
            lips: 0.95,
        },
        eyes: Eyes { iris: rgb(92, 118, 140), lashes: 4.0, glasses: true },
        clothes: Clothes {
            garment: Garment::Cardigan,
            base: rgb(138, 76, 84),
            shade: rgb(108, 56, 66),
            line: rgb(74, 36, 46),
            under: rgb(238, 228, 212),
        },
        age: 850,
    },
    Character {
        figure: "man",
        skin: Skin {
            base: rgb(158, 108, 76),
            shade: rgb(124, 80, 56),
            line: rgb(66, 38, 28),
            lips: rgb(136, 80, 66),
            flush: rgb(148, 58, 42),
        },
        hair: Hair {
            cut: Cut::Cropped,
            base: rgb(44, 36, 34),
            shade: rgb(28, 22, 22),
            shine: rgb(74, 62, 58),
            beard: true,
        },
        build: Build { jaw: 1.05, shoulder: 172.0, arm: 1.08, neck: 50.0, brow: 1.2, nose: 1.16, lips: 1.15 },
        eyes: Eyes { iris: rgb(70, 44, 30), lashes: 2.0, glasses: false },
        clothes: Clothes {
            garment: Garment::Jumper,
            base: rgb(122, 114, 78),
            shade: rgb(96, 88, 58),
            line: rgb(62, 56, 36),
            under: rgb(228, 226, 220),
        },
        age: 350,
    },
    Character {
        figure: "woman",
        skin: Skin {
            base: rgb(222, 172, 134),
            shade: rgb(190, 132, 98),
            line: rgb(108, 62, 44),
            lips: rgb(186, 98, 88),
            flush: rgb(196, 78, 62),
        },
        hair: Hair {
            cut: Cut::Knot,
            base: rgb(58, 40, 34),
            shade: rgb(38, 26, 24),
            shine: rgb(100, 72, 58),
            beard: false,
        },
        build: Build { jaw: 0.9, shoulder: 140.0, arm: 0.9, neck: 36.0, brow: 0.8, nose: 0.98, lips: 1.1 },
        eyes: Eyes { iris: rgb(98, 66, 40), lashes: 5.5, glasses: false },
        clothes: Clothes {
            garment: Garment::Jacket,
            base: rgb(84, 86, 108),
            shade: rgb(62, 64, 84),
            line: rgb(40, 40, 56),
            under: rgb(240, 230, 212),
        },
        age: 200,
    },
];

/// Everyone who can be drawn.
#[must_use]
pub fn characters() -> &'static [Character] {
    &CHARACTERS
}

/// The character of this name. A name that is not known gets a woman where it ends in `woman`, and else a man.
#[must_use]
pub fn character(figure: &str) -> &'static Character {
    let named = |name: &str| CHARACTERS.iter().find(|character| character.figure == name);
    let fallback = if figure.ends_with("woman") { "woman" } else { "man" };
    named(figure).or_else(|| named(fallback)).unwrap_or(&CHARACTERS[0])
}
