package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.Folding;
import it.filiera.exchange.resolution.names.Kind;
import it.filiera.exchange.resolution.names.OrganisationName;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether one name is an acronym or a stated short name of the other. */
final class AcronymComparison {

    private static final int SHORTEST = 3;
    private static final int LONGEST_INITIALS = 8;

    private AcronymComparison() {}

    /** The strongest reason to take one name for the short one of the other; null when there is none. */
    static @Nullable Reason reason(Profile left, OrganisationName leftName, Profile right, OrganisationName rightName) {
        Reason one = oneWay(leftName, right, rightName);
        Reason other = oneWay(rightName, left, leftName);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The short names that both sources state, where no name uses them as a word of its own. */
    static boolean sameShortName(Profile left, OrganisationName leftName, Profile right, OrganisationName rightName) {
        Set<String> shared = new TreeSet<>(left.acronyms());
        shared.retainAll(right.acronyms());
        return shared.stream()
                .filter(acronym -> acronym.length() >= SHORTEST)
                .anyMatch(acronym -> !says(leftName, acronym) && !says(rightName, acronym));
    }

    private static @Nullable Reason oneWay(OrganisationName shortOne, Profile longOwner, OrganisationName longOne) {
        String acronym = shortOne.compact();
        boolean spelledOut = longOne.isAcronymOfTheRest(acronym);
        if (says(longOne, acronym) && !spelledOut) {
            return null;
        }
        boolean oneWord = shortOne.words().size() == 1
                && acronym.length() >= SHORTEST
                && acronym.length() <= LONGEST_INITIALS
                && shortOne.kinds().isEmpty();
        boolean initials = oneWord && (spelledOut || longOne.initials().contains(acronym));
        boolean asWords = acronym.length() >= SHORTEST
                && !statesKind(shortOne)
                && longOwner.acronyms().contains(acronym);
        boolean stated = asWords || longOwner.acronyms().contains(Folding.compact(shortOne.raw()));
        if (initials && stated) {
            return Reason.INITIALS_AND_SHORT_NAME;
        }
        if (stated) {
            return Reason.SHORT_NAME;
        }
        return initials ? Reason.INITIALS : null;
    }

    /** A kind that an acronym would not have; "Fondazione Eucentre" may still be EUCENTRE. */
    private static boolean statesKind(OrganisationName name) {
        return name.kinds().stream().anyMatch(kind -> kind.strength() != Kind.Strength.SOFT);
    }

    private static boolean says(OrganisationName name, String acronym) {
        return name.words().stream().anyMatch(word -> word.text().equals(acronym));
    }
}
