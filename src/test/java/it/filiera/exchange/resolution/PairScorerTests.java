package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One rule per test, on the organisations that taught it. */
class PairScorerTests {

    private static final Resolver RESOLVER = Resolver.standard();

    @Test
    void caseAccentsDotsAndLegalFormDoNotMatter() {
        Score score = compare(at("Italtel S.p.A.", "IT", "Settimo Milanese"), at("ITALTEL", "IT", "SETTIMO MILANESE"));
        assertThat(score.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void sisterUniversitiesStayApart() {
        Score score = compare(
                at("Università degli Studi di Milano", "IT", "Milano"),
                at("Università degli Studi di Milano-Bicocca", "IT", "Milano"));
        assertThat(score.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(score.has(Reason.LISTED_AS_TWO)).isTrue();
    }

    @Test
    void sisterUniversitiesStayApartWithoutTheListToo() {
        Score score = Resolver.withoutKnownOrganisations()
                .compare(
                        at("Università degli Studi di Milano", "IT", "Milano"),
                        at("Università Milano Bicocca", "IT", "Milano"));
        assertThat(score.verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void aFoundationOfAUniversityIsAQuestion() {
        Score score = compare(
                at("Politecnico di Milano", "IT", "Milano"), at("Fondazione Politecnico di Milano", "IT", "Milano"));
        assertThat(score.verdict()).isEqualTo(Verdict.ASK);
        assertThat(score.has(Reason.FOUNDATION_OF_IT)).isTrue();
    }

    @Test
    void anotherKindOfBodyIsAnotherBody() {
        Score score = compare(at("Comune di Bergamo", "IT", "Bergamo"), at("Università di Bergamo", "IT", "Bergamo"));
        assertThat(score.verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void twoCountriesAreTwoLegalEntities() {
        Score score = compare(at("RHEA SYSTEM", "BE", "Wavre"), at("RHEA SYSTEM SPA", "IT", "Frascati"));
        assertThat(score.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(score.has(Reason.OTHER_COUNTRY)).isTrue();
    }

    @Test
    void oneNameInTwoCitiesIsAlwaysAQuestion() {
        Score score = compare(at("Innova Srl", "IT", "Roma"), at("Innova S.r.l.", "IT", "Trieste"));
        assertThat(score.verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void oneNameWithTwoLegalFormsIsAQuestion() {
        Score score = compare(at("STORENGY SAS", "FR", "Bois Colombes"), at("STORENGY SA", "FR", "BOIS COLOMBES"));
        assertThat(score.verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void italiaInANameIsNoDifferenceWhereTheOtherOneIsInItaly() {
        Score score = compare(at("Siemens Italia", "IT", "Milano"), at("SIEMENS SPA", "IT", "MILANO"));
        assertThat(score.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aBareBrandIsAQuestion() {
        Score score = compare(named("Philips"), at("Philips GmbH", "DE", "Hamburg"));
        assertThat(score.verdict()).isEqualTo(Verdict.ASK);
        assertThat(score.has(Reason.BARE_NAME)).isTrue();
    }

    @Test
    void anAcronymNeedsASourceAndACity() {
        OrganisationRecord fbk = record("FONDAZIONE BRUNO KESSLER", "FBK", "IT", "Trento", Identifiers.NONE);
        assertThat(compare(at("FBK", "IT", "Trento"), fbk).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compare(at("FBK", "IT", "Roma"), fbk).verdict()).isEqualTo(Verdict.ASK);
        assertThat(compare(at("FBX", "IT", "Trento"), fbk).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void theShortNameOfOneIsNotTheNameOfAnother() {
        OrganisationRecord stamtech = record("STAMTECH SRL", "STAM", "IT", "Genova", Identifiers.NONE);
        assertThat(compare(at("STAM SRL", "IT", "Genova"), stamtech).verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void aSharedIdentifierDecides() {
        Score score = compare(withPic("Politecnico", "999879881"), withPic("POLITECNICO DI MILANO", "999879881"));
        assertThat(score.value()).isEqualTo(1);
        assertThat(score.reasons()).containsExactly(Reason.SAME_IDENTIFIER);
    }

    @Test
    void contradictingIdentifiersForbidAMerge() {
        Score score =
                compare(withPic("Politecnico di Milano", "999879881"), withPic("Politecnico di Milano", "999923531"));
        assertThat(score.verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void aSharedVatNumberUnderStrangeNamesIsAQuestion() {
        Score score =
                compare(withVat("Alfa Meccanica", "IT12345678903"), withVat("Gamma Officine Riunite", "12345678903"));
        assertThat(score.verdict()).isEqualTo(Verdict.ASK);
        assertThat(score.has(Reason.SHARED_VAT_OTHER_NAME)).isTrue();
    }

    @Test
    void aRecordWithoutANameIsLikeNoOther() {
        assertThat(compare(at("", "IT", "Milano"), at("Italtel", "IT", "Milano"))
                        .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void theBestOfSeveralSpellingsCounts() {
        OrganisationRecord both = OrganisationRecord.of("b")
                .name("CENTRO EUROPEO DI FORMAZIONE E RICERCA IN INGEGNERIA SISMICA")
                .name("Fondazione Eucentre")
                .country("IT")
                .city("Pavia")
                .build();
        assertThat(compare(at("Fondazione Eucentre", "IT", "Pavia"), both).verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void theScoreIsTheSumOfItsPartsUpToTheLeastLimit() {
        Score score = compare(at("Holonix S.r.l.", "IT", "Meda"), at("HOLONIX SRL", "IT", "Milano"));
        assertThat(score.parts())
                .extracting(ScorePart::reason, ScorePart::amount)
                .containsExactly(
                        tuple(Reason.SHARED_WORDS, 1.0),
                        tuple(Reason.SAME_FORM, 0.02),
                        tuple(Reason.OTHER_CITY, -0.06),
                        tuple(Reason.TWO_SEATS, 0.89));
        assertThat(score.value()).isEqualTo(0.89);
    }

    @Test
    void aPersonIsToldWhy() {
        Score score = compare(
                at("Politecnico di Milano", "IT", "Milano"), at("Fondazione Politecnico di Milano", "IT", "Milan"));
        assertThat(Explanation.sentences(score, Language.EN))
                .contains(
                        "Both names say «milano».",
                        "One is the body itself, the other its foundation.",
                        "The same city: «Milan», «Milano».");
        assertThat(Explanation.sentences(score, Language.IT))
                .contains("Uno è l'ente stesso, l'altro una sua emanazione: fondazione.");
    }

    private static Score compare(OrganisationRecord left, OrganisationRecord right) {
        Score score = RESOLVER.compare(left, right);
        assertThat(RESOLVER.compare(right, left)).isEqualTo(score);
        return score;
    }

    private static OrganisationRecord named(String name) {
        return record(name, null, null, null, Identifiers.NONE);
    }

    private static OrganisationRecord at(String name, String country, String city) {
        return record(name, null, country, city, Identifiers.NONE);
    }

    private static OrganisationRecord withPic(String name, String pic) {
        return record(name, null, "IT", "Milano", Identifiers.read(pic, null, null, null, "IT"));
    }

    private static OrganisationRecord withVat(String name, String vat) {
        return record(name, null, "IT", "Milano", Identifiers.read(null, null, vat, null, "IT"));
    }

    private static OrganisationRecord record(
            String name, @Nullable String shortName, @Nullable String country, @Nullable String city, Identifiers ids) {
        return OrganisationRecord.of(name)
                .name(name)
                .shortName(shortName)
                .country(country)
                .city(city)
                .identifiers(ids)
                .build();
    }
}
