//! The drawn face follows what the customer feels.
