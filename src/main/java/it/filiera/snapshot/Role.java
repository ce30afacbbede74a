package it.filiera.snapshot;

import java.util.List;

/** What an organisation is in a project, strongest part first; of several said by several sources the strongest counts. */
public enum Role {
    COORDINATOR,
    IMPLEMENTER,
    PARTNER,
    PARTICIPANT,
    THIRD_PARTY,
    FUNDER;

    private static final List<Role> ALL = List.of(values());

    /** Its place among the constants, for arrays. */
    byte code() {
        return (byte) ALL.indexOf(this);
    }

    static Role of(byte code) {
        return ALL.get(code);
    }
}
