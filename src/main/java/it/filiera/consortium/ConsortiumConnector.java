package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import java.util.List;

/** An organisation outside a team that knows members who do not know each other. */
record ConsortiumConnector(Organisation organisation, List<Organisation> links) {}
