/**
 * Rules of calls as data: files that somebody who knows the calls can read and edit, checked when the service starts.
 * What a rule means for a team is the model's business.
 */
@NullMarked
package it.filiera.consortium.callrules;

import org.jspecify.annotations.NullMarked;
