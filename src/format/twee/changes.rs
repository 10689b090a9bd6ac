//! What was changed in passages since they were written.

use super::dialect::Dialect;
use super::lines::lines;
use super::link::is_wordless;
use super::losses::Losses;
use super::markup::{Piece, pieces};
use super::passage::Passage;
use super::playable::{Playable, Said};
use super::prose::{Prose, Way, flowing};
use crate::format::faults;
use std::collections::BTreeMap;

/// The changes that were found.
#[derive(Default)]
pub(super) struct Changes<'a> {
    /// Words that are changed, by message.
    pub(super) words: BTreeMap<String, String>,
    /// What there is no place for, kept in comments.
    pub(super) notes: Vec<String>,
    /// Words that are changed in a link: the message, the words, and where. They count where the passage of the response
    /// itself was left as it was.
    in_links: Vec<(String, String, &'a str)>,
}

impl<'a> Changes<'a> {
    /// Holds the text of a passage against the one that was written.
    pub(super) fn look_at(
        &mut self,
        playable: &Playable,
        passage: &Passage<'a>,
        dialect: Dialect,
        losses: &mut Losses<'_>,
    ) {
        let text = playable.text();
        let is_unchanged =
            lines(passage.text).map(|(_, line)| line).eq(lines(text.trim()).map(|(_, line)| line));
        if is_unchanged {
            return;
        }
        let pieces = pieces(passage.text, dialect);
        let whole = Prose::of(&pieces, dialect);
        losses.add_markup(&whole.losses);
        self.notes.extend(whole.left_out.iter().map(|left| (*left).to_owned()));
        self.look_at_links(playable, passage, &whole.links, losses);
        self.look_at_words(playable, passage, &pieces, dialect, losses);
    }

    fn look_at_words(
        &mut self,
        playable: &Playable,
        passage: &Passage<'a>,
        pieces: &[Piece<'a>],
        dialect: Dialect,
        losses: &mut Losses<'_>,
    ) {
        let Some((first, _)) = playable.says.split_first() else {
            let words = Prose::of(pieces, dialect).words();
            if !words.is_empty() {
                losses.add(faults::TWEE_WORDS_NEW, passage.place);
                self.notes.push(words);
            }
            return;
        };
        let mut said: BTreeMap<&str, Vec<Piece<'a>>> = BTreeMap::new();
        let mut at = first.key.as_str();
        for piece in pieces {
            match piece {
                Piece::Note(note) if playable.says.iter().any(|said| said.key == *note) => at = note,
                Piece::Note(note) => self.notes.push((*note).to_owned()),
                other => said.entry(at).or_default().push(*other),
            }
        }
        for Said { key, words } in &playable.says {
            let found = said.remove(key.as_str()).unwrap_or_default();
            let found = Prose::of(&found, dialect).words();
            if found.is_empty() {
                losses.add_with(faults::TWEE_WORDS_GONE, passage.place, |loss| {
                    loss.with("message", key.as_str())
                });
            } else if found != *words {
                self.change(key, found, passage.place, losses);
            }
        }
    }

    fn look_at_links(
        &mut self,
        playable: &Playable,
        passage: &Passage<'a>,
        ways: &[Way<'a>],
        losses: &mut Losses<'_>,
    ) {
        for way in ways {
            let Some(written) = playable.ways.iter().find(|one| one.target == way.link.target) else {
                losses.add(faults::TWEE_LINK_NEW, way.link.place);
                self.notes.push(way.link.place.to_owned());
                continue;
            };
            match &written.response {
                Some(said) if flowing(&said.words) != way.words && !is_wordless(&way.words) => {
                    self.in_links.push((said.key.clone(), way.words.clone(), way.link.place));
                }
                None if !is_wordless(&way.words) => {
                    losses.add(faults::TWEE_LINK_TEXT, way.link.place);
                    self.notes.push(way.words.clone());
                }
                _ => {}
            }
        }
        for written in &playable.ways {
            if !ways.iter().any(|way| way.link.target == written.target) {
                losses.add_with(faults::TWEE_LINK_GONE, passage.place, |loss| {
                    loss.with("passage", written.target.as_str())
                });
            }
        }
    }

    /// Changes the words of a message; of two changes the first counts.
    pub(super) fn change(&mut self, key: &str, words: String, place: &str, losses: &mut Losses<'_>) {
        match self.words.get(key) {
            Some(changed) if flowing(changed) != flowing(&words) => {
                losses.add_with(faults::TWEE_WORDS_TWICE, place, |loss| {
                    loss.with("message", key).with("words", words.as_str())
                });
                self.notes.push(words);
            }
            Some(_) => {}
            None => {
                self.words.insert(key.to_owned(), words);
            }
        }
    }

    /// Takes over what was changed in links, once all passages were looked at.
    pub(super) fn settle(&mut self, losses: &mut Losses<'_>) {
        for (key, words, place) in std::mem::take(&mut self.in_links) {
            self.change(&key, words, place, losses);
        }
    }
}
