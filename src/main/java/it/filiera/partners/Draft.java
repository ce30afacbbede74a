package it.filiera.partners;

import it.filiera.partners.CautionFinder.Found;
import it.filiera.partners.ranking.ScoreSheet.Ranked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A suggestion as found in the network, before anything is looked up in the graph. */
record Draft(
        String organisation,
        Ranked ranked,
        List<ReasonDraft> reasons,
        Optional<Found> caution,
        List<Involvement> introduction) {

    /** Everything that has to be looked up. */
    Stream<Involvement> facts() {
        return Stream.concat(reasons.stream().flatMap(reason -> reason.facts().stream()), introduction.stream());
    }
}
