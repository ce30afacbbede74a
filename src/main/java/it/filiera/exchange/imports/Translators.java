package it.filiera.exchange.imports;

import it.filiera.exchange.formats.ConceptIndex;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.Translator;
import it.filiera.exchange.formats.cordis.CordisTranslator;
import it.filiera.exchange.formats.crosswalk.CrosswalkOptions;
import it.filiera.exchange.formats.crosswalk.CrosswalkTranslator;
import it.filiera.exchange.formats.memberlist.Mapping;
import it.filiera.exchange.formats.memberlist.MappingGuess;
import it.filiera.exchange.formats.memberlist.MemberList;
import it.filiera.exchange.formats.memberlist.MemberListOptions;
import it.filiera.exchange.formats.memberlist.MemberListTranslator;
import it.filiera.exchange.formats.skos.SkosOptions;
import it.filiera.exchange.formats.skos.SkosTranslator;
import it.filiera.exchange.imports.ImportRequest.CrosswalkInput;
import it.filiera.exchange.imports.ImportRequest.MemberListInput;
import it.filiera.kernel.BadRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the translator for a file and what was said beside it. */
@Component
class Translators {

    /** Taxonomies and crosswalks that somebody brings count less than what ships with its status checked. */
    private static final int TAXONOMY_RANK = 40;

    private final GraphConcepts graph;
    private final Uploads uploads;

    Translators(GraphConcepts graph, Uploads uploads) {
        this.graph = graph;
        this.uploads = uploads;
    }

    /** The translator; null for a bundle, which needs none. */
    @Nullable
    Translator of(Upload upload, ImportRequest request) {
        ConceptIndex concepts = graph.concepts();
        return switch (upload.format()) {
            case BUNDLE -> null;
            case CORDIS_ZIP, CORDIS_TABLE -> new CordisTranslator(request.framework(), graph.things(concepts));
            case TABLE, WORKBOOK -> new MemberListTranslator(list(uploads.original(upload), request), concepts);
            case CROSSWALK_TABLE ->
                new CrosswalkTranslator(crosswalk(upload, request.crosswalk()), concepts, concepts::has);
            case TURTLE, RDF_XML, JSON_LD ->
                new SkosTranslator(new SkosOptions(upload.format(), kind(request), null, TAXONOMY_RANK), concepts);
        };
    }

    /**
     * Says no to a request that the file cannot be imported with.
     *
     * @return fingerprint of the headers of a list, by which the mapping is remembered; null for other files
     */
    @Nullable
    String check(Upload upload, ImportRequest request) {
        return switch (upload.format()) {
            case TABLE, WORKBOOK -> checkedList(upload, request);
            case TURTLE, RDF_XML, JSON_LD -> {
                kind(request);
                yield null;
            }
            case BUNDLE, CORDIS_ZIP, CORDIS_TABLE, CROSSWALK_TABLE -> null;
        };
    }

    private String checkedList(Upload upload, ImportRequest request) {
        MemberListInput input = given(request);
        Mapping mapping = mapping(uploads.original(upload), input);
        if (!mapping.fields().contains(it.filiera.exchange.formats.memberlist.Field.NAME)) {
            throw new BadRequest("input.memberList.mapping", mapping.fields(), ImportRemedy.NAME_COLUMN);
        }
        return mapping.fingerprint();
    }

    private static MemberListInput given(ImportRequest request) {
        if (request.memberList() == null) {
            throw new BadRequest("input.memberList", "null", ImportRemedy.WHOSE_MEMBERS);
        }
        return request.memberList();
    }

    private static Mapping mapping(Original original, MemberListInput input) {
        MappingGuess guess = MemberList.open(original, input.sheet()).guess(input.headerRow());
        return new Mapping(
                guess.fingerprint(),
                input.headerRow(),
                input.numbers() == null ? guess.numbers() : input.numbers(),
                input.mapping() == null ? guess.accepted().fields() : input.mapping());
    }

    private static MemberListOptions list(Original original, ImportRequest request) {
        MemberListInput input = given(request);
        String cluster = input.cluster().replaceFirst("^org:", "");
        return new MemberListOptions(
                input.cluster(),
                "source:members-" + cluster,
                Objects.requireNonNullElse(input.title(), "Member list of " + cluster),
                input.recordedOn(),
                MemberListOptions.USUAL_RANK,
                input.sheet(),
                mapping(original, input));
    }

    private static CrosswalkOptions crosswalk(Upload upload, @Nullable CrosswalkInput input) {
        String slug = upload.name().toLowerCase(java.util.Locale.ROOT).replaceAll("\\.[^.]*$", "");
        return new CrosswalkOptions(
                input == null ? null : input.from(),
                input == null ? null : input.to(),
                "source:crosswalk-" + slug.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""),
                "Crosswalk: " + upload.name(),
                TAXONOMY_RANK);
    }

    private static KnownConcepts.Kind kind(ImportRequest request) {
        if (request.taxonomy() == null) {
            throw new BadRequest("input.taxonomy", "null", ImportRemedy.WHICH_CONCEPTS);
        }
        return request.taxonomy();
    }
}
