/**
 * Accounts: who they belong to, which roles they have, their passwords; made and kept by administrators.
 * The first administrator is made here, at the first start. Signing in happens next door, in session.
 */
@NullMarked
package it.filiera.security.accounts;

import org.jspecify.annotations.NullMarked;
