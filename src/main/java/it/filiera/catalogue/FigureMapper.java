package it.filiera.catalogue;

import it.filiera.graphdb.Row;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a figure from the properties of its node. */
public final class FigureMapper {

    private FigureMapper() {}

    public static Figure figure(Row figure) {
        return new Figure(
                figure.requireString("indicator"),
                exact(figure.decimal("value")),
                figure.string("unit"),
                figure.string("date"),
                Objects.requireNonNullElse(figure.constant("kind", Figure.Kind.class), Figure.Kind.VALUE),
                figure.string("asSaid"),
                ProvenanceMapper.provenance(figure));
    }

    /** Written out, not as a power of ten. */
    private static @Nullable BigDecimal exact(@Nullable Double value) {
        return value == null
                ? null
                : new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
