package it.filiera.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   p: a (coordinates), b, c    2014-2016     each pair 1/2
 *   q: a, b                     2019-         each pair 1
 *   r: d alone                                no pair
 * </pre>
 */
class NetworkTests {

    private final TinyNetwork rows = new TinyNetwork()
            .organisation("a", "IT", "SME")
            .organisation("b", "IT", null)
            .organisation("c", null, "UNIVERSITY")
            .organisation("d", "FR", "SME")
            .organisation("club", null, "CLUSTER_ORGANISATION")
            .project("p", 2014, 2016, "a", "b", "c")
            .project("q", 2019, null, "a", "b")
            .project("r", null, null, "d")
            .participation("nobody", "p", Role.PARTICIPANT, OptionalLong.empty(), 0)
            .member("a", "club", 2012, 2015)
            .member("a", "club", 2016, null)
            .member("b", "club", 2013, 2014)
            .technology("sensors")
            .technology("lidar", "sensors")
            .offers("a", "lidar", "CALL_TOPIC", 0.8)
            .offers("a", "lidar", "TEXT", 0.3)
            .offers("a", "lidar", "TEXT", 0.2)
            .offers("b", "lidar", "DECLARED", null)
            .uses("p", "lidar");

    private final Network network = rows.build();

    @Test
    void thingsAreNumberedByIdentifierAndUnknownOnesHaveNoNumber() {
        assertThat(organisation("a")).isZero();
        assertThat(organisation("d")).isEqualTo(4);
        assertThat(organisation("nobody")).isEqualTo(Ids.NONE);
        assertThat(network.organisations().name(0)).isEqualTo("A");
        assertThat(network.organisations().country(organisation("c"))).isNull();
        assertThat(network.organisations().sameCountry(organisation("a"), organisation("b")))
                .isTrue();
        assertThat(network.organisations().sameCountry(organisation("c"), organisation("club")))
                .isFalse();
    }

    @Test
    void pairsWeighOneOverTheOtherPartnersOfEachJointProject() {
        int ab = network.partners().position(organisation("a"), organisation("b"));
        assertThat(network.partners().weight(ab)).isEqualTo(1.5f);
        assertThat(network.partners().jointProjects(ab)).isEqualTo(2);
        assertThat(network.partners().firstYear(ab)).isEqualTo(2014);
        assertThat(network.partners().lastYear(ab)).isEqualTo(2019);
        int ca = network.partners().position(organisation("c"), organisation("a"));
        assertThat(network.partners().weight(ca)).isEqualTo(0.5f);
        assertThat(network.partners().degree(organisation("d"))).isZero();
        assertThat(network.partners().linked(organisation("a"), organisation("d")))
                .isFalse();
    }

    @Test
    void strengthIsTheNumberOfProjectsThatCount() {
        assertThat(network.partners().strength(organisation("a"))).isEqualTo(2f);
        assertThat(network.partners().strength(organisation("c"))).isEqualTo(1f);
        assertThat(network.partners().strength(organisation("d"))).isZero();
    }

    @Test
    void aProjectOfMoreThanSixtyPartnersConnectsNobody() {
        String[] crowd = new String[61];
        TinyNetwork many = new TinyNetwork();
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = "o" + i;
            many.organisation(crowd[i], null, null);
        }
        assertThat(many.project("huge", null, null, crowd).build().partners().positions())
                .isZero();
    }

    @Test
    void whoOnlyTurnsUpInALinkIsLeftOut() {
        assertThat(network.participations().partners(network.projects().number("p")))
                .isEqualTo(3);
    }

    @Test
    void theStrongestRoleCountsAndTheContributionOfTheSourceBelievedFirst() {
        Network two = new TinyNetwork()
                .organisation("a", null, null)
                .project("p", null, null)
                .participation("a", "p", Role.PARTICIPANT, OptionalLong.of(100), 1)
                .participation("a", "p", Role.COORDINATOR, OptionalLong.of(7000), 2)
                .participation("a", "p", Role.THIRD_PARTY, OptionalLong.of(50), 1)
                .participation("a", "p", Role.THIRD_PARTY, OptionalLong.empty(), 0)
                .build();
        assertThat(two.participations().projects().links()).isOne();
        assertThat(two.participations().role(0, 0)).isEqualTo(Role.COORDINATOR);
        assertThat(two.participations().cents(0)).hasValue(150);
        assertThat(network.participations().cents(0)).isEmpty();
    }

    @Test
    void evidenceOfOneFamilyCountsOnceAndFamiliesAreIndependent() {
        ConceptLinks links = network.organisationConcepts();
        int ofA =
                links.concepts().position(organisation("a"), network.concepts().number("lidar"));
        assertThat(links.confidence(ofA)).isCloseTo(0.86f, within(1e-6f));
        assertThat(links.declared(ofA)).isFalse();
        int ofB =
                links.concepts().position(organisation("b"), network.concepts().number("lidar"));
        assertThat(links.confidence(ofB)).isCloseTo(0.9f, within(1e-6f));
        assertThat(links.declared(ofB)).isTrue();
        assertThat(network.concepts().broader().targetsOf(network.concepts().number("lidar")))
                .containsExactly(network.concepts().number("sensors"));
    }

    @Test
    void severalTermsInAClusterAreOneMembership() {
        Memberships memberships = network.memberships();
        int ofA = memberships.clusters().position(organisation("a"), organisation("club"));
        assertThat(memberships.fromYear(ofA)).isEqualTo(2012);
        assertThat(memberships.toYear(ofA)).isEqualTo(Projects.NO_YEAR);
        int ofB = memberships.clusters().position(organisation("b"), organisation("club"));
        assertThat(memberships.toYear(ofB)).isEqualTo(2014);
        assertThat(memberships.isClub(organisation("club"))).isTrue();
        assertThat(memberships.isClub(organisation("a"))).isFalse();
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(rows.shuffled(seed)).usingRecursiveComparison().isEqualTo(network);
        }
    }

    private int organisation(String id) {
        return network.organisation(id);
    }
}
