package it.filiera.catalogue;

import it.filiera.graphdb.Row;

/** Reads a membership from the columns {@code organisation}, {@code cluster} and {@code link} (properties of the link). */
public final class MembershipMapper {

    private MembershipMapper() {}

    public static Membership membership(Row row) {
        Row link = row.requireRow("link");
        return new Membership(
                row.requireString("organisation"),
                row.requireString("cluster"),
                link.requireConstant("role", Membership.Role.class),
                link.string("roleAsSaid"),
                link.string("from"),
                link.string("to"),
                ProvenanceMapper.provenance(link));
    }
}
