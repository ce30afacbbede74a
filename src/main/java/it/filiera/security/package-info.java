/**
 * Who is asking, what they may do, and who changed what: accounts, sign-in, permissions, the audit log.
 * Other rooms ask {@link it.filiera.security.Permissions} before a change and tell {@link it.filiera.security.AuditLog}
 * in the same transaction. Reading public facts asks nothing here. No knowledge of what is changed may come in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb"})
package it.filiera.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
