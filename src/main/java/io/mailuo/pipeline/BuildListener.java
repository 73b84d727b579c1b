package io.mailuo.pipeline;

/** Is told how far a build has come. Calls may come from several threads. */
public interface BuildListener {

    /** Hears nothing. */
    BuildListener SILENT = new BuildListener() {

        @Override
        public void began(Step step, long total) {}

        @Override
        public void advanced() {}
    };

    /** The steps of a build, in order. */
    enum Step {
        READ,
        EXTRACT,
        RESOLVE,
        STORE
    }

    /**
     * A step begins, and the one before it is done.
     *
     * @param total how often {@link #advanced} will be called, 0 where that is not known
     */
    void began(Step step, long total);

    /** One article of the step is done. */
    void advanced();
}
