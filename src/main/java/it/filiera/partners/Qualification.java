package it.filiera.partners;

import it.filiera.catalogue.OrganisationType;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Organisations;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** Who may be suggested: by the filters given, each empty or absent one letting everybody pass. */
final class Qualification {

    private Qualification() {}

    static IntPredicate of(Network network, PartnerSuggestionsInput input, int organisation) {
        Organisations all = network.organisations();
        IntPredicate qualifies = other -> other != organisation;
        if (input.excludesKnown() && organisation != Ids.NONE) {
            qualifies = qualifies.and(other -> !network.partners().linked(organisation, other));
        }
        List<OrganisationType> types = Objects.requireNonNullElse(input.types(), List.of());
        if (!types.isEmpty()) {
            BitSet chosen = new BitSet();
            types.forEach(type -> set(chosen, all.typeCode(type.name())));
            qualifies = qualifies.and(other -> has(chosen, all.typeNumber(other)));
        }
        List<String> countries = Objects.requireNonNullElse(input.countries(), List.of());
        if (!countries.isEmpty()) {
            BitSet chosen = new BitSet();
            countries.forEach(country -> set(chosen, all.countryCode(country)));
            qualifies = qualifies.and(other -> has(chosen, all.countryNumber(other)));
        }
        List<String> regions = Objects.requireNonNullElse(input.regions(), List.of());
        if (!regions.isEmpty()) {
            BitSet chosen = new BitSet();
            for (String code : regions) {
                int whole = network.regions().ofCode(code);
                for (int region = 0;
                        whole != Ids.NONE && region < network.regions().size();
                        region++) {
                    chosen.set(region, chosen.get(region) || network.regions().within(region, whole));
                }
            }
            qualifies = qualifies.and(other -> has(chosen, all.region(other)));
        }
        return qualifies;
    }

    private static void set(BitSet chosen, int number) {
        if (number != Ids.NONE) {
            chosen.set(number);
        }
    }

    private static boolean has(BitSet chosen, int number) {
        return number != Ids.NONE && chosen.get(number);
    }
}
