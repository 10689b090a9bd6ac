//! How large things may be. A file from a stranger can do no harm, and every index has room.

/// The largest file, in bytes.
pub(super) const FILE_BYTES: usize = 1_000_000;

/// How deep brackets may be nested.
pub(super) const NESTING: usize = 32;

/// Members of the cast.
pub(super) const CAST: usize = 8;

/// Nodes, those of fragments included.
pub(super) const NODES: usize = 2_000;

/// Responses of a turn: what the keys 1 to 9 can reach.
pub(super) const RESPONSES: usize = 9;

/// Ways in and leaves of an open node together.
pub(super) const OPEN_RESPONSES: usize = 24;

/// Facts that can be learnt.
pub(super) const FACTS: usize = 255;

/// Messages that may be spoken or shown.
pub(super) const MESSAGES: usize = 30_000;

/// The longest text, in characters.
pub(super) const TEXT_CHARS: usize = 2_000;

/// Of how many pieces a text may be made: lines, names, and the pieces of names.
pub(super) const TEXT_PIECES: usize = 4_000;

/// The longest id, in bytes.
pub(super) const ID_BYTES: usize = 60;

/// Uses of fragments, those inside fragments included.
pub(super) const FRAGMENTS: usize = 40;

/// How many fragments can stand inside each other.
pub(super) const FRAGMENT_DEPTH: usize = 4;

/// Exits of a fragment.
pub(super) const EXITS: usize = 12;

/// Candidates of a target.
pub(super) const CANDIDATES: usize = 24;

/// How many faults are listed.
pub(super) const FAULTS: usize = 1_000;

/// After so many faults no suggestions are looked for any more: the file is not what it was taken for.
pub(super) const FAULTS_WITH_SUGGESTION: usize = 100;

/// Turns that follow each other without the trainee.
pub(super) const TURNS_IN_A_ROW: usize = 60;

/// The largest coded transcript, in bytes.
pub(super) const TRANSCRIPT_BYTES: usize = 20_000_000;

/// How many different faults of a coded transcript are listed.
pub(super) const TRANSCRIPT_FAULTS: usize = 20;

/// The largest Twee file, in bytes.
pub(super) const TWEE_BYTES: usize = 20_000_000;
