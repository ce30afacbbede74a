/** Who may do what: permissions and the audit log on tiny graphs, and what attackers try over HTTP. */
@NullMarked
package it.filiera.security;

import org.jspecify.annotations.NullMarked;
