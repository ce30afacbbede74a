package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declared and counted numbers of members, one line per kind in ECCP order. */
record Composition(List<CompositionLine> lines) {

    Composition {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of member.
     *
     * @param declared what a source declares; null when it leaves the field blank
     * @param counted  how many the graph knows by name
     * @param figures  dated figures on this kind, latest first
     */
    record CompositionLine(MemberKind kind, @Nullable Integer declared, int counted, List<Figure> figures) {

        CompositionLine {
            figures = List.copyOf(figures);
        }
    }
}
