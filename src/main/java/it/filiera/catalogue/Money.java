package it.filiera.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount in a currency (ISO 4217). */
public record Money(BigDecimal amount, String currency) {

    private static final String DEFAULT_CURRENCY = "EUR";

    /** The amount, or null when it is unknown; sources that name no currency mean euro. */
    public static @Nullable Money of(@Nullable Double amount, @Nullable String currency) {
        return amount == null
                ? null
                : new Money(
                        BigDecimal.valueOf(amount).stripTrailingZeros(),
                        currency == null ? DEFAULT_CURRENCY : currency);
    }
}
