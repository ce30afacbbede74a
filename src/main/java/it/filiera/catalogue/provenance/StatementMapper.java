package it.filiera.catalogue.provenance;

import it.filiera.catalogue.Statement;
import it.filiera.catalogue.Statement.ShownBecause;
import it.filiera.catalogue.Statement.StatedField;
import it.filiera.kernel.FieldName;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what sources say about one thing, property by property, to fields in words of the API. */
final class StatementMapper {

    /** About the statement itself, or counted from another field. */
    private static final Set<String> NOT_FIELDS = Set.of(
            "source",
            "record",
            "recordedOn",
            "unknownFields",
            "origin",
            "startYear",
            "endYear",
            "mergedStart",
            "mergedEnd");

    /** Spellings are all shown, as {@code names}. */
    private static final Set<String> SPELLINGS = Set.of("formerNames", "otherNames");

    /** All that is said about the thing, the strongest word first. */
    private final List<Said> all;

    private StatementMapper(List<Said> all) {
        this.all = all;
    }

    /** The statements about one thing, in the order given: from the strongest to the weakest. */
    static List<Statement> statements(List<Said> all) {
        StatementMapper mapper = new StatementMapper(all);
        return all.stream().map(mapper::statement).toList();
    }

    private Statement statement(Said said) {
        List<StatedField> fields = said.properties()
                .filter(property -> !NOT_FIELDS.contains(property))
                .map(property -> field(property, said))
                .sorted(Comparator.comparing(StatedField::field))
                .toList();
        return new Statement(said.sourceId(), said.record(), said.recordedOn(), fields);
    }

    private StatedField field(String property, Said said) {
        FieldName name = FieldName.ofProperty(property);
        ShownBecause because = because(property, said);
        return new StatedField(name.field(), name.language(), said.values().get(property), because != null, because);
    }

    /** What made the value win; null when another is shown. */
    private @Nullable ShownBecause because(String property, Said said) {
        if (SPELLINGS.contains(property)) {
            return ShownBecause.ALL_ARE_SHOWN;
        }
        if (!said.shows(property)) {
            return null;
        }
        if (said.isCorrection()) {
            return ShownBecause.CORRECTED;
        }
        Said winner = firstThatSays(property, true).orElse(said);
        return firstThatSays(property, false)
                .map(rival -> decided(winner, rival))
                .orElse(ShownBecause.UNDISPUTED);
    }

    private Optional<Said> firstThatSays(String property, boolean shown) {
        return all.stream()
                .filter(said -> said.speaksOf(property) && said.shows(property) == shown)
                .findFirst();
    }

    private static ShownBecause decided(Said winner, Said rival) {
        if (winner.isCorrection()) {
            return ShownBecause.CORRECTED;
        }
        if (winner.rank() != rival.rank()) {
            return ShownBecause.HIGHER_RANK;
        }
        return Objects.equals(winner.recordedOn(), rival.recordedOn())
                ? ShownBecause.FIRST_SOURCE
                : ShownBecause.LATER_RECORD;
    }
}
