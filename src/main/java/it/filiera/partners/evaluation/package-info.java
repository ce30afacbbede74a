/**
 * How well suggestions foresee what happened: a command that hides the projects from a year on, asks for partners, and
 * compares with who then worked together. For any loaded graph; nothing here serves a request.
 */
@NullMarked
package it.filiera.partners.evaluation;

import org.jspecify.annotations.NullMarked;
