package io.mailuo.server;

import io.mailuo.pipeline.ProgramCode;
import io.mailuo.store.GraphStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;

/**
 * Meters of the process: memory, threads, file handles, processor, the program's version, the generation of the store. They are
 * made when somebody first asks, for a server that nobody watches need not load them.
 */
final class ProcessMetrics {

    private final GraphStore store;
    private Optional<PrometheusMeterRegistry> made = Optional.empty();

    ProcessMetrics(GraphStore store) {
        this.store = store;
    }

    /** Where more meters can be added. */
    MeterRegistry registry() {
        return meters();
    }

    /** What the meters show now, in the text format of Prometheus. */
    String text() {
        return meters().scrape();
    }

    private synchronized PrometheusMeterRegistry meters() {
        if (made.isEmpty()) {
            made = Optional.of(make());
        }
        return made.get();
    }

    private PrometheusMeterRegistry make() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("mailuo.build.info", () -> 1)
                .description("The program that runs, in the labels.")
                .tag("version", ProgramCode.number())
                .tag("code", ProgramCode.version().replaceFirst(".*\\+", ""))
                .tag("java", Runtime.version().toString())
                .register(registry);
        Gauge.builder(
                        "mailuo.store.generation",
                        store,
                        it -> it.generationNumber().orElse(0))
                .description("Number of the generation of the store that is served; 0 in memory.")
                .register(registry);
        Gauge.builder("mailuo.store.changes", store, GraphStore::changes)
                .description("Changes of the graph since the server was started.")
                .register(registry);
        return registry;
    }
}
