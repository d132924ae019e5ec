//! Reads the rows of a sheet, as whatever spreadsheet wrote them.

use super::{BYTE_ORDER_MARK, SheetError, unguarded};

/// What a row of a translated sheet says.
pub(super) struct Row {
    /// As a spreadsheet counts, from 1 and with the heading.
    pub(super) number: usize,
    pub(super) id: String,
    pub(super) translation: String,
    pub(super) state: String,
    pub(super) note: String,
}

/// The rows that are not empty, by the names of their columns.
pub(super) fn read(sheet: &[u8]) -> Result<Vec<Row>, SheetError> {
    let text = str::from_utf8(sheet).map_err(|_| SheetError::NotUtf8)?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| SheetError::Unreadable(error.to_string());
    let headings = reader.headers().map_err(unreadable)?.clone();
    let column = |name: &str| {
        let mut headings = headings.iter();
        headings.position(|heading| heading.trim().eq_ignore_ascii_case(name))
    };
    let needed = |name: &'static str| column(name).ok_or(SheetError::NoColumn(name));
    let (id, translation) = (needed("id")?, needed("translation")?);
    let (state, note) = (column("state"), column("note"));
    let mut rows = Vec::new();
    for (place, record) in reader.records().enumerate() {
        let record = record.map_err(unreadable)?;
        let cell = |column: Option<usize>| {
            let cell = column.and_then(|column| record.get(column));
            unguarded(cell.unwrap_or_default()).replace("\r\n", "\n")
        };
        let row = Row {
            number: place + 2,
            id: cell(Some(id)).trim().to_owned(),
            translation: cell(Some(translation)),
            state: cell(state).trim().to_lowercase(),
            note: cell(note),
        };
        if !row.id.is_empty() || !row.translation.trim().is_empty() {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Where a comma stands in numbers, spreadsheets write semicolons between cells.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| heading.bytes().filter(|byte| *byte == delimiter).count();
    let mut best = b',';
    for other in [b';', b'\t'] {
        if count(other) > count(best) {
            best = other;
        }
    }
    best
}
