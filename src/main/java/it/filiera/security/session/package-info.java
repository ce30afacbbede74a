/**
 * Signing in and out: the JSON endpoints of the session, passwords by HTTP Basic, the limit on failed attempts, and the
 * question who is asking. How requests are filtered is decided next door, in web.
 */
@NullMarked
package it.filiera.security.session;

import org.jspecify.annotations.NullMarked;
