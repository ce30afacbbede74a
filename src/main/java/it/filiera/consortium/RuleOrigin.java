package it.filiera.consortium;

/** Where a rule comes from. */
enum RuleOrigin {
    ASKED,
    CALL_RULES,
    TOPIC,
    DEFAULT
}
