package it.filiera.exchange.resolution.identifiers;

import static it.filiera.exchange.resolution.identifiers.Identifiers.Relation.BOTH;
import static it.filiera.exchange.resolution.identifiers.Identifiers.Relation.CONTRADICTING;
import static it.filiera.exchange.resolution.identifiers.Identifiers.Relation.SAME;
import static it.filiera.exchange.resolution.identifiers.Identifiers.Relation.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentifiersTests {

    private static final String POLIMI = "IT04376620151";
    private static final String BICOCCA = "IT12621570154";

    @Test
    void theFirstSchemeThatBothHaveDecides() {
        assertRelation(ids("999879881", POLIMI), ids("999879881", BICOCCA), SAME);
        assertRelation(ids("999879881", POLIMI), ids("999923531", POLIMI), CONTRADICTING);
        assertRelation(ids(null, POLIMI), ids("999879881", POLIMI), SAME);
        assertRelation(ids(null, POLIMI), ids("999879881", BICOCCA), CONTRADICTING);
    }

    @Test
    void withoutACommonSchemeTheyAreSilent() {
        assertRelation(ids("999879881", null), ids(null, POLIMI), SILENT);
        assertRelation(Identifiers.NONE, ids("999879881", POLIMI), SILENT);
    }

    @Test
    void anItalianVatNumberGivenAsTaxCodeIsShared() {
        Identifiers taxCode = Identifiers.read(null, null, null, "04376620151", "IT");
        assertRelation(taxCode, ids(null, POLIMI), SAME);
        assertRelation(taxCode, ids(null, BICOCCA), SILENT);
    }

    @Test
    void aRefusedValueIsNotKept() {
        assertThat(ids("12", "IT00000000001").isEmpty()).isTrue();
    }

    @Test
    void ofSeveralSourcesEachCounts() {
        List<Identifiers> polimi = List.of(ids("999879881", POLIMI), ids("999879881", null));
        assertThat(Identifiers.compare(polimi, List.of(ids(null, POLIMI))).relation())
                .isEqualTo(SAME);
        assertThat(Identifiers.compare(polimi, List.of(ids(null, BICOCCA))).relation())
                .isEqualTo(CONTRADICTING);
        assertThat(Identifiers.compare(polimi, List.of()).relation()).isEqualTo(SILENT);
    }

    @Test
    void sourcesMayAgreeAndContradictAtOnce() {
        List<Identifiers> twoNumbers = List.of(ids("999879881", POLIMI), ids("999879881", BICOCCA));
        assertThat(Identifiers.compare(twoNumbers, List.of(ids(null, POLIMI))))
                .isEqualTo(new Identifiers.Comparison(BOTH, Scheme.VAT));
    }

    private static void assertRelation(Identifiers one, Identifiers other, Identifiers.Relation relation) {
        assertThat(one.compare(other).relation()).isEqualTo(relation);
        assertThat(other.compare(one).relation()).isEqualTo(relation);
    }

    private static Identifiers ids(@Nullable String pic, @Nullable String vat) {
        return Identifiers.read(pic, null, vat, null, "IT");
    }
}
