package io.mailuo.cli;

import io.mailuo.pipeline.BuildListener;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person at a terminal how far a build has come. */
final class ProgressDisplay implements BuildListener, AutoCloseable {

    private static final int WIDTH = 78;
    private static final int MILLIS = 200;

    private final PrintStream err;
    private Optional<ProgressBar> bar = Optional.empty();

    private ProgressDisplay(PrintStream err) {
        this.err = err;
    }

    /** A display on a terminal; hears nothing where nobody looks. */
    static BuildListener on(Terminal terminal) {
        return terminal.interactive() ? new ProgressDisplay(terminal.err()) : BuildListener.SILENT;
    }

    /** Ends the display of a listener that has one. */
    static void end(BuildListener listener) {
        if (listener instanceof ProgressDisplay display) {
            display.close();
        }
    }

    @Override
    public synchronized void began(Step step, long total) {
        close();
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(step.name().toLowerCase(Locale.ROOT))
                .setInitialMax(total > 0 ? total : -1)
                .setUpdateIntervalMillis(MILLIS)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH));
        bar = Optional.of(builder.clearDisplayOnFinish().build());
    }

    @Override
    public synchronized void advanced() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
