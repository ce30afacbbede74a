package it.filiera.api;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;

/**
 * What a request costs before it is run: every field 1, a list {@code first} times what is asked of one item, a question
 * {@value #QUESTION} on top, so that neither a deep nest of long lists nor hundreds of questions under aliases pass.
 */
final class CostPerField implements FieldComplexityCalculator {

    static final int QUESTION = 1_000;
    /** Lists without a {@code first} argument are bounded by the data: members of an enumeration, roles, spellings. */
    private static final int ONE = 1;

    @Override
    public int calculate(FieldComplexityEnvironment field, int costOfChildren) {
        long items = field.getArguments().get("first") instanceof Number first ? Math.max(ONE, first.longValue()) : ONE;
        long base = field.getParentType().getName().equals("Query") ? QUESTION : ONE;
        return (int) Math.min(Integer.MAX_VALUE / 2, base + items * costOfChildren);
    }
}
