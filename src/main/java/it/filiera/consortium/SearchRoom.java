package it.filiera.consortium;

import it.filiera.kernel.Room;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Lets in as many searches at once as there is room for; the others are told so at once. */
@Component
class SearchRoom {

    static final int AT_ONCE = 32;

    private final Room room = new Room(AT_ONCE);

    /** @throws it.filiera.kernel.Busy when there is no room */
    <T> T in(Supplier<T> search) {
        room.enter();
        try {
            return search.get();
        } finally {
            room.leave();
        }
    }

    /** The same for a search that tells as it goes on; its place is free again when it ends, fails or is given up. */
    <T> Flux<T> during(Supplier<Flux<T>> search) {
        return Flux.using(
                () -> {
                    room.enter();
                    return room;
                },
                entered -> search.get(),
                Room::leave);
    }
}
