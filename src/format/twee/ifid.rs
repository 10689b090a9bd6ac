//! The number by which a story is known: an identifier in the form of a random UUID, made of a hash so that it stays the
//! same.

/// Where the form asks for a certain digit, and of which digits it may be.
const VERSION: (usize, &str) = (12, "4");
const VARIANT: (usize, &str) = (16, "89AB");

/// The lengths of the groups of digits.
const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];

/// The identifier for a hash of hexadecimal digits.
pub(super) fn ifid(hash: &str) -> String {
    let digits = hash.chars().filter(char::is_ascii_hexdigit).chain(std::iter::repeat('0'));
    let mut digits = digits.take(GROUPS.iter().sum()).enumerate().map(|(at, digit)| formed(at, digit));
    GROUPS.map(|length| digits.by_ref().take(length).collect::<String>()).join("-")
}

fn formed(at: usize, digit: char) -> char {
    let value = digit.to_digit(16).unwrap_or_default() as usize;
    let chosen = |among: &str| among.chars().nth(value % among.len()).unwrap_or(digit);
    match at {
        _ if at == VERSION.0 => chosen(VERSION.1),
        _ if at == VARIANT.0 => chosen(VARIANT.1),
        _ => digit.to_ascii_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::ifid;

    #[test]
    fn it_has_the_form_of_a_random_identifier() {
        let hash = "23e655470e60fe3d636e99b3e052c709c00d90a0bf531d311b1bd79babf626e1";
        assert_eq!(ifid(hash), "23E65547-0E60-4E3D-A36E-99B3E052C709");
        assert_eq!(ifid(""), "00000000-0000-4000-8000-000000000000");
    }
}
