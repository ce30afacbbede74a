package it.filiera.partners;

import it.filiera.needs.NeedInterpretation;
import it.filiera.partners.ranking.Need;
import it.filiera.snapshot.Network;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, within the network that answers it.
 *
 * @param organisation number of the one that asks; {@link it.filiera.snapshot.Ids#NONE} when nobody was named
 * @param qualifies    who may be suggested
 */
record PartnerQuestion(
        Network network,
        int organisation,
        @Nullable NeedInterpretation interpretation,
        List<String> technologies,
        Need need,
        IntPredicate qualifies,
        boolean beyondUsualNames,
        int first) {

    PartnerQuestion {
        technologies = List.copyOf(technologies);
    }
}
