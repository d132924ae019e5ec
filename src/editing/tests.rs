//! What an editor is told about texts in which `$0` marks the cursor.

mod completing;
mod fixture;
mod hovering;
mod navigating;
mod random;
mod renaming;
