package it.filiera.exchange.formats.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.ConceptIndex;
import it.filiera.exchange.formats.KnownConcepts.Kind;
import it.filiera.exchange.formats.Tables;
import it.filiera.exchange.formats.opening.FileFormat;
import it.filiera.exchange.formats.opening.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkosTranslatorTests {

    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix : <http://example.org/tools/> .
            """;

    private static final String TOOLS = PREFIXES + """
            :scheme a skos:ConceptScheme ; dct:title "Tools of the trade"@en, "Attrezzi"@it ; owl:versionInfo "2.1" .
            :hammer a skos:Concept ; skos:inScheme :scheme ; skos:notation "1" ;
              skos:prefLabel "hammer"@en, "martello"@it, "Hammer"@de ; skos:altLabel "mallet"@en, "maul"@en-GB .
            :claw a skos:Concept ; skos:inScheme :scheme ; skos:notation "1.1" ; skos:broader :hammer ;
              skos:prefLabel "claw hammer"@en ; skos:exactMatch <http://other.org/77> ; skos:relatedMatch :hammer .
            """;

    private final ConceptIndex known = new ConceptIndex(List.of(new ConceptIndex.Entry(
            "tech:other-77", "scheme:other", "77", "http://other.org/77", Kind.TECHNOLOGY, List.of("clawed"))));

    @TempDir
    private Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    @Test
    void aSchemeWithItsConceptsLabelsHierarchyAndMatchesComesIn() throws IOException {
        turtle(TOOLS);
        assertThat(tables.rows("schemes", "id", "title_en", "title_it", "kind", "version", "record"))
                .containsExactly(
                        "scheme:tools-of-the-trade|Tools of the trade|Attrezzi|TECHNOLOGY|2.1|http://example.org/tools/scheme");
        assertThat(tables.rows("concepts", "id", "notation", "label_en", "label_it", "alt_en", "broader", "scheme"))
                .containsExactly(
                        "tech:tools-of-the-trade-1|1|hammer|martello|mallet|maul||scheme:tools-of-the-trade",
                        "tech:tools-of-the-trade-1.1|1.1|claw hammer|||tech:tools-of-the-trade-1|scheme:tools-of-the-trade");
        assertThat(tables.rows("matches", "from", "to", "kind"))
                .containsExactly(
                        "tech:tools-of-the-trade-1.1|tech:other-77|EXACT",
                        "tech:tools-of-the-trade-1.1|tech:tools-of-the-trade-1|RELATED");
        assertThat(tables.rows("sources", "id", "title", "address"))
                .containsExactly("source:skos-tools-of-the-trade|Tools of the trade|http://example.org/tools/scheme");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void theSameTaxonomyInXmlAndJsonIsTheSame() throws IOException {
        turtle(TOOLS);
        List<String> concepts = tables.rows("concepts", "id", "label_en", "label_it", "alt_en", "broader", "record");
        String xml = """
                <?xml version="1.0"?>
                <!DOCTYPE rdf:RDF [<!ENTITY t "http://example.org/tools/">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#"
                  xmlns:dct="http://purl.org/dc/terms/">
                <s:ConceptScheme rdf:about="&t;scheme"><dct:title xml:lang="en">Tools of the trade</dct:title></s:ConceptScheme>
                <s:Concept rdf:about="&t;hammer"><s:inScheme rdf:resource="&t;scheme"/><s:notation>1</s:notation>
                <s:prefLabel xml:lang="en">hammer</s:prefLabel><s:prefLabel xml:lang="it">martello</s:prefLabel>
                <s:altLabel xml:lang="en">mallet</s:altLabel><s:altLabel xml:lang="en-GB">maul</s:altLabel>
                <s:narrower rdf:resource="&t;claw"/></s:Concept>
                <s:Concept rdf:about="&t;claw"><s:inScheme rdf:resource="&t;scheme"/><s:notation>1.1</s:notation>
                <s:prefLabel xml:lang="en">claw hammer</s:prefLabel></s:Concept>
                </rdf:RDF>
                """;
        translate("tools.rdf", xml, FileFormat.RDF_XML);
        assertThat(tables.rows("concepts", "id", "label_en", "label_it", "alt_en", "broader", "record"))
                .isEqualTo(concepts);
        String json = """
                {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "t": "http://example.org/tools/",
                  "broader": {"@id": "skos:broader", "@type": "@id"}, "in": {"@id": "skos:inScheme", "@type": "@id"}},
                 "@graph": [
                  {"@id": "t:scheme", "@type": "skos:ConceptScheme",
                   "http://purl.org/dc/terms/title": {"@value": "Tools of the trade", "@language": "en"}},
                  {"@id": "t:hammer", "@type": "skos:Concept", "in": "t:scheme", "skos:notation": "1",
                   "skos:prefLabel": [{"@value": "hammer", "@language": "en"}, {"@value": "martello", "@language": "it"}],
                   "skos:altLabel": [{"@value": "mallet", "@language": "en"}, {"@value": "maul", "@language": "en-GB"}]},
                  {"@id": "t:claw", "@type": "skos:Concept", "in": "t:scheme", "skos:notation": "1.1", "broader": "t:hammer",
                   "skos:prefLabel": {"@value": "claw hammer", "@language": "en"}}]}
                """;
        translate("tools.jsonld", json, FileFormat.JSON_LD);
        assertThat(tables.rows("concepts", "id", "label_en", "label_it", "alt_en", "broader", "record"))
                .isEqualTo(concepts);
    }

    /** The official file has labels of their own (SKOS-XL) and the last part of each code as notation. */
    @Test
    void euroSciVocGetsTheIdentifiersAndPathsThatCordisUses() throws IOException {
        turtle(PREFIXES + """
                @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
                @prefix e: <http://data.europa.eu/8mn/euroscivoc/> .
                e:40c0 a skos:ConceptScheme ; skos:prefLabel "European Science Vocabulary (EuroSciVoc)"@en .
                e:aaaa a skos:Concept ; skos:topConceptOf e:40c0 ; skos:notation "23" ; xl:prefLabel e:l1 .
                e:bbbb a skos:Concept ; skos:inScheme e:40c0 ; skos:notation "47" ; skos:broader e:aaaa ;
                  xl:prefLabel e:l2 ; xl:altLabel [ xl:literalForm "informatics"@en ] .
                e:l1 xl:literalForm "natural sciences"@en, "scienze naturali"@it .
                e:l2 a xl:Label ; xl:literalForm "computer and information sciences"@en .
                """);
        assertThat(tables.rows("concepts", "id", "scheme", "notation", "label_en", "label_it", "alt_en", "broader"))
                .containsExactly(
                        "tech:euroscivoc-23|scheme:euroscivoc|/23|natural sciences|scienze naturali||",
                        "tech:euroscivoc-23-47|scheme:euroscivoc|/23/47|computer and information sciences||informatics|tech:euroscivoc-23");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void aCircleIsOpenedAtTheSamePlaceEveryTime() throws IOException {
        turtle(PREFIXES + """
                :a skos:broader :b ; skos:prefLabel "a"@en . :b skos:broader :c ; skos:prefLabel "b"@en .
                :c skos:broader :a ; skos:prefLabel "c"@en . :d skos:broader :d ; skos:prefLabel "d"@en .
                :e skos:broader :a ; skos:prefLabel "e"@en .
                """);
        assertThat(tables.rows("concepts", "label_en", "broader"))
                .containsExactly("a|tech:tools-b", "b|tech:tools-c", "c|", "d|", "e|tech:tools-a");
        assertThat(tables.notices())
                .containsExactly(
                        "CYCLE tools.ttl broader [http://example.org/tools/c]",
                        "CYCLE tools.ttl broader [http://example.org/tools/d]");
    }

    @Test
    void ofSeveralBroaderConceptsTheFirstIsKeptAndMissingOnesAreTold() throws IOException {
        turtle(PREFIXES + """
                :a skos:prefLabel "a"@en ; skos:broader :z , :c , :b .
                :b a skos:Concept ; skos:prefLabel "b"@en . :c a skos:Concept ; skos:prefLabel "c"@en .
                :empty a skos:Concept .
                """);
        assertThat(tables.rows("concepts", "label_en", "broader")).containsExactly("a|tech:tools-b", "b|", "c|");
        assertThat(tables.notices())
                .containsExactly(
                        "MISSING_VALUE tools.ttl prefLabel [http://example.org/tools/empty]",
                        "UNKNOWN_REFERENCE tools.ttl broader [http://example.org/tools/z]",
                        "FURTHER_BROADER tools.ttl broader [http://example.org/tools/a]");
        assertThat(tables.translation().rejected()).isEqualTo(1);
    }

    @Test
    void labelsInOtherLanguagesStandInOnlyWhereEnglishAndItalianAreMissing() throws IOException {
        turtle(PREFIXES + """
                :a a skos:Concept ; skos:prefLabel "Zange"@de , "pince"@fr .
                :b a skos:Concept ; skos:prefLabel "pinza"@it , "Zange"@de .
                :c a skos:Concept ; skos:prefLabel "no language" .
                """);
        assertThat(tables.rows("concepts", "id", "label_en", "label_it"))
                .containsExactly("tech:tools-a|Zange|", "tech:tools-b||pinza", "tech:tools-c|no language|");
        assertThat(tables.notices()).containsExactly("OTHER_LANGUAGE tools.ttl prefLabel [Zange@de]");
    }

    @Test
    void twoConceptsWithOneNotationAndMatchesToNowhereAreTold() throws IOException {
        turtle(PREFIXES + """
                :a a skos:Concept ; skos:notation "1" ; skos:prefLabel "a"@en ; skos:closeMatch <http://nowhere.org/1> .
                :b a skos:Concept ; skos:notation "1" ; skos:prefLabel "b"@en .
                """);
        assertThat(tables.rows("concepts", "id", "label_en")).containsExactly("tech:tools-1|a");
        assertThat(tables.notices())
                .containsExactlyInAnyOrder(
                        "REPEATED_KEY tools.ttl notation [http://example.org/tools/b]",
                        "UNKNOWN_REFERENCE tools.ttl match [http://nowhere.org/1]");
    }

    @Test
    void brokenFilesAreRefusedWithTheLine() {
        assertThatThrownBy(() -> turtle(PREFIXES + ":a skos:prefLabel \"open .\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith("tools.ttl: it is not well-formed in line ");
        assertThatThrownBy(() -> translate("tools.rdf", "<rdf:RDF", FileFormat.RDF_XML))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("not well-formed");
        assertThatThrownBy(() -> translate("tools.jsonld", "{\"@graph\": [", FileFormat.JSON_LD))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("no JSON-LD that can be read");
        assertThatThrownBy(() -> turtle(PREFIXES + ":a dct:title \"x\" .\n"))
                .hasMessage("tools.ttl: it describes no concepts with labels; give a taxonomy as SKOS");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:s=\"http://www.w3.org/2004/02/skos/core#\"><s:Concept rdf:about=\"http://x/a\">"
                + "<s:prefLabel xml:lang=\"en\">label &e;</s:prefLabel></s:Concept></rdf:RDF>";
        try {
            translate("x.rdf", xml, FileFormat.RDF_XML);
            assertThat(tables.records("concepts").toString()).contains("label").doesNotContain("secret");
        } catch (FileRefused refused) {
            assertThat(refused).hasMessageNotContaining("secret");
        }
        assertThatThrownBy(() -> translate(
                        "x.jsonld",
                        "{\"@context\": \"" + secret.toUri() + "\", \"@id\": \"http://x/a\"}",
                        FileFormat.JSON_LD))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("which is not fetched; write the context into the file");
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefused() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        xml.append("]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:s=\"http://www.w3.org/2004/02/skos/core#\"><s:Concept rdf:about=\"http://x/a\">"
                + "<s:prefLabel>&a29;</s:prefLabel></s:Concept></rdf:RDF>");
        assertThatThrownBy(() -> translate("x.rdf", xml.toString(), FileFormat.RDF_XML))
                .isInstanceOf(FileRefused.class);
    }

    private void turtle(String text) throws IOException {
        translate("tools.ttl", text, FileFormat.TURTLE);
    }

    private void translate(String name, String text, FileFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        tables.translate(new SkosTranslator(new SkosOptions(format, Kind.TECHNOLOGY, null, 50), known), file);
    }
}
