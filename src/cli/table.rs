//! Columns that stand under each other.

use std::io::{self, Write};

/// How the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Left,
    /// For numbers.
    Right,
}

/// Rows of text; a row may have fewer cells than there are columns.
pub(super) struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(columns: impl Into<Vec<Column>>) -> Table {
        Table {
            columns: columns.into(),
            rows: Vec::new(),
        }
    }

    pub fn row<C: Into<String>>(&mut self, cells: impl IntoIterator<Item = C>) {
        let cells: Vec<String> = cells.into_iter().map(Into::into).collect();
        assert!(cells.len() <= self.columns.len(), "a row fits its table");
        self.rows.push(cells);
    }

    /// Writes the rows, two blanks between columns, none at the end of a line.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (cell, (column, width)) in row.iter().zip(self.columns.iter().zip(&widths)) {
                let blanks = " ".repeat(width - cell.chars().count());
                match column {
                    Column::Left => line.extend([cell, blanks.as_str(), "  "]),
                    Column::Right => line.extend([blanks.as_str(), cell, "  "]),
                }
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aligns_by_characters_and_leaves_no_blanks_behind() {
        let mut table = Table::new([Column::Left, Column::Right, Column::Left]);
        table.row(["é", "7", "x"]);
        table.row(["abc", "12"]);
        table.row(["", "", "end"]);
        let mut out = Vec::new();
        table.write(&mut out).expect("memory takes everything");
        let written = String::from_utf8(out).expect("UTF-8");
        assert_eq!(written, "é     7  x\nabc  12\n         end\n");
    }
}
