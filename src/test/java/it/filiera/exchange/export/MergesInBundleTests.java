package it.filiera.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.MemoryBundle;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.testing.EmbeddedGraph;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Merged organisations leave as the records they came as, with the decision beside them, and are merged again on their return. */
class MergesInBundleTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final String ORGANISATIONS = """
            id,source,name
            org:a,source:x,Alfa SRL
            org:b,source:x,Alfa
            org:d,source:x,Distretto
            """;

    private static final String MEMBERSHIPS = """
            member,cluster,role,from,source
            org:b,org:a,MEMBER,,source:x
            org:b,org:d,MEMBER,,source:x
            """;

    private static final String DECISIONS = """
            id,left,right,kept,state,score,reasons,found_by,found_at,decided_by,decided_at
            merge:1,org:a,org:b,org:a,SAME,0.95,SHARED_WORDS;START;0.95;alfa|SAME_CITY;ADD;0.05;milano,import:1,\
            2026-11-22T10:00:00Z,RULES,2026-11-22T10:00:00Z
            merge:2,org:a,org:d,,OPEN,0.7,SHARED_WORDS;START;0.7,import:1,2026-11-22T10:00:00Z,,
            """;

    @TempDir
    private Path folder;

    @Test
    void mergesComeBackAsTheyWere() throws IOException {
        load(MemoryBundle.ofTables(Map.of(
                "sources",
                "id,title,rank,status\nsource:x,A list,10,QUOTED\n",
                "organisations",
                ORGANISATIONS,
                "clusters",
                "id,established,source\norg:a,2001,source:x\norg:d,2008,source:x\n",
                "memberships",
                MEMBERSHIPS,
                "merge_decisions",
                DECISIONS,
                "merged",
                "id,into\norg:b,org:a\n")));
        assertMerged();
        Path first = export("first.zip");
        assertThat(table(first, "organisations")).contains("\norg:a,Alfa SRL,").contains("\norg:b,Alfa,");
        assertThat(table(first, "clusters")).contains("\norg:a,").doesNotContain("\norg:b,");
        assertThat(table(first, "memberships")).contains("\norg:b,org:a,").contains("\norg:b,org:d,");
        graph.clear();
        try (FileSystem zip = FileSystems.newFileSystem(first)) {
            load(Bundle.in(zip.getPath("/")));
        }
        assertMerged();
        assertThat(export("second.zip")).hasSameBinaryContentAs(first);
    }

    private static void assertMerged() {
        assertThat(graph.rows("MATCH (o:Organisation) WHERE o.id <> 'org:d' RETURN o.id AS id, o.names AS names"))
                .containsExactly(Map.of("id", "org:a", "names", List.of("Alfa", "Alfa SRL")));
    }

    private static void load(Bundle bundle) {
        Notices notices = new Notices();
        List<BundleCheck.Table> tables = new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
        new BundleLoader(graph.writer()).load(LoadOrder.merge(bundle, tables, notices));
        assertThat(notices.counted()).isEmpty();
    }

    private Path export(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            new BundleWriter(graph.reader(), NOON).write(out);
        }
        return file;
    }

    private static String table(Path bundle, String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
            return Files.readString(zip.getPath(name + ".csv"));
        }
    }
}
