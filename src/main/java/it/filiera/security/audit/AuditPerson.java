package it.filiera.security.audit;

/** Somebody who changed something, with the name last recorded. */
record AuditPerson(String id, String name) {}
