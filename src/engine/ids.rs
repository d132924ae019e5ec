//! Dense identifiers of a compiled scenario.

macro_rules! dense_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// Position in the program's table of its kind.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The identifier of a position in the program's table.
            pub fn at(index: usize) -> Self {
                Self(u32::try_from(index).expect("tables of a program hold fewer than 2³² entries"))
            }
        }
    )+};
}

dense_id! {
    /// A node, in written order.
    NodeId,
    /// A choice, in written order over the whole scenario.
    ChoiceId,
    /// A line, in written order over the whole scenario.
    LineId,
    /// A silence that some node allows.
    SilenceId,
    /// A condition in the program's arena.
    ConditionId,
    /// A move that some choice uses.
    MoveId,
    /// A promise that some choice makes.
    PromiseId,
}
