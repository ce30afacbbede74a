package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import it.filiera.exchange.resolution.identifiers.Identifiers.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any records: checked on generated ones, with several seeds. */
class GroupingPropertyTests {

    private static final Resolver RESOLVER = Resolver.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheRecordsMakesNoDifference(long seed) {
        List<OrganisationRecord> records = new ArrayList<>(records(300, seed));
        Grouping expected = RESOLVER.group(records);
        Collections.shuffle(records, new Random(seed));
        assertThat(RESOLVER.group(records)).isEqualTo(expected);
        Collections.reverse(records);
        assertThat(RESOLVER.group(records)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyRecordIsInOneGroupAndNoGroupContradictsItself(long seed) {
        checkGroups(records(600, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12, 13, 14, 15})
    void identifiersHandedOutAtRandomAreNeverMixed(long seed) {
        List<OrganisationRecord> records = new ArrayList<>(muddled(seed));
        checkGroups(records);
        Grouping expected = RESOLVER.group(records);
        Collections.shuffle(records, new Random(seed));
        assertThat(RESOLVER.group(records)).isEqualTo(expected);
    }

    /** Two names, and identifiers from pools so small that they clash all the time. */
    private static List<OrganisationRecord> muddled(long seed) {
        Random random = new Random(seed);
        List<OrganisationRecord> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(OrganisationRecord.of("m" + i)
                    .name(random.nextBoolean() ? "Alfa Meccanica Srl" : "Beta Ottica SpA")
                    .country("IT")
                    .city("Milano")
                    .identifiers(Identifiers.read(
                            any(random, "999879881", "999923531"),
                            any(random, "01nffqt88", "00wjc7c48"),
                            any(random, "IT04376620151", "IT12621570154"),
                            any(random, "80012650158", "04376620151"),
                            "IT"))
                    .build());
        }
        return records;
    }

    private static @Nullable String any(Random random, String one, String other) {
        int draw = random.nextInt(4);
        return draw == 0 ? one : draw == 1 ? other : null;
    }

    private static void checkGroups(List<OrganisationRecord> records) {
        Map<String, OrganisationRecord> byId = new HashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        Set<String> seen = new HashSet<>();
        for (Grouping.Group group : RESOLVER.group(records).organisations()) {
            List<OrganisationRecord> members =
                    group.members().stream().map(byId::get).toList();
            members.forEach(member -> assertThat(seen.add(member.id())).isTrue());
            assertThat(group.record().id()).isEqualTo(group.members().get(0));
            for (OrganisationRecord one : members) {
                assertThat(members).allMatch(other -> compatible(one, other));
            }
        }
        assertThat(seen).hasSize(records.size());
    }

    @Test
    void scoresAreSymmetricAndWithinBounds() {
        List<OrganisationRecord> records = new ArrayList<>(records(60, 7));
        LabelledPair.all().stream().limit(40).forEach(pair -> records.add(pair.left()));
        for (OrganisationRecord one : records) {
            for (OrganisationRecord other : records) {
                Score score = RESOLVER.compare(one, other);
                assertThat(score.value()).isBetween(0.0, 1.0);
                assertThat(RESOLVER.compare(other, one)).isEqualTo(score);
            }
        }
    }

    @Test
    void aRecordWithANameIsNeverUnlikeItself() {
        assertThat(records(200, 8))
                .allSatisfy(record ->
                        assertThat(RESOLVER.compare(record, record).verdict()).isNotEqualTo(Verdict.DIFFERENT));
    }

    @Test
    void theSameSeedGeneratesTheSameRecords() {
        assertThat(GeneratedOrganisations.of(50, 9)).isEqualTo(GeneratedOrganisations.of(50, 9));
    }

    private static boolean compatible(OrganisationRecord one, OrganisationRecord other) {
        Relation relation =
                Identifiers.compare(one.identifiers(), other.identifiers()).relation();
        return relation == Relation.SAME || relation == Relation.SILENT;
    }

    private static List<OrganisationRecord> records(int count, long seed) {
        return GeneratedOrganisations.of(count, seed).stream()
                .map(GeneratedOrganisations.Generated::record)
                .toList();
    }
}
