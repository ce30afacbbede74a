package it.filiera.catalogue.projects;

import it.filiera.catalogue.Provenance;

/** A project above or below another one; {@code kind} is PART_OF or HAS_PART. */
record ProjectTie(String kind, String otherId, Provenance provenance) {}
