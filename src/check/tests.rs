//! The checker on whole texts.
