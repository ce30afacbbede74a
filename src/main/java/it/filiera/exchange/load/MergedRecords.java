package it.filiera.exchange.load;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Organisations that are one in the graph although their records have identifiers of their own. The links of a merged one are those of
 * the whole, each stamped with the identifier under which it came; so they can be taken apart again, exactly. Every load takes those it
 * touches apart, writes as if nobody had merged them, and puts them together again, all in one transaction.
 */
public final class MergedRecords {

    /**
     * A record that is merged.
     *
     * @param into        the organisation that stands for both
     * @param cluster     whether it is run as a cluster
     * @param madeCluster whether the whole is a cluster only because of it
     * @param present     whether its record has been loaded; a decision may come before the record
     */
    public record Member(String id, String into, boolean cluster, boolean madeCluster, boolean present) {}

    record Ids(Collection<String> ids) {}

    record Members(List<Member> members) {}

    record Groups(Collection<String> ids, List<Member> members) {}

    static final Cypher<Ids> MEMBERS = Cypher.of("imports/merges/members", Ids.class);
    static final Cypher<Groups> GROUPS = Cypher.of("imports/merges/groups", Groups.class);
    static final Cypher<Members> APART_ORGANISATIONS = members("apart-organisations");
    static final Cypher<Members> APART_STARTS = members("apart-starts");
    static final Cypher<Members> APART_ENDS = members("apart-ends");
    static final Cypher<Members> TOGETHER_STARTS = members("together-starts");
    static final Cypher<Members> TOGETHER_ENDS = members("together-ends");
    static final Cypher<Members> TOGETHER_ORGANISATIONS = members("together-organisations");

    private MergedRecords() {}

    /** All members of the groups that these organisations have a part in; empty for nearly all organisations. */
    public static List<Member> of(Transaction tx, Collection<String> ids) {
        return tx.list(
                MEMBERS,
                new Ids(ids),
                row -> new Member(
                        row.requireString("id"),
                        row.requireString("into"),
                        row.requireBool("cluster"),
                        row.requireBool("madeCluster"),
                        row.requireBool("present")));
    }

    /** Makes whole groups what they were before anybody merged them. What is shown of them is not picked anew. */
    public static void apart(Transaction tx, List<Member> all) {
        Members members = new Members(all.stream().filter(Member::present).toList());
        if (!members.members().isEmpty()) {
            tx.run(APART_ORGANISATIONS, members);
            tx.run(APART_STARTS, members);
            tx.run(APART_ENDS, members);
        }
    }

    /** Puts whole groups together, as far as their records have been loaded, and picks what is shown of them. */
    public static void together(Transaction tx, List<Member> all) {
        if (all.isEmpty()) {
            return;
        }
        Members members = new Members(all);
        tx.run(TOGETHER_STARTS, members);
        tx.run(TOGETHER_ENDS, members);
        tx.run(TOGETHER_ORGANISATIONS, members);
        Set<String> wholes = new LinkedHashSet<>();
        all.forEach(member -> wholes.add(member.into()));
        pickShown(tx, wholes);
    }

    /**
     * Says anew what is merged into what, of organisations that are apart.
     *
     * @param ids     all whose group may change
     * @param members those that are merged from now on
     */
    public static void regroup(Transaction tx, Collection<String> ids, List<Member> members) {
        tx.run(GROUPS, new Groups(ids, members));
        pickShown(tx, ids);
        together(tx, members);
    }

    private static void pickShown(Transaction tx, Collection<String> ids) {
        Rows rows = new Rows(
                ids.stream().map(id -> Map.<String, Object>of("id", id)).toList());
        tx.run(ImportStatements.SHOWN_VALUES, rows);
        tx.run(ImportStatements.SPELLINGS, rows);
        tx.run(ImportStatements.PLACES, rows);
    }

    private static Cypher<Members> members(String name) {
        return Cypher.of("imports/merges/" + name, Members.class);
    }
}
