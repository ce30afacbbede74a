package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTests {

    private static final Resolver RESOLVER = Resolver.standard();

    private static final OrganisationRecord STM = at("stm", "STMICROELECTRONICS SRL", "IT", "AGRATE BRIANZA");
    private static final OrganisationRecord STM_CROLLES =
            at("crolles", "STMICROELECTRONICS CROLLES 2 SAS", "FR", "CROLLES");
    private static final OrganisationRecord PHILIPS = at("philips-de", "Philips GmbH", "DE", "Hamburg");
    private static final OrganisationRecord LIGHTING = at("philips-nl", "PHILIPS LIGHTING B.V.", "NL", "EINDHOVEN");
    private static final OrganisationRecord HOLONIX =
            at("holonix", "HOLONIX SRL-SPIN OFF DEL POLITECNICO DI MILANO", "IT", "MILANO");
    private static final OrganisationRecord INNOVA = at("innova", "INNOVA SRL", "IT", "ROMA");

    private static final CandidateSource GRAPH =
            new InMemoryCandidates(List.of(STM, STM_CROLLES, PHILIPS, LIGHTING, HOLONIX, INNOVA));

    @Test
    void aMemberListsSpellingIsTheOrganisationThatCordisKnows() {
        assertThat(RESOLVER.resolve(at("row", "ST Microelectronics S.r.l.", "IT", "Agrate Brianza"), GRAPH))
                .asInstanceOf(type(Resolution.Same.class))
                .satisfies(same -> assertThat(same.candidate().organisation()).isEqualTo(STM));
    }

    @Test
    void aBareBrandIsTheOnlyOrganisationThatCarriesIt() {
        assertThat(RESOLVER.resolve(named("Holonix"), GRAPH))
                .asInstanceOf(type(Resolution.Same.class))
                .satisfies(same -> assertThat(same.candidate().organisation()).isEqualTo(HOLONIX));
    }

    @Test
    void aBareBrandOfAGroupIsAQuestion() {
        assertThat(RESOLVER.resolve(named("Philips"), GRAPH))
                .asInstanceOf(type(Resolution.Ask.class))
                .satisfies(ask -> assertThat(ask.candidates())
                        .extracting(candidate -> candidate.organisation().id())
                        .containsExactly("philips-de", "philips-nl"));
    }

    @Test
    void whatIsNotThereIsNew() {
        assertThat(RESOLVER.resolve(at("row", "Italtel S.p.A.", "IT", "Settimo Milanese"), GRAPH))
                .isEqualTo(new Resolution.New());
        assertThat(RESOLVER.resolve(at("row", "", "IT", "Milano"), GRAPH)).isEqualTo(new Resolution.New());
    }

    @Test
    void twoThatFitEquallyWellAreAQuestion() {
        CandidateSource twins = new InMemoryCandidates(
                List.of(at("a", "Innova Srl", "IT", "Roma"), at("b", "INNOVA S.R.L.", "IT", "Roma")));
        assertThat(RESOLVER.resolve(at("row", "Innova srl", "IT", "Roma"), twins))
                .asInstanceOf(type(Resolution.Ask.class))
                .satisfies(ask -> assertThat(ask.candidates()).hasSize(2));
    }

    @Test
    void searchTermsTellWhatAFullTextIndexShouldLookFor() {
        OrganisationRecord record = OrganisationRecord.of("row")
                .name("Ricerca sul Sistema Energetico - Holonix Milano S.p.A.")
                .shortName("R.S.E.")
                .build();
        SearchTerms terms = SearchTerms.of(record);
        assertThat(terms.telling()).containsExactly("holonix");
        assertThat(terms.common()).containsExactly("energetico", "ricerca", "sistema", "milano");
        assertThat(terms.acronyms()).contains("rse");
    }

    private static OrganisationRecord named(String name) {
        return OrganisationRecord.of("row").name(name).build();
    }

    private static OrganisationRecord at(String id, String name, String country, String city) {
        return OrganisationRecord.of(id).name(name).country(country).city(city).build();
    }
}
