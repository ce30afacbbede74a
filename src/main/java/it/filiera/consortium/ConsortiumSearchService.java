package it.filiera.consortium;

import it.filiera.consortium.ConsortiumService.Search;
import it.filiera.consortium.solver.Effort;
import it.filiera.consortium.solver.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Answers which organisations together fulfil a call, team by team while it is searched. */
@Service
class ConsortiumSearchService implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ConsortiumSearchService.class);
    private static final int MOST_WAITING = 100;

    private final ConsortiumService service;
    private final SearchRoom room;

    /** Searches wait for a processor: on threads of their own, so that nothing else waits behind them. */
    private final Scheduler searching =
            Schedulers.newBoundedElastic(2 * Runtime.getRuntime().availableProcessors(), MOST_WAITING, "consortium");

    ConsortiumSearchService(ConsortiumService service, SearchRoom room) {
        this.service = service;
        this.room = room;
    }

    /** Where better teams come faster than they can be told, those between are left out; the last answer never is. */
    Flux<Consortium> search(ConsortiumRequest request) {
        return room.during(() -> search(service.search(request)));
    }

    private Flux<Consortium> search(Search search) {
        return Flux.<Plan>create(sink -> run(search, sink), OverflowStrategy.LATEST)
                .subscribeOn(searching)
                .publishOn(searching, 1)
                .map(plan -> service.answer(search, plan))
                .doOnError(failure -> LOG.error("The search for a consortium failed", failure));
    }

    private void run(Search search, FluxSink<Plan> sink) {
        Effort effort = new Effort(search.request().limit(), progress -> sink.next(Plan.soFar(progress)));
        sink.onCancel(effort::cancel);
        sink.next(service.solve(search, effort));
        sink.complete();
    }

    @Override
    public void destroy() {
        searching.dispose();
    }
}
