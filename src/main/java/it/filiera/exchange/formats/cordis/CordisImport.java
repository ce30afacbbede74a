package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.formats.KnownThings;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of one download share while they are read.
 *
 * @param framework programme of projects that do not say theirs
 * @param projects those of {@code project.csv}, or, without it, those that {@code organization.csv} names
 * @param complete whether there is a {@code project.csv}
 * @param known what the graph has
 */
record CordisImport(
        TranslationRequest request,
        BundleFolder bundle,
        Framework framework,
        ProjectIndex projects,
        boolean complete,
        KnownThings known) {

    /**
     * Programme of a project that a table names.
     *
     * @return null when neither the download nor, for lack of {@code project.csv}, the graph has such a project
     */
    @Nullable
    Framework frameworkOf(String number) {
        Framework told = projects.framework(number);
        if (told != null || complete) {
            return told;
        }
        return known.has(framework.projectId(number)) ? framework : null;
    }

    /** What to do about a project that is not there. */
    String remedyForUnknownProject() {
        return complete
                ? "project.csv has no such project; correct the number or add the project there"
                : "there is no such project of " + framework.title()
                        + " in the graph; import the whole download, or project.csv first";
    }

    /** The table of projects; what several tables say about one project becomes one row. */
    TableWriter projectTable() {
        return ProjectRows.table(bundle, request.notices());
    }

    /**
     * A row about a project from another table than {@code project.csv}: part of the row of {@code project.csv}, or, without
     * one, a statement of a source of its own.
     */
    TableRow partOfProject(Framework programme, String number, CordisTable saidBy) {
        TableRow row = projectTable().row().set("id", programme.projectId(number));
        return complete
                ? row.set("source", programme.source())
                : row.set("source", programme.source(saidBy))
                        .set("framework", programme)
                        .set("grant_number", number);
    }
}
