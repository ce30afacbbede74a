package it.filiera.security;

/** What a role allows. Reading public facts needs none. */
public enum Right {
    IMPORT,
    MERGE,
    CORRECT,
    EDIT_ORGANISATIONS,
    EDIT_OWN_ORGANISATION,
    READ_AUDIT_LOG,
    MANAGE_ACCOUNTS
}
