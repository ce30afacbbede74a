/** Tests of accounts, on a real engine. */
@NullMarked
package it.filiera.security.accounts;

import org.jspecify.annotations.NullMarked;
