package io.mailuo.spark;

import io.mailuo.rdf.Iris;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a job is asked to do.
 *
 * @param base what the IRIs of the graph begin with
 * @param lexicon folder with tables of the user's own, on any file system
 * @param form how the articles stand in the inputs
 * @param partitions number of pieces that the articles are cut into; empty to let the job choose
 * @param overwrite whether the output may take the place of an earlier one
 * @param inputs paths of the articles, at least one
 * @param output folder to write to
 */
record JobOptions(
        String base,
        Optional<String> lexicon,
        InputForm form,
        Optional<Integer> partitions,
        boolean overwrite,
        List<String> inputs,
        String output) {

    /** The base that the program itself takes where none is named. */
    static final String DEFAULT_BASE = "http://localhost:3030/";

    static final String USAGE = """
            Usage: spark-submit --class io.mailuo.spark.SparkBuild mailuo-spark.jar [OPTIONS] INPUT... OUTPUT
            Reads articles, builds their graph and writes it to OUTPUT: graph/part-*.nq.gz, facts/*.parquet, problems/*.json.

              --base IRI             what the IRIs of the graph begin with; default: http://localhost:3030/
              --input-format FORM    text (default): one article a file; packed: one JSON object a line; sequence; parquet
              --lexicon DIR          folder with tables of your own, added to those of the program
              --partitions N         number of pieces that the articles are cut into; default: four a core
              --overwrite            replace OUTPUT where it exists
              --help                 print this
            """;

    JobOptions {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads the words of a command line.
     *
     * @throws WrongUsage if they are no job
     */
    static JobOptions parse(String... words) {
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        String base = DEFAULT_BASE;
        Optional<String> lexicon = Optional.empty();
        InputForm form = InputForm.TEXT;
        Optional<Integer> partitions = Optional.empty();
        boolean overwrite = false;
        List<String> paths = new ArrayList<>();
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            int sign = word.startsWith("--") ? word.indexOf('=') : -1;
            if (sign > 0) {
                rest.addFirst(word.substring(sign + 1));
                word = word.substring(0, sign);
            }
            switch (word) {
                case "--base" -> base = value(word, rest);
                case "--lexicon" -> lexicon = Optional.of(value(word, rest));
                case "--input-format" -> form = InputForm.parse(value(word, rest));
                case "--partitions" -> partitions = Optional.of(number(word, value(word, rest)));
                case "--overwrite" -> overwrite = true;
                default -> {
                    if (word.startsWith("--")) {
                        throw new WrongUsage("there is no option " + word + "; --help lists them");
                    }
                    paths.add(word);
                }
            }
        }
        if (paths.size() < 2) {
            throw new WrongUsage(
                    "name at least one input and then the output, as --help shows; seen: " + String.join(" ", paths));
        }
        checkBase(base);
        int last = paths.size() - 1;
        return new JobOptions(base, lexicon, form, partitions, overwrite, paths.subList(0, last), paths.get(last));
    }

    private static void checkBase(String base) {
        try {
            new Iris(base, name -> "");
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--base: " + e.getMessage());
        }
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new WrongUsage(option + " needs a value behind it");
        }
        return rest.removeFirst();
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new WrongUsage(option + " " + value + ": give a whole number from 1 to 999999");
        }
        return Integer.parseInt(value);
    }
}
