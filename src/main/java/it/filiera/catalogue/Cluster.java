package it.filiera.catalogue;

import it.filiera.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a cluster as the European Cluster Collaboration Platform (ECCP) asks for it, with the values shown. A field
 * that the sources leave open is null; unknown is never zero and never an empty list.
 *
 * @param organisation             the organisation that runs it
 * @param staff                    staff of the management team
 * @param strategicPartnerships    memberships of ESCP-4i, -S3, -4x
 * @param contactsListed           how many contacts the sources list; they are not kept
 * @param declaredMembers          numbers of members as a source declares them
 * @param uncoveredSpecialisations specialisations that the ECCP lists do not cover
 * @param servicesDetail           details of the support services, in the source's words
 */
public record Cluster(
        Organisation organisation,
        @Nullable String established,
        @Nullable Integer staff,
        @Nullable String excellenceLabel,
        @Nullable String otherLabel,
        @Nullable String otherLabelText,
        @Nullable List<String> strategicPartnerships,
        @Nullable Integer contactsListed,
        @Nullable List<String> uncoveredSpecialisations,
        DeclaredMembers declaredMembers,
        Labels missions,
        @Nullable Boolean formalStrategy,
        @Nullable Boolean internationalisationFocus,
        @Nullable String servicesDetail,
        Cooperation internationalCooperation,
        Cooperation transnationalCooperation,
        @Nullable String valueProposition,
        @Nullable String recognitionDecree)
        implements Entity {

    @Override
    public String id() {
        return organisation.id();
    }

    @Override
    public EntityKind kind() {
        return EntityKind.CLUSTER;
    }

    @Override
    public String name(Language language) {
        return organisation.name(language);
    }

    /** Languages spoken; null when unknown. */
    public @Nullable List<String> languages() {
        return organisation.languages().isEmpty() ? null : organisation.languages();
    }

    /** Numbers of members by kind, as a source declares them; null where it leaves the field blank. */
    public record DeclaredMembers(
            @Nullable Integer total,
            @Nullable Integer sme,
            @Nullable Integer startUp,
            @Nullable Integer largeCompany,
            @Nullable Integer research,
            @Nullable Integer other,
            @Nullable Integer scaleUpFacility) {}

    /** Cooperation beyond the region; the explanation is the source's, for both kinds of cooperation together. */
    public record Cooperation(
            @Nullable List<String> countries,
            @Nullable List<String> activities,
            @Nullable String explanation) {}
}
