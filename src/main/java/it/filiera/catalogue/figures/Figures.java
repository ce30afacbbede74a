package it.filiera.catalogue.figures;

import it.filiera.catalogue.Figure;
import it.filiera.catalogue.FigureMapper;
import it.filiera.catalogue.Owned;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Looks up the figures of organisations. */
@Service
public class Figures {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> FIGURES = Cypher.of("questions/catalogue/figures", IdsParameters.class);

    private final GraphReader graph;

    Figures(GraphReader graph) {
        this.graph = graph;
    }

    /** Figures and targets of each of these organisations, latest first, unknown date last, then by indicator. */
    public Map<String, List<Figure>> of(Collection<String> ids) {
        return Owned.byOwner(graph.list(
                FIGURES,
                new IdsParameters(ids),
                row -> new Owned<>(row.requireString("organisation"), FigureMapper.figure(row.requireRow("figure")))));
    }
}
