//! The story formats, whose markup differs.

/// The story format a Twee file is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Dialect {
    /// `(macro: …)[hook]`, `$variable`.
    Harlowe,
    /// `<<macro>>`, `$variable`; also its forebears.
    SugarCube,
    /// `{insert}`, `[modifier]`, variables above a line `--`.
    Chapbook,
    /// `<% script %>`.
    Snowman,
    /// Not named, or not one of these: markup counts for what it looks like.
    #[default]
    Unknown,
}

impl Dialect {
    /// All of them.
    pub(super) const ALL: [Self; 5] =
        [Self::Harlowe, Self::SugarCube, Self::Chapbook, Self::Snowman, Self::Unknown];

    /// The one with this name in `StoryData`.
    pub(super) fn named(name: &str) -> Self {
        match name.to_lowercase().as_str() {
            "harlowe" => Self::Harlowe,
            "sugarcube" | "sugarcane" | "jonah" | "responsive" => Self::SugarCube,
            "chapbook" => Self::Chapbook,
            "snowman" => Self::Snowman,
            _ => Self::Unknown,
        }
    }

    /// Whether it is one of these, or may be.
    pub(super) fn may_be(self, dialects: &[Self]) -> bool {
        self == Self::Unknown || dialects.contains(&self)
    }

    /// Whether lines that follow each other are one paragraph, as in Markdown.
    pub(super) fn flows(self) -> bool {
        matches!(self, Self::Chapbook | Self::Snowman)
    }
}
