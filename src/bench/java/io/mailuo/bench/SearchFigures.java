package io.mailuo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searching the texts of articles over scanning them, on one server that has made its index. A scan at the endpoint answers all
 * articles with a word; beside it the first page of the search as JSON, with passages and total, and the same rows as the scan
 * by the index, in SPARQL. No answer is cut short.
 */
final class SearchFigures {

    private static final int WARM = 30;

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

    /** One side of a comparison: what it asks for a word, and how often in a round. */
    private record Side(int times, Function<String, String> address) {}

    private static final Side PAGE = new Side(PAGES, word -> "/search?in=text&format=json&q=" + Served.encoded(word));
    private static final Side INDEX = new Side(
            QUERIES, word -> query("?article <https://w3id.org/mailuo/ns#containsWords> '" + word + "'"));
    private static final Side SCAN = new Side(
            SCANS, word -> query("?article <https://schema.org/articleBody> ?text FILTER(CONTAINS(?text, '" + word + "'))"));

    private static String query(String pattern) {
        return "/sparql?query=" + Served.encoded("SELECT ?article { " + pattern + " }");
    }

    static String search(Bench bench) throws IOException {
        List<String> different = different(bench);
        try (Served served = Served.mailuo(bench.built(1), Map.of())) {
            List<String> shown = new ArrayList<>();
            List<Ratio> pages = new ArrayList<>();
            List<Ratio> queries = new ArrayList<>();
            for (String word : WORDS) {
                pages.add(ratio(bench, served, PAGE, List.of(word)));
                queries.add(ratio(bench, served, INDEX, List.of(word)));
                shown.add(word + " page " + pages.get(pages.size() - 1) + ", SPARQL " + queries.get(queries.size() - 1));
            }
            shown.add(different.size() + " words page " + ratio(bench, served, PAGE, different) + ", SPARQL "
                    + ratio(bench, served, INDEX, different));
            return "page " + median(pages) + "; SPARQL by the index " + median(queries) + ". " + String.join("; ", shown);
        }
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

    private static Ratio ratio(Bench bench, Served served, Side side, List<String> words) {
        Turns ours = new Turns(served, side, words);
        Turns scans = new Turns(served, SCAN, words);
        for (int i = 0; i < WARM; i++) {
            ours.round();
            scans.round();
        }
        ours.cpu = 0;
        scans.cpu = 0;
        Medians.Pair wall = Medians.alternate(bench.rounds(), ours::round, scans::round);
        return new Ratio(wall, ours.cpu * SCANS / (scans.cpu * side.times));
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

        /** Seconds of one request of a round; those of the processors are added up. */
        double round() {
            double before = served.cpu();
            double sum = 0;
            for (int i = 0; i < side.times; i++) {
                sum += served.page(side.address.apply(words.get(next++ % words.size())));
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

    private static String median(List<Ratio> ratios) {
        return thousandths(Medians.median(ratios.stream().mapToDouble(each -> each.wall.ratio()).toArray())) + ", by CPU "
                + thousandths(Medians.median(ratios.stream().mapToDouble(Ratio::cpu).toArray()));
    }

    private static String thousandths(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
