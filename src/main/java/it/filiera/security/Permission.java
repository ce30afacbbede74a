package it.filiera.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change asks for before it happens.
 *
 * @param right        the right that allows it
 * @param organisation the organisation that is changed, where an account's own is enough; null otherwise
 */
public record Permission(Right right, @Nullable String organisation) {

    /** To load files, to watch and to stop loads. */
    public static final Permission IMPORT = new Permission(Right.IMPORT, null);

    /** To say that two organisations are one or are not, and to undo that. */
    public static final Permission MERGE = new Permission(Right.MERGE, null);

    /** To read who changed what. */
    public static final Permission READ_AUDIT_LOG = new Permission(Right.READ_AUDIT_LOG, null);

    /** To create, change, disable and list accounts. */
    public static final Permission MANAGE_ACCOUNTS = new Permission(Right.MANAGE_ACCOUNTS, null);

    /** To edit what an organisation says of itself: officers for any, an SME's account for its own. */
    public static Permission editOrganisation(String id) {
        return new Permission(Right.EDIT_ORGANISATIONS, id);
    }

    /** To correct a fact about this thing and to undo that: officers about any, an SME's account about its own organisation. */
    public static Permission correct(String id) {
        return new Permission(Right.CORRECT, id);
    }

    boolean isGrantedTo(CurrentUser user) {
        Set<Right> rights = user.rights();
        return rights.contains(right)
                || (organisation != null
                        && rights.contains(Right.EDIT_OWN_ORGANISATION)
                        && organisation.equals(user.organisation()));
    }

    /** For messages: {@code IMPORT}, {@code EDIT_ORGANISATIONS (org:a)}. */
    String label() {
        return organisation == null ? right.name() : right.name() + " (" + organisation + ")";
    }
}
