package it.filiera.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.NoticeCode.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code src/docs/notices.md} is made from {@link NoticeCode} and {@link RefusalCode}: {@code mvn test -Dtest=NoticesPageTests -Dfiliera.docs=write}
 * writes it.
 */
class NoticesPageTests {

    private static final Path PAGE = Path.of("src/docs/notices.md");

    @ParameterizedTest
    @EnumSource
    void everyCodeSaysWhatItMeansInASentence(NoticeCode code) {
        assertThat(code.meaning()).matches("[A-Z].{20,}\\.").doesNotContain("|");
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhatItMeansInASentence(RefusalCode code) {
        assertThat(code.meaning()).matches("[A-Z].{20,}\\.").doesNotContain("|");
    }

    @Test
    void thePageIsThatOfTheCode() throws IOException {
        if ("write".equals(System.getProperty("filiera.docs"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Notices

                What can be found in a file that somebody imports. Made from `NoticeCode.java` and `RefusalCode.java`; do not edit here.
                Each notice names the file, and where it can the row (as a spreadsheet program counts), the column, the value and what would
                be right. All are counted; of one kind, that is code, file and column, the first twenty are kept. Codes are stable.

                """);
        section(page, Severity.ERROR, "the row, or the link, did not come in");
        section(page, Severity.WARNING, "the row came in; something in it or around it did not");
        page.append("""
                ## The whole file is refused, or its import fails; nothing of it is in the graph

                `refusal` of the answer to `POST /api/imports`, `ImportJob.problemCode`; beside it a sentence with the particulars.

                | refusal | says |
                | --- | --- |
                """);
        for (RefusalCode code : RefusalCode.values()) {
            page.append("| `")
                    .append(code)
                    .append("` | ")
                    .append(code.meaning())
                    .append(" |\n");
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder page, Severity severity, String meaning) {
        page.append("## ").append(severity).append(": ").append(meaning).append("\n\n| code | says |\n| --- | --- |\n");
        for (NoticeCode code : NoticeCode.values()) {
            if (code.severity() == severity) {
                page.append("| `")
                        .append(code)
                        .append("` | ")
                        .append(code.meaning())
                        .append(" |\n");
            }
        }
        page.append('\n');
    }
}
