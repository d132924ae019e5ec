//! Every screen as those meet it who do not see it, and with the keyboard alone.

mod harness;
mod home;
mod keys;
mod labels;
mod layout;
mod pictures;
mod reach;
mod team;
mod transcript;
mod trees;
