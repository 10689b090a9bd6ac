//! The table in a transcript: its columns by name, and its rows one by one.

use super::complaints::Complaints;
use crate::format::document::Document;
use crate::format::faults;
use az::SaturatingAs;
use csv::{Reader, ReaderBuilder, StringRecord};
use std::ops::Range;

/// The columns that are read; there can be others.
const COLUMNS: [&str; 3] = ["turn", "speaker", "codes"];

/// What can stand between the cells of a row: a comma, a semicolon where the comma is the decimal sign, a tab.
const DELIMITERS: [u8; 3] = *b",;\t";

/// A first line that some spreadsheets write and read: it names what stands between the cells.
const NAMES_DELIMITER: &str = "sep=";

/// How much of the first line is shown where it does not name the columns.
const SHOWN: usize = 80;

/// The table in a transcript.
pub(super) struct Table<'d> {
    document: &'d Document,
    rows: Reader<&'d [u8]>,
    /// Where in the document the rows begin to be counted.
    offset: usize,
    delimiter: u8,
    columns: [usize; 3],
    width: usize,
    record: StringRecord,
}

/// One row.
pub(super) struct Row<'t> {
    /// Where it stands in the document, without the line break.
    pub(super) place: Range<usize>,
    /// Its turn, as it is written.
    pub(super) turn: &'t str,
    /// Of whom it is.
    pub(super) speaker: &'t str,
    /// The cell with its codes.
    codes: &'t str,
    /// Where there are more cells than columns, and the codes come last: more codes.
    more: Range<usize>,
    record: &'t StringRecord,
    source: &'t str,
}

impl<'d> Table<'d> {
    /// The table of a document, by its first line; none where that does not name the columns, which is complained of.
    pub(super) fn begin(document: &'d Document, found: &mut Complaints) -> Option<Self> {
        let (body, sign) = without_named_delimiter(document.body());
        let delimiter = sign.unwrap_or_else(|| delimiter_of(body));
        let rows = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(body.as_bytes());
        let mut table = Self {
            document,
            rows,
            offset: document.text.len() - body.len(),
            delimiter,
            columns: [0; 3],
            width: 0,
            record: StringRecord::new(),
        };
        let place = table.advance()?;
        table.width = table.record.len();
        let names: Vec<String> = table.record.iter().map(|cell| cell.trim().to_lowercase()).collect();
        for (column, name) in COLUMNS.iter().enumerate() {
            let mut at = names.iter().enumerate().filter(|(_, found)| found == name).map(|(at, _)| at);
            match (at.next(), at.next()) {
                (Some(only), None) => table.columns[column] = only,
                (None, _) => {
                    let first = document.text.get(place.clone()).unwrap_or_default();
                    let shown: String = first.chars().take(SHOWN).collect();
                    let fault = document.fault_at(faults::TRANSCRIPT_COLUMN, place.clone());
                    found.add(fault.with("name", *name).with("line", shown), name);
                }
                (Some(_), Some(_)) => {
                    let fault = document.fault_at(faults::TRANSCRIPT_COLUMN_TWICE, place.clone());
                    found.add(fault.with("name", *name), name);
                }
            }
        }
        (!found.any_error()).then_some(table)
    }

    /// The next row with anything in the columns that are read.
    pub(super) fn next(&mut self, found: &mut Complaints) -> Option<Row<'_>> {
        loop {
            let place = self.advance()?;
            if self.is_open(&place) {
                let quote = self.document.text.get(place.clone()).and_then(|row| row.find('"'));
                let at = place.start + quote.unwrap_or_default();
                found.add(self.document.fault_at(faults::TRANSCRIPT_QUOTE, at..at + 1), "");
                return None;
            }
            if self.columns.iter().any(|column| !self.cell(*column).is_empty()) {
                let more = self.more(&place, found);
                return Some(self.row(place, more));
            }
        }
    }

    fn row(&self, place: Range<usize>, more: Range<usize>) -> Row<'_> {
        let [turn, speaker, codes] = self.columns.map(|column| self.cell(column));
        let source = self.document.text.get(place.clone()).unwrap_or_default();
        Row { place, turn, speaker, codes, more, record: &self.record, source }
    }

    fn cell(&self, column: usize) -> &str {
        self.record.get(column).unwrap_or_default().trim()
    }

    /// Reads one record; gives where it stands.
    fn advance(&mut self) -> Option<Range<usize>> {
        let from = self.rows.position().byte();
        // Text in memory that is flexible in its rows has nothing left to go wrong.
        if !self.rows.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let to = self.rows.position().byte();
        let at = |byte: u64| self.offset.saturating_add(byte.saturating_as::<usize>());
        let (from, to) = (at(from), at(to).min(self.document.text.len()));
        let text = self.document.text.get(from..to)?;
        let start = from + text.len() - text.trim_start_matches(['\r', '\n']).len();
        let end = from + text.trim_end_matches(['\r', '\n']).len();
        Some(start..end.max(start))
    }

    /// Whether the row goes on to the end of the file in quotation marks that are never closed.
    fn is_open(&self, place: &Range<usize>) -> bool {
        let at_the_end = place.end >= self.document.text.trim_end_matches(['\r', '\n']).len();
        at_the_end
            && self.document.text.get(place.clone()).is_some_and(|row| {
                row.contains('\n') && row.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
            })
    }

    /// The cells beyond the columns that have codes in them: where semicolons stand between cells as well as between
    /// codes. In other tables they are complained of; beyond a last column that is not read they do not matter.
    fn more(&self, place: &Range<usize>, found: &mut Complaints) -> Range<usize> {
        let beyond = self.width..self.record.len();
        let codes_come_last = self.columns[2] + 1 == self.width;
        let none = self.width..self.width;
        if !codes_come_last || beyond.clone().all(|column| self.cell(column).is_empty()) {
            return none;
        }
        if self.delimiter == b';' {
            return beyond;
        }
        let fault = self.document.fault_at(faults::TRANSCRIPT_CELLS, place.clone());
        found.add(fault.with("number", self.record.len()).with("columns", self.width), "");
        none
    }
}

impl<'t> Row<'t> {
    /// Its codes.
    pub(super) fn codes(&self) -> impl Iterator<Item = &'t str> {
        let more = self.more.clone().filter_map(|column| self.record.get(column));
        std::iter::once(self.codes)
            .chain(more)
            .flat_map(|cell| cell.split([';', ',']))
            .map(str::trim)
            .filter(|code| !code.is_empty())
    }

    /// Where a part of it stands in the document; the whole row where it is written in another way.
    pub(super) fn place_of(&self, part: &str) -> Range<usize> {
        match self.source.find(part) {
            Some(at) if !part.is_empty() => self.place.start + at..self.place.start + at + part.len(),
            _ => self.place.clone(),
        }
    }
}

/// The text after a first line `sep=;`, and the sign that it names.
fn without_named_delimiter(body: &str) -> (&str, Option<u8>) {
    let line = body.lines().next().unwrap_or_default();
    let named = line.get(..NAMES_DELIMITER.len()).filter(|start| start.eq_ignore_ascii_case(NAMES_DELIMITER));
    let sign = named.and_then(|start| line[start.len()..].bytes().next());
    match sign.filter(|sign| DELIMITERS.contains(sign)) {
        Some(sign) => (&body[line.len()..], Some(sign)),
        None => (body, None),
    }
}

/// What stands between the cells of the first line that is not empty.
fn delimiter_of(body: &str) -> u8 {
    let first = body.split(['\r', '\n']).find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|byte| byte == sign).count();
    DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b',')
}
