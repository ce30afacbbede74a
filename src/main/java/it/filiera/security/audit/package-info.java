/**
 * Reading who changed what. Entries are written by {@link it.filiera.security.AuditLog}; nothing here or elsewhere changes
 * or removes one.
 */
@NullMarked
package it.filiera.security.audit;

import org.jspecify.annotations.NullMarked;
