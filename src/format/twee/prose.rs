//! What a passage says, and where it leads: pieces of text as paragraphs and links.

use super::dialect::Dialect;
use super::link::{Link, is_wordless};
use super::markup::{Markup, Piece, pieces};

/// What stands between two paragraphs of a text.
pub(super) const BETWEEN_PARAGRAPHS: &str = "\n\n";

/// A passage that was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Prose<'a> {
    /// What is said.
    pub(super) paragraphs: Vec<String>,
    /// Where it leads.
    pub(super) links: Vec<Way<'a>>,
    /// What stands in comments.
    pub(super) notes: Vec<&'a str>,
    /// What cannot be carried over, with whether it is left among the words.
    pub(super) losses: Vec<(Markup, &'a str)>,
    /// What is no longer among the words.
    pub(super) left_out: Vec<&'a str>,
}

/// A link with its words as they are shown.
#[derive(Clone, Debug)]
pub(super) struct Way<'a> {
    /// The link.
    pub(super) link: Link<'a>,
    /// Its words, without markup.
    pub(super) words: String,
}

impl<'a> Prose<'a> {
    /// Reads a text.
    pub(super) fn read(text: &'a str, dialect: Dialect) -> Self {
        Self::of(&pieces(text, dialect), dialect)
    }

    /// Puts pieces together.
    pub(super) fn of(pieces: &[Piece<'a>], dialect: Dialect) -> Self {
        let mut reading = Reading { dialect, prose: Self::default(), line: Line::default(), broken: true };
        for piece in pieces {
            reading.take(piece);
        }
        reading.end_line();
        reading.prose
    }

    /// What is said, as one text.
    pub(super) fn words(&self) -> String {
        self.paragraphs.join(BETWEEN_PARAGRAPHS)
    }
}

/// Signs that end a sentence.
const SENTENCE_ENDS: [char; 9] = ['.', '?', '!', '…', '"', '”', '’', ')', ']'];

/// A line in the making.
#[derive(Default)]
struct Line {
    words: String,
    /// Where links begin that stand at the end of the line, apart from its sentences: their words are not part of it.
    links_from: Option<usize>,
}

impl Line {
    fn say(&mut self, words: &str) {
        if words.contains(char::is_alphanumeric) {
            self.links_from = None;
        }
        self.words.push_str(words);
    }

    /// Words of a link belong to the line where they stand within a sentence.
    fn link(&mut self, words: &str) {
        let before = self.words.trim_end();
        if !before.contains(char::is_alphanumeric) {
            self.links_from = Some(0);
        } else if self.links_from.is_none() && before.ends_with(SENTENCE_ENDS) {
            self.links_from = Some(before.len());
        }
        if !is_wordless(words) {
            self.words.push_str(words);
        }
    }

    fn finish(mut self) -> String {
        self.words.truncate(self.links_from.unwrap_or(self.words.len()));
        flowing(&self.words)
    }
}

struct Reading<'a> {
    dialect: Dialect,
    prose: Prose<'a>,
    line: Line,
    /// Whether the next line begins a paragraph.
    broken: bool,
}

impl<'a> Reading<'a> {
    fn take(&mut self, piece: &Piece<'a>) {
        match *piece {
            Piece::Words(words) => self.line.say(words),
            Piece::Sign(sign) => self.line.say(sign.encode_utf8(&mut [0; 4])),
            Piece::Break(_) => self.end_line(),
            Piece::Link(link) => self.link(link),
            Piece::Note(note) => self.prose.notes.push(note),
            Piece::Lost(markup, text) => self.lose(markup, text),
            Piece::Kept(markup, text) => {
                self.prose.losses.push((markup, text));
                self.line.say(text);
            }
            Piece::Silent(_) => {}
        }
    }

    fn lose(&mut self, markup: Markup, text: &'a str) {
        self.prose.losses.push((markup, text));
        if !matches!(markup, Markup::Style | Markup::Nested) {
            self.prose.left_out.push(text);
        }
    }

