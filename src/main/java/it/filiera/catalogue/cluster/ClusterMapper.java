package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.Cluster.Cooperation;
import it.filiera.catalogue.Cluster.DeclaredMembers;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.OrganisationMapper;
import it.filiera.graphdb.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the profile of a cluster from the fields of its organisation. */
final class ClusterMapper {

    private ClusterMapper() {}

    static Cluster cluster(Row row) {
        Row fields = row.requireRow("organisation");
        return new Cluster(
                OrganisationMapper.organisation(row),
                fields.string("established"),
                fields.integer("staff"),
                fields.string("excellenceLabel"),
                fields.string("otherLabel"),
                fields.string("otherLabelText"),
                knownList(fields, "strategicPartnerships"),
                fields.integer("contactsWithheld"),
                knownList(fields, "uncoveredSpecialisations"),
                declaredMembers(fields),
                new Labels(fields.string("missionEn"), fields.string("missionIt")),
                fields.bool("formalStrategy"),
                fields.bool("internationalisationFocus"),
                fields.string("servicesDetailEn"),
                cooperation(fields, "internationalCountries", "internationalActivities"),
                cooperation(fields, "transnationalCountries", "transnationalActivities"),
                fields.string("valuePropositionEn"),
                fields.string("recognitionDecree"));
    }

    private static DeclaredMembers declaredMembers(Row fields) {
        return new DeclaredMembers(
                fields.integer("totalMembers"),
                fields.integer("smeMembers"),
                fields.integer("startUpMembers"),
                fields.integer("largeMembers"),
                fields.integer("researchMembers"),
                fields.integer("otherMembers"),
                fields.integer("scaleUpFacilities"));
    }

    private static Cooperation cooperation(Row fields, String countries, String activities) {
        return new Cooperation(
                knownList(fields, countries), knownList(fields, activities), fields.string("cooperationExplainedEn"));
    }

    private static @Nullable List<String> knownList(Row fields, String name) {
        List<String> list = fields.strings(name);
        return list.isEmpty() ? null : list;
    }
}
