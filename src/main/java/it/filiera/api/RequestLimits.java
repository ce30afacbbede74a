package it.filiera.api;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.TimeoutWebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Limits on depth, cost and time of one request; each refusal says the limit and what was asked. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    @Bean
    Instrumentation depthLimit(ApiProperties limits) {
        return new MaxQueryDepthInstrumentation(limits.maxDepth()) {
            @Override
            protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
                return new AbortExecutionException(
                        "The request nests %d levels deep; at most %d are answered. Ask in two requests."
                                .formatted(depth, maxDepth));
            }
        };
    }

    @Bean
    SimplePerformantInstrumentation costLimit(ApiProperties limits) {
        return new MaxQueryComplexityInstrumentation(limits.maxCost(), new CostPerField()) {
            @Override
            protected AbortExecutionException mkAbortException(int cost, int maxCost) {
                return new AbortExecutionException(
                        "The request would cost %d; at most %d is answered. Ask for smaller pages (\"first\") or fewer nested lists."
                                .formatted(cost, maxCost));
            }
        };
    }

    @Bean
    WebGraphQlInterceptor timeLimit(ApiProperties limits) {
        return new TimeoutWebGraphQlInterceptor(limits.timeout());
    }
}