    fn link(&mut self, link: Link<'a>) {
        let words = self.words_of(link.text);
        if link.leads_outside() {
            self.line.say(&words);
            return self.lose(Markup::Outside, link.place);
        }
        if let Some(setter) = link.setter {
            self.lose(Markup::Setter, setter);
        }
        self.line.link(&words);
        self.prose.links.push(Way { link, words });
    }

    /// The words of a link, without markup.
    fn words_of(&mut self, text: &'a str) -> String {
        let mut words = String::new();
        for piece in pieces(text, self.dialect) {
            match piece {
                Piece::Words(text) => words.push_str(text),
                Piece::Kept(markup, text) => {
                    self.prose.losses.push((markup, text));
                    words.push_str(text);
                }
                Piece::Sign(sign) => words.push(sign),
                Piece::Lost(markup, text) => self.lose(markup, text),
                Piece::Note(note) => self.prose.notes.push(note),
                Piece::Break(_) => words.push(' '),
                Piece::Link(_) | Piece::Silent(_) => {}
            }
        }
        flowing(&words)
    }

    fn end_line(&mut self) {
        let words = std::mem::take(&mut self.line).finish();
        if words.is_empty() {
            self.broken = true;
            return;
        }
        match self.prose.paragraphs.last_mut() {
            Some(paragraph) if !self.broken && self.dialect.flows() => {
                paragraph.push(' ');
                paragraph.push_str(&words);
            }
            _ => self.prose.paragraphs.push(words),
        }
        self.broken = false;
    }
}

/// Words with one space between them; signs that nobody sees part them too.
pub(super) fn flowing(text: &str) -> String {
    let mut flowing = String::with_capacity(text.len());
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    for word in words.filter(|word| !word.is_empty()) {
        if !flowing.is_empty() {
            flowing.push(' ');
        }
        flowing.push_str(word);
    }
    flowing
}

#[cfg(test)]
mod tests {
    use super::Prose;
    use crate::format::twee::dialect::Dialect::{self, Chapbook, Harlowe, Snowman, SugarCube, Unknown};
    use crate::format::twee::markup::Markup;

    /// What is said, the links as `words>target`, and what was lost.
    fn read(text: &str, dialect: Dialect) -> (String, Vec<String>, Vec<(Markup, &str)>) {
        let prose = Prose::read(text, dialect);
        let links = prose.links.iter().map(|way| format!("{}>{}", way.words, way.link.target)).collect();
        (prose.paragraphs.join(" | "), links, prose.losses)
    }

    fn words(text: &str, dialect: Dialect) -> String {
        read(text, dialect).0
    }

    fn links(text: &str, dialect: Dialect) -> Vec<String> {
        read(text, dialect).1
    }

    #[test]
    fn links_of_their_own_are_no_words_and_those_in_a_sentence_are() {
        let text = "Sam looks away.\n\n* [[Ask->ask]]\n[[Wait]]";
        assert_eq!(words(text, Unknown), "Sam looks away.");
        assert_eq!(links(text, Unknown), ["Ask>ask", "Wait>Wait"]);
        assert_eq!(words("You can [[ask her->ask]] or [[leave]].", Unknown), "You can ask her or leave.");
        assert_eq!(words("[zucht] …", Unknown), "[zucht] …");
        assert_eq!(words("How are you? [[On|next]]", Unknown), "How are you?");
        assert_eq!(words("Hello. [[Ask]] [[Wait]] - or not.", Unknown), "Hello. Ask Wait - or not.");
        assert_eq!(words("Tell me [[…->next]]", Unknown), "Tell me");
    }

