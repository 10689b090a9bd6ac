//! Every fault an author's file can have, by name. What to say about each stands in `assets/locales/*/diagnostics.ftl`.

pub use super::fault::Fault;

use super::fault::Severity;

/// Declares the faults, and the list of all of them.
macro_rules! faults {
    ($($(#[doc = $doc:literal])+ $name:ident: $severity:ident $code:literal;)+) => {
        $($(#[doc = $doc])+ pub const $name: Fault = Fault { code: $code, severity: Severity::$severity };)+

        /// All faults that reading a scenario, a coded transcript or a Twee file can find.
        pub const ALL: &[Fault] = &[$($name),+];
    };
}

faults! {
    // Files.
    /// The scenario's own file is not there.
    NO_SCENARIO_FILE: Error "no-scenario-file";
    /// Larger than any scenario.
    FILE_TOO_LARGE: Error "file-too-large";
    /// Bytes that are not UTF-8.
    NOT_UTF_8: Error "not-utf-8";
    /// A NUL byte.
    NUL_BYTE: Error "nul-byte";
    /// A sign that is not seen and does something, in a text.
    CONTROL_SIGN: Warning "control-sign";
    /// The same in an id or in the name of a file.
    CONTROL_SIGN_IN_NAME: Error "control-sign-in-name";
    /// Brackets nested too deeply.
    TOO_DEEP: Error "too-deep";
    /// Made for a later version of the program.
    NEWER_FORMAT: Error "newer-format";
    /// Of a version that is not read any more.
    OLDER_FORMAT: Error "older-format";

    // The form of `scenario.ron`.
    /// A bracket, comma or quote is missing.
    EXPECTED: Error "expected";
    /// Something else that is not RON.
    SYNTAX: Error "syntax";
    /// A sign that cannot stand here.
    UNEXPECTED_SIGN: Error "unexpected-sign";
    /// Something after the last bracket.
    AFTER_THE_END: Error "after-the-end";
    /// A comment that begins with `#`, as in Fluent.
    HASH_COMMENT: Error "hash-comment";
    /// A name before a bracket that has none.
    WORD_BEFORE_BRACKET: Error "word-before-bracket";
    /// A word with signs in it that no word has.
    NOT_A_WORD: Error "not-a-word";
    /// The file ends too early.
    UNEXPECTED_END: Error "unexpected-end";
    /// A field the format does not have.
    UNKNOWN_FIELD: Error "unknown-field";
    /// A field that has to be there.
    MISSING_FIELD: Error "missing-field";
    /// A field given twice.
    FIELD_TWICE: Error "field-twice";
    /// A word that is not one of those possible here.
    UNKNOWN_WORD: Error "unknown-word";
    /// A value of another sort than is asked.
    WRONG_VALUE: Error "wrong-value";
    /// A number that is larger or smaller than can be.
    NUMBER_OUT_OF_RANGE: Error "number-out-of-range";
    /// Fewer values between brackets than belong there.
    MISSING_VALUE: Error "missing-value";
    /// A name with a backslash in it.
    BACKSLASH_IN_NAME: Error "backslash-in-name";
    /// Two entries of one map with the same name.
    KEY_TWICE: Error "key-twice";
    /// More than there is room for.
    TOO_MANY: Error "too-many";

    // Names.
    /// Not in lower case words with hyphens.
    BAD_ID: Error "bad-id";
    /// A name the format uses itself.
    RESERVED_NAME: Error "reserved-name";
    /// A node, subject, fragment or exit with the name of another.
    NAME_TAKEN: Error "name-taken";
    /// A target that does not exist.
    MISSING_TARGET: Error "missing-target";
    /// A behaviour the method does not know.
    UNKNOWN_BEHAVIOUR: Error "unknown-behaviour";
    /// A delivery that is not `clumsy`, `plain` or `skilful`.
    UNKNOWN_DELIVERY: Error "unknown-delivery";
    /// Someone who is not in the cast.
    UNKNOWN_PERSON: Error "unknown-person";
    /// A temper the method does not know.
    UNKNOWN_TEMPER: Error "unknown-temper";
    /// A condition on a fact that nothing teaches.
    UNKNOWN_FACT: Error "unknown-fact";
    /// A condition on a response that does not exist.
    UNKNOWN_RESPONSE: Error "unknown-response";
    /// A condition on a node that does not exist.
    UNKNOWN_NODE: Error "unknown-node";
    /// A condition on a subject that does not exist.
    UNKNOWN_SUBJECT: Error "unknown-subject";
    /// A condition on a signal that no turn shows.
    SIGNAL_NEVER_SHOWN: Warning "signal-never-shown";
    /// A signal of someone who does not sit at the table.
    SIGNAL_OUT_OF_SIGHT: Error "signal-out-of-sight";
    /// The other party is the person opposite, or listens in.
    PARTY_TWICE: Error "party-twice";

    // The course of the conversation.
    /// Nobody opposite.
    EMPTY_CAST: Error "empty-cast";
    /// A target without candidates.
    EMPTY_TARGET: Error "empty-target";
    /// The last candidate has a condition.
    LAST_CANDIDATE_CONDITIONAL: Error "last-candidate-conditional";
    /// A candidate after one that always fits.
    CANDIDATE_NEVER_USED: Warning "candidate-never-used";
    /// A turn with responses as well as `to`.
    TURN_WITH_BOTH: Error "turn-with-both";
    /// A turn that leads nowhere.
    TURN_WITHOUT_WAY_ON: Error "turn-without-way-on";
    /// An open node that cannot be left.
    OPEN_WITHOUT_LEAVE: Error "open-without-leave";
    /// A subject nobody can take up.
    SUBJECT_WITHOUT_WAY_IN: Error "subject-without-way-in";
    /// A choice of lines without lines.
    EMPTY_CHOICE: Error "empty-choice";
    /// Points outside their range.
    POINTS_OUT_OF_RANGE: Error "points-out-of-range";
    /// A silence that gives room and evades, or says of neither all there is to say.
    SILENCE_OF_BOTH_SORTS: Error "silence-of-both-sorts";
    /// A reason that gives none.
    EMPTY_REASON: Error "empty-reason";
    /// A node no way leads to.
    UNREACHABLE_NODE: Warning "unreachable-node";
    /// No way leads to an ending.
    NO_ENDING: Error "no-ending";
    /// Turns that follow each other for ever.
    ENDLESS_LOOP: Error "endless-loop";

    // Fragments.
    /// A fragment that does not exist.
    UNKNOWN_FRAGMENT: Error "unknown-fragment";
    /// A fragment inside itself.
    CYCLIC_FRAGMENT: Error "cyclic-fragment";
    /// An exit the fragment does not have.
    UNKNOWN_EXIT: Error "unknown-exit";
    /// An exit that leads nowhere.
    UNBOUND_EXIT: Error "unbound-exit";
    /// A fragment that names someone.
    PERSON_IN_FRAGMENT: Error "person-in-fragment";

    // Texts.
    /// No texts in any language.
    NO_TEXTS: Error "no-texts";
    /// A file of texts in which there are none.
    EMPTY_TEXTS: Error "empty-texts";
    /// Texts in one of the two languages only.
    MISSING_LANGUAGE: Warning "missing-language";
    /// Texts in a language the program does not speak.
    UNKNOWN_LANGUAGE: Warning "unknown-language";
    /// Words that are needed and not there.
    MISSING_MESSAGE: Error "missing-message";
    /// Someone without a name.
    MISSING_NAME: Error "missing-name";
    /// A part of the `scenario` message that is not there.
    MISSING_ATTRIBUTE: Warning "missing-attribute";
    /// A message nothing speaks.
    UNUSED_MESSAGE: Warning "unused-message";
    /// An attribute nothing shows.
    UNKNOWN_ATTRIBUTE: Warning "unknown-attribute";
    /// A message given twice.
    MESSAGE_TWICE: Error "message-twice";
    /// An attribute given twice.
    ATTRIBUTE_TWICE: Error "attribute-twice";
    /// A message without words.
    EMPTY_MESSAGE: Error "empty-message";
    /// An attribute without words.
    EMPTY_ATTRIBUTE: Error "empty-attribute";
    /// A text that is too long to be said.
    TEXT_TOO_LONG: Error "text-too-long";
    /// A name that is not given.
    UNKNOWN_NAME: Error "unknown-name";
    /// A name that is made of itself.
    CYCLIC_NAME: Error "cyclic-name";
    /// Words that depend on something.
    SELECT_IN_TEXT: Error "select-in-text";
    /// A variable.
    VARIABLE_IN_TEXT: Error "variable-in-text";
    /// A function.
    FUNCTION_IN_TEXT: Error "function-in-text";
    /// Another message inside a message.
    MESSAGE_IN_TEXT: Error "message-in-text";
    /// A comment that is indented, and so is spoken.
    SPOKEN_COMMENT: Warning "spoken-comment";
    /// An attribute without its dot, which is spoken.
    ATTRIBUTE_WITHOUT_DOT: Warning "attribute-without-dot";
    /// A line that begins with a sign that has a meaning there.
    LINE_START: Error "line-start";
    /// A tab where spaces have to be.
    TAB: Error "tab";
    /// A brace on its own.
    BRACE: Error "brace";
    /// A line at the margin that is not a message.
    LOOSE_LINE: Error "loose-line";
    /// A backslash with something unknown after it.
    ESCAPE: Error "escape";
    /// A quotation mark between braces that is not closed.
    OPEN_QUOTE: Error "open-quote";
    /// A line that begins with `#` and is no comment.
    TEXT_SYNTAX: Error "text-syntax";

    // Plays.
    /// A line at the top of a play that is not understood.
    PLAY_LINE: Error "play-line";
    /// An input that is not one.
    PLAY_INPUT: Error "play-input";
    /// An ending that does not exist.
    UNKNOWN_ENDING: Error "unknown-ending";

    // Coded transcripts.
    /// Larger than any conversation.
    TRANSCRIPT_TOO_LARGE: Error "transcript-too-large";
    /// The file of a spreadsheet program, not a CSV file.
    TRANSCRIPT_SPREADSHEET: Error "transcript-spreadsheet";
    /// Text in two bytes a character.
    TRANSCRIPT_UTF_16: Error "transcript-utf-16";
    /// Nothing in it.
    TRANSCRIPT_EMPTY: Error "transcript-empty";
    /// The first line does not name a column that is needed.
    TRANSCRIPT_COLUMN: Error "transcript-column";
    /// Two columns of one name.
    TRANSCRIPT_COLUMN_TWICE: Error "transcript-column-twice";
    /// More cells than columns.
    TRANSCRIPT_CELLS: Error "transcript-cells";
    /// Quotation marks that are not closed.
    TRANSCRIPT_QUOTE: Error "transcript-quote";
    /// A turn that is no number.
    TRANSCRIPT_TURN: Error "transcript-turn";
    /// A turn with a lower number than the one before.
    TRANSCRIPT_ORDER: Warning "transcript-order";
    /// Not one of those who can speak.
    TRANSCRIPT_SPEAKER: Error "transcript-speaker";
    /// A number that is not one of a person.
    TRANSCRIPT_PERSON: Error "transcript-person";
    /// Not a code.
    TRANSCRIPT_CODE: Error "transcript-code";
    /// A code for rows of someone else.
    TRANSCRIPT_CODE_OF_ANOTHER: Error "transcript-code-of-another";
    /// Something after a colon that does not fit there.
    TRANSCRIPT_VALUE: Error "transcript-value";
    /// Something after a colon where nothing can stand.
    TRANSCRIPT_NO_VALUE: Error "transcript-no-value";
    /// A row of the setting after the conversation began.
    TRANSCRIPT_LATE_SETTING: Error "transcript-late-setting";
    /// A row of the trainee without a code.
    TRANSCRIPT_NOT_CODED: Warning "transcript-not-coded";
    /// Nothing the trainee did.
    TRANSCRIPT_NO_MOVES: Error "transcript-no-moves";
    /// No goal, neither in the file nor asked for.
    TRANSCRIPT_NO_GOAL: Error "transcript-no-goal";
    /// Another goal in the file than the one asked for.
    TRANSCRIPT_GOAL_DIFFERS: Warning "transcript-goal-differs";
    /// More faults than are listed.
    TRANSCRIPT_MORE: Error "transcript-more";

    // Twee.
    /// Larger than any story.
    TWEE_TOO_LARGE: Error "twee-too-large";
    /// A published story, not a Twee file.
    TWEE_HTML: Error "twee-html";
    /// No passage in it.
    TWEE_NO_PASSAGES: Error "twee-no-passages";
    /// Passages, and none that is played.
    TWEE_NOTHING_TO_PLAY: Error "twee-nothing-to-play";
    /// Text above the first passage.
    TWEE_BEFORE: Warning "twee-before";
    /// A passage without a name.
    TWEE_NO_NAME: Warning "twee-no-name";
    /// A header with more in it than is understood.
    TWEE_HEADER: Warning "twee-header";
    /// Metadata that is no JSON.
    TWEE_METADATA: Warning "twee-metadata";
    /// Places on the map.
    TWEE_LAYOUT: Warning "twee-layout";
    /// `StoryData` that is no JSON.
    TWEE_STORY_DATA: Warning "twee-story-data";
    /// A name that another passage has.
    TWEE_PASSAGE_TWICE: Warning "twee-passage-twice";
    /// A script or a stylesheet.
    TWEE_CODE: Warning "twee-code";
    /// A passage that a story format keeps for itself.
    TWEE_SPECIAL_PASSAGE: Warning "twee-special-passage";
    /// A tag that means nothing here.
    TWEE_TAG: Warning "twee-tag";
    /// A tag that means something, but not where it stands.
    TWEE_IDLE_TAG: Warning "twee-idle-tag";
    /// A story without a title.
    TWEE_NO_TITLE: Warning "twee-no-title";
    /// A story that does not say where it begins.
    TWEE_NO_START: Warning "twee-no-start";
    /// What a scenario needs and a story does not have.
    TWEE_GUESSED: Warning "twee-guessed";
    /// An ending that does not say what it means.
    TWEE_ENDING_GUESSED: Warning "twee-ending-guessed";
    /// An ending that leads on.
    TWEE_ENDING_LINKS: Warning "twee-ending-links";
    /// A link to a passage that is not there.
    TWEE_MISSING_PASSAGE: Warning "twee-missing-passage";
    /// A passage no link leads to.
    TWEE_UNREACHABLE: Warning "twee-unreachable";
    /// A behaviour the method does not know.
    TWEE_BEHAVIOUR: Warning "twee-behaviour";
    /// A delivery that is not one.
    TWEE_DELIVERY: Warning "twee-delivery";
    /// A response that does not say what is done by it.
    TWEE_NO_BEHAVIOUR: Warning "twee-no-behaviour";
    /// Nothing in the whole story says what is done.
    TWEE_NO_BEHAVIOURS: Warning "twee-no-behaviours";
    /// One tag for several links.
    TWEE_SHARED_BEHAVIOUR: Warning "twee-shared-behaviour";
    /// A macro, an insert, a modifier or a script.
    TWEE_MACRO: Warning "twee-macro";
    /// A hook with a name.
    TWEE_HOOK: Warning "twee-hook";
    /// A variable.
    TWEE_VARIABLE: Warning "twee-variable";
    /// A tag of HTML.
    TWEE_HTML_TAG: Warning "twee-html-tag";
    /// A picture, sound or film.
    TWEE_IMAGE: Warning "twee-image";
    /// Emphasis, a heading, a rule.
    TWEE_STYLE: Warning "twee-style";
    /// What is set by following a link.
    TWEE_SETTER: Warning "twee-setter";
    /// A link within a link.
    TWEE_NESTED_LINK: Warning "twee-nested-link";
    /// A link to a web site.
    TWEE_OUTSIDE_LINK: Warning "twee-outside-link";
    /// Something that is opened and never closed.
    TWEE_UNCLOSED: Warning "twee-unclosed";
    /// Words of a link that are not what is said.
    TWEE_LINK_TEXT: Warning "twee-link-text";
    /// More links than a turn has room for.
    TWEE_TOO_MANY_LINKS: Warning "twee-too-many-links";
    /// Several ways on where nothing is said.
    TWEE_SEVERAL_LINKS: Warning "twee-several-links";
    /// A row of passages without anything to say that is too long, or has no end.
    TWEE_GOES_ON: Warning "twee-goes-on";
    /// More losses than are listed.
    TWEE_MORE: Warning "twee-more";

    // Twee that was made of a scenario.
    /// A file of the scenario that was changed beyond reading.
    TWEE_SOURCE: Warning "twee-source";
    /// The files of the scenario cannot be read any more.
    TWEE_SOURCE_UNREADABLE: Warning "twee-source-unreadable";
    /// Faults in the files of the scenario.
    TWEE_SOURCE_FAULTY: Warning "twee-source-faulty";
    /// Tags that were changed.
    TWEE_TAGS_CHANGED: Warning "twee-tags-changed";
    /// A passage that is gone.
    TWEE_PASSAGE_GONE: Warning "twee-passage-gone";
    /// A passage that is new.
    TWEE_PASSAGE_NEW: Warning "twee-passage-new";
    /// A link that is gone.
    TWEE_LINK_GONE: Warning "twee-link-gone";
    /// A link that is new.
    TWEE_LINK_NEW: Warning "twee-link-new";
    /// Words that were changed in the link and otherwise in the passage.
    TWEE_WORDS_TWICE: Warning "twee-words-twice";
    /// Words that are gone.
    TWEE_WORDS_GONE: Warning "twee-words-gone";
    /// Words where nothing was said.
    TWEE_WORDS_NEW: Warning "twee-words-new";
    /// Another passage it begins with.
    TWEE_START_CHANGED: Warning "twee-start-changed";
    /// A file that a Twee file cannot hold.
    TWEE_FILE_LEFT_OUT: Warning "twee-file-left-out";
}
