/**
 * Technologies and areas that nobody declared but the evidence suggests: rules that an expert edits as tables, applied to
 * projects and from there to organisations, each conclusion with its rule, evidence and confidence.
 * Never changes what a source declares; scoring of partners or gaps does not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb"})
package it.filiera.inference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
