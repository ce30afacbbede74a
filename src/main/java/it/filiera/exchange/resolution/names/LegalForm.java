package it.filiera.exchange.resolution.names;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A legal form such as {@code srl}.
 *
 * @param countries whose law knows it; empty when that tells nothing (EU forms)
 * @param family    forms of one family are alike: LIMITED, JOINT_STOCK, PARTNERSHIP ...; STATUS says nothing about the form
 */
public record LegalForm(String code, Set<String> countries, String family) {

    private static final Set<String> COMPANIES = Set.of("LIMITED", "JOINT_STOCK", "PARTNERSHIP", "GUARANTEE");

    public LegalForm {
        countries = Set.copyOf(countries);
    }

    /** Whether this is a mere status beside the form, as ONLUS or "& C." */
    public boolean status() {
        return family.equals("STATUS");
    }

    /** Whether a body of this form is a company, hence no foundation and no public body. */
    public boolean company() {
        return COMPANIES.contains(family);
    }

    /** Codes of those that are more than a status, sorted. */
    public static Set<String> codes(Collection<LegalForm> forms) {
        Set<String> codes = new TreeSet<>();
        forms.stream().filter(form -> !form.status()).map(LegalForm::code).forEach(codes::add);
        return codes;
    }
}
