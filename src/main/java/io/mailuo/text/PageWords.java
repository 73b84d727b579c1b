package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** The words by which a line shows what part it plays on the page, from {@code page-lines.tsv}. */
final class PageWords {

    private final Set<String> captionStarts;
    private final Set<String> captionEnds;
    private final Set<String> noCaptionEnds;
    private final Set<String> sourceStarts;
    private final Set<String> collectionEnds;
    private final Set<String> datelines;

    PageWords(Lexicon lexicon) {
        this.captionStarts = cues(lexicon, "CAPTION", "start");
        this.captionEnds = cues(lexicon, "CAPTION", "end");
        this.noCaptionEnds = cues(lexicon, "CAPTION", "not-end");
        this.sourceStarts = cues(lexicon, "SOURCE", "start");
        this.collectionEnds = cues(lexicon, "COLLECTION", "end");
        this.datelines = cues(lexicon, "DATELINE", "in");
    }

    private static Set<String> cues(Lexicon lexicon, String role, String where) {
        Set<String> cues = new LinkedHashSet<>(lexicon.words("page-lines", "where", where));
        cues.retainAll(lexicon.words("page-lines", "role", role));
        return cues;
    }

    /** 图为……, ……（资料照片）。, ……某某摄 */
    boolean caption(String line) {
        String bare = bare(line);
        boolean end = any(captionEnds, bare, String::endsWith) && !any(noCaptionEnds, bare, String::endsWith);
        return end || any(captionStarts, bare, String::startsWith);
    }

    /** Whether a sentence begins as the words to a picture do, which makes its whole paragraph a caption. */
    boolean startsCaption(String sentence) {
        return any(captionStarts, bare(sentence), String::startsWith);
    }

    /** 本文摘自……, 来源：……, 本版图片由……提供 */
    boolean source(String line) {
        return any(sourceStarts, bare(line), String::startsWith) || dateAlone(line);
    }

    /** The title of a page of short items: 国内快讯, 一周要闻 */
    boolean collection(String title) {
        return any(collectionEnds, title, String::endsWith);
    }

    /** Whether the line is nothing but the medium's dateline, 某某消息（某栏目）：, with the items below it. */
    boolean datelineAlone(String line) {
        return line.endsWith("：") && line.length() <= 30 && any(datelines, line, String::contains);
    }

    /** 2021-05-06 10:30, 2021年5月6日: the time of publication */
    private static boolean dateAlone(String line) {
        boolean digits = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digits |= Marks.digit(c);
            if (!Marks.digit(c) && "年月日时分秒-/:：. ".indexOf(c) < 0) {
                return false;
            }
        }
        return digits && line.length() >= 8;
    }

    /** A line without the brackets and end marks around it. */
    private static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (Marks.opens(line.charAt(from)) || line.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (Marks.closes(line.charAt(to - 1)) || Marks.ends(line.charAt(to - 1)))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean any(Set<String> cues, String line, BiPredicate<String, String> test) {
        return cues.stream().anyMatch(cue -> test.test(line, cue));
    }
}