    #[test]
    fn harlowe_macros_go_and_what_is_in_their_hooks_stays() {
        let text = "(set: $mood to \"angry (very)\")Sam: (if: $mood is 'angry')[''No.'' [sighs]](else:) [Yes.]\n\
            (if: $x)+(text-style: \"bold\")[[[Go->next]]]\n(link-goto: \"Say it's over\", \"end\")";
        let (said, ways, lost) = read(text, Harlowe);
        assert_eq!(said, "Sam: No. [sighs]Yes.");
        assert_eq!(ways, ["Go>next", "Say it's over>end"]);
        assert_eq!(lost.iter().filter(|(markup, _)| *markup == Markup::Macro).count(), 5);
        assert_eq!(words("|note>[Listen] (nb: dit)", Harlowe), "Listen");
        assert_eq!(words("Kijk (nb: dit) eens", Unknown), "Kijk (nb: dit) eens");
    }

    #[test]
    fn sugarcube_macros_go_and_their_links_stay() {
        let text = "<<if $a>>Yes, $name.<<else>>No.<</if>> /* later */<<link \"Ask\" \"ask\">><<set $b to 1>><</link>>\n\
            [img[sam.png][end]]\n[[Go|next][$b to 2]]<<script>>alert(\"x\")<</script>>";
        let (said, ways, lost) = read(text, SugarCube);
        assert_eq!(said, "Yes, $name.No.");
        assert_eq!(ways, ["Ask>ask", ">end", "Go>next"]);
        let sorts: Vec<Markup> = lost.iter().map(|(markup, _)| *markup).collect();
        let expected = [
            Markup::Macro,
            Markup::Variable,
            Markup::Macro,
            Markup::Macro,
            Markup::Image,
            Markup::Setter,
            Markup::Macro,
        ];
        assert_eq!(sorts, expected);
        assert_eq!(Prose::read(text, SugarCube).notes, ["later"]);
    }

    #[test]
    fn chapbook_and_snowman_have_their_own_signs() {
        let text = "mood: 'angry'\n--\n[if mood === 'angry']\nNo.\nNot today.\n\n[note]\nTo do\n[continued]\nWell, {name}.\n\
            {link to: 'ask', label: 'Ask her'}\n[JavaScript]\nlet x;";
        let (said, ways, lost) = read(text, Chapbook);
        assert_eq!(said, "No. Not today. | Well, {name}.");
        assert_eq!(ways, ["Ask her>ask"]);
        assert_eq!(lost.len(), 5, "{lost:?}");
        assert_eq!(Prose::read(text, Chapbook).notes, ["To do"]);
        assert_eq!(words("<% if (x) { %>Yes<% } %> <a data-passage=\"ask\">Ask</a>", Snowman), "Yes Ask");
    }

    #[test]
    fn styles_and_html_go_and_their_words_stay() {
        assert_eq!(words("''a'' //b// https://c.org **d** *e* <b>f</b>&nbsp;2 * 3 * 4", Unknown), {
            "a b https://c.org d e f 2 * 3 * 4"
        });
        assert_eq!(words("# Head\n---\nx_y_z {a b} <3 <b", Unknown), "Head | x_y_z {a b} <3 <b");
        assert_eq!(words("a<br>b &lt;i&gt; &#233; &unknown;", Unknown), "a | b <i> é &unknown;");
        assert_eq!(words("{{{<<a>>}}} \"\"\"//b//\"\"\" @@.c;d@@", SugarCube), "<<a>> //b// d");
        assert_eq!(words("\\:: not a header\none \\\ntwo", Harlowe), ":: not a header | one two");
    }

    #[test]
    fn what_is_not_closed_or_nested_is_told_and_nothing_said_is_lost() {
        for (text, markup) in [
            ("[[Ask", Markup::Unclosed),
            ("<<if x", Markup::Unclosed),
            ("(if: x", Markup::Unclosed),
            ("[[Ask [[her->a]] now->b]]", Markup::Nested),
            ("[[Site->https://example.org]]", Markup::Outside),
        ] {
            assert_eq!(read(text, Unknown).2[0].0, markup, "{text}");
        }
        assert_eq!(words("[[Ask [[her->a]] now->b]]", Unknown), "Ask her now->b]]");
        assert_eq!(words("[[Site->https://example.org]]", Unknown), "Site");
    }
}
