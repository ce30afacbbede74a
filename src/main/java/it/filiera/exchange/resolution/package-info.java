/**
 * One organisation per organisation: whether two records are the same one, with a score, the reasons in words and a verdict.
 * An import first groups its own records ({@link Resolver#group}), then looks each group up ({@link Resolver#resolve}).
 * Pure Java: no database, no import job, no web may come in; candidates arrive through {@link CandidateSource}.
 */
@NullMarked
package it.filiera.exchange.resolution;

import org.jspecify.annotations.NullMarked;
