//! A story as the scenario it is going to be.

/// A scenario in the making.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Its title.
    pub(super) title: String,
    /// The node it begins with.
    pub(super) start: String,
    /// The nodes, in the order of the file.
    pub(super) nodes: Vec<DraftNode>,
    /// What stands above the structure.
    pub(super) head: Vec<String>,
    /// Words for which there is no place, and that are kept below the texts.
    pub(super) tail: Vec<String>,
}

/// A node in the making.
#[derive(Debug)]
pub(super) struct DraftNode {
    /// Its id.
    pub(super) id: String,
    /// The name of the passage it was.
    pub(super) name: String,
    /// What is said, as messages: each with its key and its paragraphs.
    pub(super) says: Vec<(String, Vec<String>)>,
    /// Fields of the turn: `face: tense`.
    pub(super) looks: Vec<(&'static str, String)>,
    /// What is no longer among the words.
    pub(super) notes: Vec<String>,
    /// How it goes on.
    pub(super) on: Onward,
}

/// How a node goes on.
#[derive(Debug)]
pub(super) enum Onward {
    /// The trainee says something.
    Responses(Vec<DraftResponse>),
    /// By itself, to this node.
    To(String),
    /// Not: it is an ending with this meaning.
    Ends(String),
}

/// A response in the making.
#[derive(Debug)]
pub(super) struct DraftResponse {
    /// Its id, within the node.
    pub(super) id: String,
    /// What is said, in paragraphs.
    pub(super) words: Vec<String>,
    /// What is done by it.
    pub(super) does: Vec<String>,
    /// What is no longer among the words.
    pub(super) notes: Vec<String>,
    /// The node it leads to.
    pub(super) to: String,
}
