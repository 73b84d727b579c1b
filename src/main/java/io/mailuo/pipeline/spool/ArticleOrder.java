package io.mailuo.pipeline.spool;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The articles of files in order of their names. */
@SuppressWarnings("ArrayRecordComponent") // numbers of which there may be millions, and which nobody compares
record ArticleOrder(int[] files, int[] numbers) {

    static ArticleOrder of(FileEntries files) {
        int size = files.articles();
        int[] file = new int[size];
        int[] number = new int[size];
        String[] names = new String[size];
        int next = 0;
        for (int position = 0; position < files.size(); position++) {
            List<String> articles = files.articleNames(position);
            for (int i = 0; i < articles.size(); i++) {
                file[next] = position;
                number[next] = i;
                names[next++] = articles.get(i);
            }
        }
        ArticleOrder asRead = new ArticleOrder(file, number);
        return isSorted(names) ? asRead : asRead.sorted(names);
    }

    private static boolean isSorted(String[] names) {
        for (int i = 1; i < names.length; i++) {
            if (names[i - 1].compareTo(names[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    private ArticleOrder sorted(String[] names) {
        int[] order = IntStream.range(0, names.length)
                .boxed()
                .sorted(Comparator.comparing(article -> names[article]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new ArticleOrder(
                IntStream.of(order).map(article -> files[article]).toArray(),
                IntStream.of(order).map(article -> numbers[article]).toArray());
    }

    /** Number of articles. */
    int size() {
        return files.length;
    }

    /** Position of an article's file. */
    int file(int article) {
        return files[article];
    }

    /** Number of an article in its file. */
    int number(int article) {
        return numbers[article];
    }
}
