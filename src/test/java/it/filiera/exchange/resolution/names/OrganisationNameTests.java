package it.filiera.exchange.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Politecnico di Milano | POLITECNICO DI MILANO",
                "Politecnico di Milano | Polytechnic University of Milan",
                "Politecnco di Milano | Politecnico di Milano",
                "Università degli Studi di Pavia | University of Pavia",
                "Uni Bergamo | UNIVERSITA' DEGLI STUDI DI BERGAMO",
                "Univ. di Brescia | Università degli Studi di Brescia",
                "TU Wien | Technical University of Vienna",
                "Comune di Firenze | Municipality of Florence",
                "Fondazione Bruno Kessler | Bruno Kessler Foundation",
                "Istituto Europeo di Oncologia S.r.l. | European Institute of Oncology",
                "LEONARDO - SOCIETA PER  AZIONI | Leonardo S.p.A.",
                "BLUESOFT SPOLKA Z OGRANICZONA ODPOWIEDZIALNOSCIA | Bluesoft Sp. z o.o.",
                "Svitzer A/S | Svitzer AS",
                "Siemens AG | SIEMENS AKTIENGESELLSCHAFT",
                "HEWLETT PACKARD ITALIANA SRL | Hewlett Packard Italia",
                "ELECTRO POWER SYSTEMS MANUFACTURINGSRL | Electro Power Systems Manufacturing Srl",
                "Distretto Green & Hi-Tech | Distretto Green and High Tech",
                "HOLONIX SRL-SPIN OFF DEL POLITECNICO DI MILANO | Holonix S.r.l."
            })
    void spellingsAndTranslationsOfOneNameHaveOneKey(String one, String other) {
        assertThat(OrganisationName.of(one).key())
                .isEqualTo(OrganisationName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Università degli Studi di Milano | Università degli Studi di Milano-Bicocca",
                "Università degli Studi di Milano | Politecnico di Milano",
                "Politecnico di Milano | Fondazione Politecnico di Milano",
                "Comune di Milano | Città metropolitana di Milano",
                "STMicroelectronics Grenoble 2 | STMicroelectronics Crolles 2",
                "Universität Graz | Technische Universität Graz",
                "University of York | New York University"
            })
    void sistersKeepKeysOfTheirOwn(String one, String other) {
        assertThat(OrganisationName.of(one).key())
                .isNotEqualTo(OrganisationName.of(other).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Italtel S.p.A.",
                "ITALTEL SPA",
                "Italtel Società per Azioni",
                "S.P.A. ITALTEL",
                "Italtel SpA in liquidazione"
            })
    void theLegalFormIsFoundWhereverItStands(String name) {
        assertThat(LegalForm.codes(OrganisationName.of(name).forms())).containsExactly("spa");
    }

    @Test
    void shortFormsCountOnlyAtTheEnd() {
        OrganisationName name = OrganisationName.of("AB MEDICA SPA");
        assertThat(LegalForm.codes(name.forms())).containsExactly("spa");
        assertThat(name.words()).extracting(Word::text).containsExactly("ab", "medica");
    }

    @Test
    void aNameThatIsOnlyALegalFormKeepsIt() {
        assertThat(OrganisationName.of("SAS").words()).extracting(Word::text).containsExactly("sas");
    }

    @Test
    void wordsKnowWhatTheyDo() {
        OrganisationName name = OrganisationName.of("Thales Alenia Space Italia Torino 2 S.p.A.");
        assertThat(name.words())
                .extracting(Word::role)
                .containsExactly(
                        Role.DISTINCTIVE, Role.DISTINCTIVE, Role.DIVISION, Role.COUNTRY, Role.PLACE, Role.NUMBER);
    }

    @Test
    void partnersOfAPartnershipSayLittle() {
        OrganisationName name = OrganisationName.of("FVA SAS DI LOUIS FERRINI & C");
        assertThat(name.words())
                .filteredOn(word -> word.weight() > 0.5)
                .extracting(Word::text)
                .containsExactly("fva");
    }

    @Test
    void initialsComeWithAndWithoutStopWords() {
        OrganisationName name = OrganisationName.of("Ricerca sul Sistema Energetico - RSE S.p.A.");
        assertThat(name.initials()).containsExactlyInAnyOrder("rser", "rsser");
        assertThat(name.isAcronymOfTheRest("rse")).isTrue();
        assertThat(name.isAcronymOfTheRest("cnr")).isFalse();
    }

    @Test
    void aTextWithoutLettersIsEmpty() {
        assertThat(OrganisationName.of(" - ").isEmpty()).isTrue();
    }

    @Test
    void aWordSaidTwiceCountsOnce() {
        assertThat(OrganisationName.of("CITTA DI LECCE*COMUNE DI LECCE").words())
                .extracting(Word::canonical)
                .isEqualTo(List.of("lecce"));
    }
}
