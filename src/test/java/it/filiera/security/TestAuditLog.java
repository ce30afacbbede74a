package it.filiera.security;

import tools.jackson.databind.json.JsonMapper;

/** Production's audit log for tests without a Spring context. */
public final class TestAuditLog {

    private TestAuditLog() {}

    public static AuditLog create() {
        return new AuditLog(JsonMapper.shared());
    }
}
