//! How much room text takes, estimated for the widest of the common sans-serif faces.

/// How wide a text of this size is at most, in pixels.
#[must_use]
pub fn width_of_text(text: &str, size: i32, bold: bool) -> i32 {
    let thousandths: i32 = text.chars().map(|sign| thousandths(sign, bold)).sum();
    (thousandths * size + 999) / 1000
}

/// How wide a letter is, in thousandths of its size.
fn thousandths(sign: char, bold: bool) -> i32 {
    let plain = match sign {
        'i' | 'j' | 'l' | 'I' | 'J' | '\'' | '|' | ',' | '.' | ' ' | '’' => 340,
        ':' | ';' | '/' | '\\' | '·' => 360,
        'f' | 't' | '-' | '(' | ')' | '[' | ']' | '!' => 430,
        'r' | '"' | '*' | '_' | '`' => 500,
        'm' | 'M' | 'W' | '%' | '@' | '…' => 1000,
        'w' | '#' | '+' | '<' | '=' | '>' | '^' | '~' | '&' => 840,
        'A'..='Z' => 790,
        ' '..='~' => 640,
        '\u{a0}'..='\u{24f}' if sign.is_lowercase() => 700,
        '\u{a0}'..='\u{24f}' | '‐'..='‧' => 800,
        _ => 1150,
    };
    if bold { plain * 9 / 8 } else { plain }
}

/// A text in at most so many lines of this width; what does not go in is left out, and `…` stands for it.
pub(super) fn lines(text: &str, size: i32, width: i32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        let full = lines.len() == most;
        match (longer.filter(|line| width_of_text(line, size, false) <= width), lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            (None, Some(line)) if full => {
                *line = with_dots(line, size, width);
                return lines;
            }
            _ => lines.push(cut(word, size, width)),
        }
    }
    lines
}

/// A line with `…` at its end, without as many of its last words as that takes.
fn with_dots(line: &str, size: i32, width: i32) -> String {
    let mut rest = line.trim_end_matches('…');
    loop {
        let dotted = format!("{}…", rest.trim_end_matches([' ', ',', '.', ';', ':']));
        match rest.rfind(' ') {
            Some(at) if width_of_text(&dotted, size, false) > width => rest = &rest[..at],
            _ => return cut(&dotted, size, width),
        }
    }
}

/// A word, or as much of it as goes in.
fn cut(word: &str, size: i32, width: i32) -> String {
    if width_of_text(word, size, false) <= width {
        return word.to_owned();
    }
    let mut cut: String = word.trim_end_matches('…').to_owned();
    while !cut.is_empty() && width_of_text(&format!("{cut}…"), size, false) > width {
        cut.pop();
    }
    format!("{cut}…")
}

#[cfg(test)]
mod tests {
    use super::{lines, width_of_text};

    #[test]
    fn a_text_is_broken_between_words_and_says_that_it_goes_on() {
        let width = width_of_text("one two", 12, false);
        assert_eq!(lines("one two", 12, width, 2), ["one two"]);
        assert_eq!(lines("one two three", 12, width, 2), ["one two", "three"]);
        assert_eq!(lines("one two three, and more", 12, width, 2), ["one two", "three…"]);
        assert_eq!(lines("", 12, width, 2), Vec::<String>::new());
    }

    #[test]
    fn no_line_is_wider_than_it_may_be() {
        for text in ["unbelievablyunbreakable", "a 漢字漢字漢字漢字 b", "wwwwwwwww, mmmmmmmm mmmmm"] {
            for line in lines(text, 12, 60, 2) {
                assert!(width_of_text(&line, 12, false) <= 60, "{line}");
            }
        }
    }
}
