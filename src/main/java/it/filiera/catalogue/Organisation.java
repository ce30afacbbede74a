package it.filiera.catalogue;

import it.filiera.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity or a well-known part of one, with the values shown. What no source tells is null or empty.
 *
 * @param isCluster    whether it has members and is run as a cluster
 * @param legalName    full name
 * @param sme          small or medium-sized by a source's word
 * @param place        null when nothing about it is known
 * @param descriptions what it is and does
 */
public record Organisation(
        String id,
        boolean isCluster,
        @Nullable String legalName,
        @Nullable String shortName,
        OrganisationType type,
        @Nullable Boolean sme,
        @Nullable Place place,
        @Nullable String url,
        Labels descriptions,
        List<String> languages,
        List<Identifier> identifiers)
        implements Entity {

    public Organisation {
        languages = List.copyOf(languages);
        identifiers = List.copyOf(identifiers);
    }

    @Override
    public EntityKind kind() {
        return isCluster ? EntityKind.CLUSTER : EntityKind.ORGANISATION;
    }

    /** The full name, else the short one, else a phrase that says there is none, with the first identifier. */
    @Override
    public String name(Language language) {
        if (legalName != null) {
            return legalName;
        }
        if (shortName != null) {
            return shortName;
        }
        String known = identifiers.isEmpty()
                ? id
                : identifiers.get(0).scheme() + " " + identifiers.get(0).value();
        return unnamed(language, known);
    }

    /** What is shown for an organisation that no source names. */
    public static String unnamed(Language language, String identifier) {
        return (language == Language.IT ? "Nome non presente nella fonte (%s)" : "Name not in the source (%s)")
                .formatted(identifier);
    }

    /**
     * An identifier in somebody's register.
     *
     * @param scheme PIC, VAT, ROR, TAX_CODE or REGISTER_NUMBER
     */
    public record Identifier(String scheme, String value) {}
}
