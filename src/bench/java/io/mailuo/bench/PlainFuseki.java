package io.mailuo.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** The yardstick of the server: Fuseki as it comes, on a TDB2 database. */
final class PlainFuseki {

    private PlainFuseki() {}

    /**
     * Serves until the process ends.
     *
     * @param arguments folder of the database, port
     */
    public static void main(String[] arguments) {
        Dataset dataset = TDB2Factory.connectDataset(arguments[0]);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        FusekiServer.create().port(Integer.parseInt(arguments[1])).add("/ds", dataset).build().start().join();
    }
}
