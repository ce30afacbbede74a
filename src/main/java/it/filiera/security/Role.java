package it.filiera.security;

import java.util.Set;

/** What somebody is in the service; an account may have several roles, and has the rights of all of them. */
public enum Role {
    /** Anybody: reads public facts. Never written on an account. */
    VISITOR,
    /** Speaks for one organisation, named on the account: edits and corrects what is said of it. */
    SME,
    /** Keeps the graph. */
    OFFICER,
    /** Keeps the accounts, not the graph. */
    ADMINISTRATOR;

    /** What the role allows. */
    public Set<Right> rights() {
        return switch (this) {
            case VISITOR -> Set.of();
            case SME -> Set.of(Right.EDIT_OWN_ORGANISATION);
            case OFFICER ->
                Set.of(Right.IMPORT, Right.MERGE, Right.CORRECT, Right.EDIT_ORGANISATIONS, Right.READ_AUDIT_LOG);
            case ADMINISTRATOR -> Set.of(Right.MANAGE_ACCOUNTS, Right.READ_AUDIT_LOG);
        };
    }
}
