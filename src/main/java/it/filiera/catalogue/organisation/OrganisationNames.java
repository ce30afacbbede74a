package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Owned;
import it.filiera.catalogue.organisation.OrganisationName.NameKind;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Every spelling of the names of organisations, with who uses it. */
@Service
class OrganisationNames {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> NAMES =
            Cypher.of("questions/catalogue/organisation-names", IdsParameters.class);

    private final GraphReader graph;

    OrganisationNames(GraphReader graph) {
        this.graph = graph;
    }

    /** The names of each of these organisations: full names first, then short, former and other ones, each kind by text. */
    Map<String, List<OrganisationName>> of(Collection<String> ids) {
        return Owned.byOwner(graph.list(NAMES, new IdsParameters(ids), OrganisationNames::name));
    }

    private static Owned<OrganisationName> name(Row row) {
        return new Owned<>(
                row.requireString("organisation"),
                new OrganisationName(
                        row.requireString("text"),
                        row.requireConstant("kind", NameKind.class),
                        row.strings("sources")));
    }
}
