package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrouperTests {

    private static final Resolver RESOLVER = Resolver.standard();

    @Test
    void spellingsOfOneOrganisationBecomeOneWithAllOfThem() {
        Grouping grouping = RESOLVER.group(List.of(
                record("1", "Università Milano Bicocca", null, null),
                record("2", "UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA", "999923531", "Milano"),
                record("3", "Università degli Studi di Milano", null, "Milano")));
        assertThat(grouping.organisations())
                .extracting(Grouping.Group::members)
                .containsExactly(List.of("1", "2"), List.of("3"));
        assertThat(grouping.organisations().get(0).record().names())
                .containsExactly("Università Milano Bicocca", "UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA");
        assertThat(grouping.questions()).isEmpty();
    }

    @Test
    void anIdentifierJoinsWhatNamesWouldNot() {
        Grouping grouping = RESOLVER.group(List.of(
                record("1", "EXPERT.AI S.P.A.", "999763675", "Rovereto"),
                record("2", "EXPERT SYSTEM S.P.A.", "999763675", "Modena"),
                record("3", "Expert System SpA", null, "Modena")));
        assertThat(grouping.organisations())
                .extracting(Grouping.Group::members)
                .containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void contradictingIdentifiersKeepOneNameApart() {
        Grouping grouping = RESOLVER.group(List.of(
                record("1", "Innova Srl", "999787052", "Roma"), record("2", "Innova Srl", "937432639", "Roma")));
        assertThat(grouping.organisations()).hasSize(2);
        assertThat(grouping.questions()).isEmpty();
    }

    /**
     * <pre>
     * 1 Innova Srl, Roma, PIC a  ---  3 Innova Srl, Roma  ---  2 Innova Srl, Roma, PIC b
     *            \___________________ contradict ____________________/
     * </pre>
     */
    @Test
    void aRecordBetweenTwoContradictingOnesIsAQuestion() {
        Grouping grouping = RESOLVER.group(List.of(
                record("1", "Innova Srl", "999787052", "Roma"),
                record("2", "Innova Srl", "937432639", "Roma"),
                record("3", "Innova Srl", null, "Roma")));
        assertThat(grouping.organisations()).hasSize(3);
        assertThat(grouping.questions())
                .extracting(Grouping.Question::left, Grouping.Question::right)
                .containsExactly(tuple("1", "3"), tuple("2", "3"));
    }

    /** One PIC with two VAT numbers is one organisation; who has one of the numbers only is a question. */
    @Test
    void aRecordThatAgreesWithOneSourceAndContradictsAnotherIsAQuestion() {
        Grouping grouping = RESOLVER.group(List.of(
                withVat("1", "Alfa Meccanica Srl", "999787052", "IT04376620151"),
                withVat("2", "Alfa Meccanica Srl", "999787052", "IT12621570154"),
                withVat("3", "Alfa Meccanica Srl", null, "IT12621570154")));
        assertThat(grouping.organisations())
                .extracting(Grouping.Group::members)
                .containsExactly(List.of("1", "2"), List.of("3"));
        assertThat(grouping.questions()).singleElement().matches(question -> question.score()
                .has(Reason.SHARED_AND_CONTRADICTING));
    }

    @Test
    void whatIsNearButNotSureIsAQuestion() {
        Grouping grouping = RESOLVER.group(List.of(
                record("1", "Politecnico di Milano", null, "Milano"),
                record("2", "Fondazione Politecnico di Milano", null, "Milano")));
        assertThat(grouping.organisations()).hasSize(2);
        assertThat(grouping.questions()).singleElement().satisfies(question -> {
            assertThat(question.left()).isEqualTo("1");
            assertThat(question.right()).isEqualTo("2");
            assertThat(question.score().has(Reason.FOUNDATION_OF_IT)).isTrue();
        });
    }

    @Test
    void noRecordsAreNoOrganisations() {
        assertThat(RESOLVER.group(List.of())).isEqualTo(new Grouping(List.of(), List.of()));
    }

    @Test
    void idsAreUnique() {
        assertThatThrownBy(
                        () -> RESOLVER.group(List.of(record("1", "Alfa", null, null), record("1", "Beta", null, null))))
                .hasMessage("Two records have the id 1");
    }

    private static OrganisationRecord withVat(String id, String name, @Nullable String pic, String vat) {
        return OrganisationRecord.of(id)
                .name(name)
                .country("IT")
                .city("Milano")
                .identifiers(Identifiers.read(pic, null, vat, null, "IT"))
                .build();
    }

    private static OrganisationRecord record(String id, String name, @Nullable String pic, @Nullable String city) {
        return OrganisationRecord.of(id)
                .name(name)
                .country("IT")
                .city(city)
                .identifiers(Identifiers.read(pic, null, null, null, "IT"))
                .build();
    }
}
