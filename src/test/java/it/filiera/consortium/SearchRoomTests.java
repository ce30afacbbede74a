package it.filiera.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.kernel.Busy;
import it.filiera.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class SearchRoomTests {

    private final SearchRoom room = new SearchRoom();

    @Test
    void whoComesWhenItIsFullIsToldSoAtOnceInBothLanguages() {
        List<Disposable> searches = fill();
        assertThatThrownBy(() -> room.in(() -> "found")).isInstanceOfSatisfying(Busy.class, busy -> {
            assertThat(busy.code()).isEqualTo("TOO_BUSY");
            assertThat(busy.message(Language.EN)).contains("(32)", "Try again");
            assertThat(busy.message(Language.IT)).contains("(32)", "Riprova");
        });
        assertThatThrownBy(() -> room.during(() -> Flux.just("found")).blockLast())
                .isInstanceOf(Busy.class);
        searches.get(0).dispose();
        assertThat(room.during(() -> Flux.just("found")).blockLast()).isEqualTo("found");
    }

    @Test
    void aSearchThatEndsOrFailsGivesItsPlaceBack() {
        for (int i = 0; i < 2 * SearchRoom.AT_ONCE; i++) {
            room.during(() -> Flux.error(new IllegalStateException()))
                    .onErrorComplete()
                    .blockLast();
            room.during(() -> Flux.just(1)).blockLast();
            assertThatThrownBy(() -> room.in(SearchRoomTests::fails)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(fill()).hasSize(SearchRoom.AT_ONCE);
    }

    private static String fails() {
        throw new IllegalStateException();
    }

    private List<Disposable> fill() {
        List<Disposable> searches = new ArrayList<>();
        for (int i = 0; i < SearchRoom.AT_ONCE; i++) {
            searches.add(room.during(Flux::never).subscribe());
        }
        return searches;
    }
}
