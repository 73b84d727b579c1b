package io.mailuo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searching the texts of articles over scanning them, on a server that has made its index. The scan of plain Fuseki, on a copy of
 * the same database, answers all articles with a word, and beside it that of the server itself. Against them stand the first page
 * of the search as JSON, with passages and total, and the same rows as the scan by the index, in SPARQL. No answer is cut short.
 * The page says also how many things are called so; the scan that finds all that it tells of goes through texts and names.
 */
final class SearchFigures {

    /** Each side is asked so long before it counts, by which time its code is compiled. */
    private static final double WARM_SECONDS = 5;

    /** Pages, index queries and scans of a round: one alone would be less than the clock of the processors' time can tell. */
    private static final int PAGES = 40;

    private static final int QUERIES = 20;
    private static final int SCANS = 2;

    /** In every second or third article of the news, in every tenth, in one of hundreds. */
    private static final List<String> WORDS = List.of("发展", "教育", "数字化改革");

    /** Words of two to four characters out of so many articles, so that no word comes twice: nothing kept of an answer helps. */
    private static final int DIFFERENT = 400;

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,4}");

    private SearchFigures() {}

    /** What a server is asked for a word, and gives the seconds to its whole answer. */
    private interface Question {
        double ask(Served served, String word);
    }

    /** One side of a comparison: what it asks, and how often in a round. */
    private record Side(String name, int times, Question question) {}

    private static final Side PAGE = new Side(
            "page", PAGES, (served, word) -> served.page("/search?in=text&format=json&q=" + Served.encoded(word)));
    private static final Side INDEX = new Side(
            "SPARQL by the index", QUERIES,
            (served, word) -> served.ask(articles("<https://w3id.org/mailuo/ns#containsWords> '" + word + "'")));
    private static final Side SCAN = new Side(
            "scan", SCANS,
            (served, word) -> served.ask(
                    articles("<https://schema.org/articleBody> ?text FILTER(CONTAINS(?text, '" + word + "'))")));

    private static final Side SCAN_OF_NAMES_TOO = new Side(
            "scan of texts and names",
            SCANS,
            (served, word) -> served.ask("PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX schema: <https://schema.org/>"
                    + " SELECT DISTINCT ?found { { ?found schema:articleBody ?text } UNION { ?found schema:headline ?text }"
                    + " UNION { ?found skos:prefLabel ?text } UNION { ?found skos:altLabel ?text }"
                    + " FILTER(CONTAINS(STR(?text), '" + word + "')) }"));

    private static String articles(String condition) {
        return "SELECT ?article { ?article " + condition + " }";
    }

    static String search(Bench bench) throws IOException {
        Path store = bench.built(1);
        List<List<String>> asked = Stream.concat(WORDS.stream().map(List::of), Stream.of(different(bench)))
                .toList();
        try (Served served = Served.mailuo(store, Map.of());
                Served plain = Served.fuseki(bench.copied(store))) {
            served.page("/search?in=text&format=json&q=" + Served.encoded(WORDS.get(0))); // makes the index
            served.awaitRest();
            return Stream.of(
                            new Comparison(PAGE, served, SCAN, plain),
                            new Comparison(PAGE, served, SCAN, served),
                            new Comparison(PAGE, served, SCAN_OF_NAMES_TOO, plain),
                            new Comparison(INDEX, served, SCAN, plain),
                            new Comparison(INDEX, served, SCAN, served))
                    .map(comparison -> comparison.name(plain) + compared(bench.rounds(), comparison, asked))
                    .collect(Collectors.joining("; "));
        }
    }

    /** What is asked of our server, over what is asked of one or the other. */
    private record Comparison(Side side, Served served, Side scan, Served scanning) {

        String name(Served plain) {
            return side.name() + " over " + (scanning == plain ? "plain Fuseki's " : "the server's own ") + scan.name()
                    + ": ";
        }
    }

    private static String compared(int rounds, Comparison comparison, List<List<String>> asked) {
        List<String> shown = new ArrayList<>();
        for (List<String> words : asked) {
            String name = words.size() == 1 ? words.get(0) : words.size() + " words";
            Turns ours = new Turns(comparison.served(), comparison.side(), words);
            Turns scans = new Turns(comparison.scanning(), comparison.scan(), words);
            shown.add(name + " " + ratio(rounds, ours, scans));
        }
        return String.join(", ", shown);
    }

    /**
     * One side over the scan.
     *
     * @param wall median of the rounds
     * @param cpu of the server, all rounds together
     */
    private record Ratio(Medians.Pair wall, double cpu) {

        @Override
        public String toString() {
            return thousandths(wall.ratio()) + " (" + Medians.shown(wall.ours() * 1000) + " ms over "
                    + Medians.shown(wall.theirs() * 1000) + " ms; by CPU " + thousandths(cpu) + ")";
        }
    }

    private static Ratio ratio(int rounds, Turns ours, Turns scans) {
        ours.warm();
        scans.warm();
        Medians.Pair wall = Medians.alternate(rounds, ours::round, scans::round);
        return new Ratio(wall, ours.cpu * SCANS / (scans.cpu * ours.side.times));
    }

    /** Asks for one word after another. */
    private static final class Turns {

        private final Served served;
        private final Side side;
        private final List<String> words;
        private int next;
        private double cpu;

        Turns(Served served, Side side, List<String> words) {
            this.served = served;
            this.side = side;
            this.words = words;
        }

        void warm() {
            long end = System.nanoTime() + (long) (WARM_SECONDS * 1e9);
            while (System.nanoTime() < end) {
                round();
            }
            cpu = 0;
        }

        /** Seconds of one request of a round; those of the processors are added up. */
        double round() {
            double before = served.cpu();
            double sum = 0;
            for (int i = 0; i < side.times; i++) {
                sum += side.question.ask(served, words.get(next++ % words.size()));
            }
            cpu += served.cpu() - before;
            return sum / side.times;
        }
    }

    /** A word out of the middle of each of some articles. */
    private static List<String> different(Bench bench) throws IOException {
        List<String> texts = List.copyOf(bench.texts().values());
        return texts.stream()
                .limit(DIFFERENT)
                .map(text -> text.substring(text.length() / 2))
                .map(WORD::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .toList();
    }

    private static String thousandths(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
