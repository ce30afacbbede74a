package it.filiera.exchange.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.cordis.Framework;
import it.filiera.exchange.formats.memberlist.Field;
import it.filiera.exchange.formats.values.Amounts.Convention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@code startImport}; kept with the job, so that another process can go on with it.
 *
 * @param upload the file
 * @param dryRun whether to tell only what would be done
 * @param memberList for a list
 * @param framework for CORDIS, when the file does not tell its programme
 * @param taxonomy what the concepts of a taxonomy are
 * @param crosswalk for a crosswalk whose table does not name its schemes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record ImportRequest(
        String upload,
        @Nullable Boolean dryRun,
        @Nullable MemberListInput memberList,
        @Nullable Framework framework,
        KnownConcepts.@Nullable Kind taxonomy,
        @Nullable CrosswalkInput crosswalk) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /**
     * What has to be said of a list.
     *
     * @param cluster whose members they are
     * @param title what the list is called as a source; null for a title made of the cluster's name
     * @param recordedOn state of the list
     * @param headerRow row with the headers; null to find it
     * @param numbers signs of numbers; null as guessed
     * @param mapping what each column is, from the first; null as guessed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MemberListInput(
            String cluster,
            @Nullable String title,
            @Nullable String recordedOn,
            @Nullable String sheet,
            @Nullable Integer headerRow,
            @Nullable Convention numbers,
            @Nullable List<Field> mapping) {}

    /** The schemes that a crosswalk links. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CrosswalkInput(@Nullable String from, @Nullable String to) {}
}
