package it.filiera.exchange.imports;

import it.filiera.exchange.formats.TinyWorkbook;
import it.filiera.exchange.formats.TinyZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Files as they should not be, each with what the service has to say of it. */
enum BadFile {
    TRUNCATED_ZIP("cordis.zip", "the zip is damaged") {
        @Override
        byte[] content(Path file) {
            byte[] whole = bytes(TinyZip.of(file, "project.csv", PROJECTS, "organization.csv", ORGANISATIONS));
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    ZIP_BOMB("cordis.zip", "times its packed size") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.bomb(file, "project.csv", 80));
        }
    },
    PATH_TRAVERSAL("cordis.zip", "out of") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.of(file, "../project.csv", PROJECTS));
        }
    },
    PASSWORD_PROTECTED_WORKBOOK("soci.xlsx", "protected by a password") {
        @Override
        byte[] content(Path file) {
            return utf16("EncryptedPackage");
        }
    },
    NO_WORKBOOK_BEHIND_ITS_NAME("soci.xlsx", "nor a workbook") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.of(file, "readme.txt", "hello"));
        }
    },
    DUPLICATE_HEADERS("cordis.zip", "twice") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.of(
                    file, "project.csv", PROJECTS, "organization.csv", ORGANISATIONS.replace("country", "NAME")));
        }
    },
    MISSING_COLUMNS("cordis.zip", "it needs the column organisationID") {
        @Override
        byte[] content(Path file) {
            return bytes(
                    TinyZip.of(file, "project.csv", PROJECTS, "organization.csv", "projectID;name;role\n1;A;other\n"));
        }
    },
    UNKNOWN_PROJECT("cordis.zip", "UNKNOWN_REFERENCE") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.of(
                    file, "project.csv", PROJECTS, "organization.csv", ORGANISATIONS + "999;8;BAD;participant;IT\n"));
        }
    },
    IMPOSSIBLE_DATES("cordis.zip", "IMPOSSIBLE_DATE") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.of(
                    file,
                    "project.csv",
                    PROJECTS.replace("2015-01-01", "2015-02-31"),
                    "organization.csv",
                    ORGANISATIONS));
        }
    },
    IMPOSSIBLE_SUMS("cordis.zip", "IMPOSSIBLE_SUM") {
        @Override
        byte[] content(Path file) {
            return bytes(TinyZip.of(
                    file, "project.csv", PROJECTS.replace(";100;", ";-100;"), "organization.csv", ORGANISATIONS));
        }
    },
    WRONG_ENCODING("soci.csv", "ENCODING_GUESSED") {
        @Override
        byte[] content(Path file) {
            return "Ragione sociale;Comune\nCitt\u00e0 Futura SRL;Monza\n".getBytes(Charset.forName("windows-1252"));
        }
    },
    QUOTE_OPEN_IN_ROW_FORTY_THOUSAND("soci.csv", "UNBALANCED_QUOTES") {
        @Override
        byte[] content(Path file) {
            String good = "Alfa SRL;Monza\n";
            String text = HEADER + good.repeat(ROWS - 2) + "\"BAD SRL;Lecco\n" + good.repeat(3);
            return text.getBytes(StandardCharsets.UTF_8);
        }
    },
    TEN_MEGABYTE_FIELD("soci.csv", "CELL_TOO_LARGE") {
        @Override
        byte[] content(Path file) {
            String text = HEADER + "Alfa SRL;Monza\nBAD" + "x".repeat(10_000_000) + ";Lecco\n";
            return text.getBytes(StandardCharsets.UTF_8);
        }
    },
    FORMULA_CELLS("soci.xlsx", "FORMULA_CELL") {
        @Override
        byte[] content(Path file) {
            return bytes(new TinyWorkbook()
                    .sheet("Soci")
                    .row("Ragione sociale", "Comune")
                    .row("formulatext:A1&\"x\"=Alfa SRL", "Monza")
                    .row("Beta SPA", "Milano")
                    .write(file));
        }
    },
    CIRCLE_OF_CONCEPTS("tools.ttl", "CYCLE") {
        @Override
        byte[] content(Path file) {
            return """
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    @prefix : <http://example.org/tools/> .
                    : a skos:ConceptScheme ; skos:prefLabel "Tools"@en .
                    :a a skos:Concept ; skos:inScheme : ; skos:prefLabel "a"@en ; skos:broader :b .
                    :b a skos:Concept ; skos:inScheme : ; skos:prefLabel "b"@en ; skos:broader :a .
                    """.getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final int ROWS = 40_000;
    private static final String HEADER = "Ragione sociale;Comune\n";
    private static final String PROJECTS = """
            id;acronym;title;startDate;endDate;totalCost;ecMaxContribution;status;frameworkProgramme
            1;ALFA;A;2015-01-01;2016-01-01;100;80;CLOSED;H2020
            """;
    private static final String ORGANISATIONS = """
            projectID;organisationID;name;role;country
            1;7;SEVEN;participant;IT
            """;

    /** First bytes of a file of the format in which office programs keep protected workbooks. */
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final String file;
    private final String said;

    BadFile(String file, String said) {
        this.file = file;
        this.said = said;
    }

    /** Its bytes; the path may be written to on the way. */
    abstract byte[] content(Path file);

    String file() {
        return file;
    }

    /** Words of the refusal, or the code of a notice. */
    String said() {
        return said;
    }

    /** Whether nothing of the file can be used. */
    boolean isRefused() {
        return !said.matches("[A-Z_]+");
    }

    /** What has to be said beside the file. */
    Map<String, ?> input(String upload) {
        if (file.startsWith("soci")) {
            return Map.of("upload", upload, "memberList", Map.of("cluster", "org:green"));
        }
        return file.endsWith(".ttl") ? Map.of("upload", upload, "taxonomy", "TECHNOLOGY") : Map.of("upload", upload);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] utf16(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        byte[] whole = new byte[1024];
        System.arraycopy(COMPOUND, 0, whole, 0, COMPOUND.length);
        System.arraycopy(text, 0, whole, 512, text.length);
        return whole;
    }
}
