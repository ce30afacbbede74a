package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Source;

/** That an organisation took part in a project, as a source says. */
record ReasonEvidence(Organisation organisation, Project project, String role, Source source) {}
