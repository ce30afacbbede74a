/** Tests of session, on a real engine. */
@NullMarked
package it.filiera.security.session;

import org.jspecify.annotations.NullMarked;
