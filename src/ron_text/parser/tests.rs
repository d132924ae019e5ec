//! The plain steps and the careful ones read every text alike.

use super::Parser;
use crate::ron_text::tests::tokens;
use proptest::prelude::*;

/// Where no bracket is ever closed early; but as long as one may be, all steps are careful.
const NOWHERE: u32 = u32::MAX;

fn assert_read_alike(text: &str) -> Result<(), TestCaseError> {
    let plainly = Parser::new(text, &[]).read();
    let carefully = Parser::new(text, &[NOWHERE]).read();
    prop_assert_eq!(
        format!("{plainly:#?}"),
        format!("{carefully:#?}"),
        "{}",
        text
    );
    Ok(())
}

proptest! {
    #[test]
    fn any_jumble_of_tokens_is_read_alike(tokens in prop::collection::vec(tokens::any(), 0..60)) {
        assert_read_alike(&tokens.concat())?;
    }

    #[test]
    fn a_text_like_a_scenario_with_a_piece_cut_or_put_in_is_read_alike(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, tokens::any()), 0..4),
    ) {
        let mut text = LIKE_A_SCENARIO.to_owned();
        for (place, len, insert) in changes {
            let from = text.floor_char_boundary(place.index(text.len()));
            let to = text.ceil_char_boundary(from + len);
            text.replace_range(from..to, insert);
        }
        assert_read_alike(&text)?;
    }
}

/// Everything that has a plain step, and beside it what has none.
const LIKE_A_SCENARIO: &str = r##"#![enable(implicit_some)]
Scenario(
    format: 1,
    id: "parcel", // a comment
    feels: (anger: +500, worry: -3, loss: 1.5,),
    cast: {},
    unit: (), some: Some(3), none: None, yes: true,
    when: All([Flag("seen"), Feels(Anger, AtLeast(600))]),
    nodes: {
        "opening": Node(stage: Open, lines: [Line(says: "I have
 waited.")], choices: [
            Choice(id: "wait", says: "Please \"wait\"", key: (empathy: -1), moves: [Explains], goto: "end"),
        ]),
        "end": Ending(outcome: Success, lines: [Line(says: r#"Good"bye"#)])
    }
)
"##;
