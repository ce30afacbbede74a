package it.filiera.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
