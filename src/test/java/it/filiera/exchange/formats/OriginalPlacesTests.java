package it.filiera.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.MemoryBundle;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginalPlacesTests {

    @Test
    void noticesOfTheLoaderNameTheFileAndRowThatThePersonKnows() {
        Bundle bundle = MemoryBundle.ofTables(Map.of("uses", """
                project,technology,source,record
                project:a,tech:x,source:s,"euroSciVoc.csv, row 7"
                project:b,tech:x,source:s,http://example.org/x
                project:c,tech:x,source:s,
                """));
        Notices found = new Notices();
        for (int row = 2; row <= 4; row++) {
            found.add(new Notice(NoticeCode.UNKNOWN_REFERENCE, "uses.csv", row, "technology", "tech:x", "unknown"));
        }
        found.add(Notice.ofFile(NoticeCode.UNKNOWN_FILE, "notes.txt", "left aside"));
        assertThat(OriginalPlaces.of(bundle, found.counted()))
                .extracting(counted ->
                        counted.notice().file() + " " + counted.notice().row() + " " + counted.count())
                .containsExactly(
                        "euroSciVoc.csv 7 3", "http://example.org/x null 3", "uses.csv 4 3", "notes.txt null 1");
    }
}
