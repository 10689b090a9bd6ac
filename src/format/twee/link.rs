//! A link from one passage to another.

/// What is said by a link where nothing is.
pub(super) const NOTHING: &str = "…";

/// A link, wherever in the text it stands. All is borrowed from the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link<'a> {
    /// The words that are shown, still with their markup; nothing where the passage is simply gone to.
    pub(super) text: &'a str,
    /// The name of the passage it leads to.
    pub(super) target: &'a str,
    /// What is set by following it.
    pub(super) setter: Option<&'a str>,
    /// All of it.
    pub(super) place: &'a str,
}

impl<'a> Link<'a> {
    /// What stands between `[[` and `]]`: `target`, `text->target`, `target<-text` or `text|target`, with `][setter`
    /// after it in SugarCube. Of several arrows the last to the right counts, or the first to the left.
    pub(super) fn read(content: &'a str, place: &'a str) -> Self {
        let (shown, setter) = match content.split_once("][") {
            Some((shown, setter)) => (shown, Some(setter)),
            None => (content, None),
        };
        let (text, target) = shown
            .rsplit_once("->")
            .or_else(|| shown.split_once("<-").map(|(target, text)| (text, target)))
            .or_else(|| shown.rsplit_once('|'))
            .unwrap_or((shown, shown));
        Self { text: text.trim(), target: target.trim(), setter, place }
    }

    /// Whether it leads out of the story, to a web site.
    pub(super) fn leads_outside(&self) -> bool {
        let scheme = self.target.split_once("://").map_or("", |(scheme, _)| scheme);
        !scheme.is_empty() && scheme.chars().all(char::is_alphanumeric)
    }
}

/// Whether nothing is said by a link with these words: `…`, `>` or nothing at all. The talk goes on by itself.
pub(super) fn is_wordless(words: &str) -> bool {
    !words.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::Link;

    #[test]
    fn every_form_of_a_link_is_known() {
        let forms = [
            ("Cellar", "Cellar", "Cellar", None),
            ("Go down->Cellar", "Go down", "Cellar", None),
            ("Cellar<-Go down", "Go down", "Cellar", None),
            ("Go down|Cellar", "Go down", "Cellar", None),
            (" Go down | Cellar ", "Go down", "Cellar", None),
            ("Go down|Cellar][$key to 1", "Go down", "Cellar", Some("$key to 1")),
            ("A->B->C", "A->B", "C", None),
            ("A<-B<-C", "B<-C", "A", None),
            ("->Cellar", "", "Cellar", None),
        ];
        for (content, text, target, setter) in forms {
            let link = Link::read(content, content);
            assert_eq!((link.text, link.target, link.setter), (text, target, setter), "{content}");
        }
    }

    #[test]
    fn a_web_site_is_no_passage() {
        assert!(Link::read("Site|https://example.org/a", "").leads_outside());
        assert!(!Link::read("Sam: // wait", "").leads_outside());
    }
}
