package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words by which a line shows what part it plays on the page, from {@code page-lines.tsv}. */
final class PageWords {

    private final Words captionStarts;
    private final Words captionEnds;
    private final Words noCaptionEnds;
    private final Words sourceStarts;
    private final Words collectionEnds;
    private final Words datelines;

    PageWords(Lexicon lexicon) {
        this.captionStarts = cues(lexicon, "CAPTION", "start");
        this.captionEnds = cues(lexicon, "CAPTION", "end");
        this.noCaptionEnds = cues(lexicon, "CAPTION", "not-end");
        this.sourceStarts = cues(lexicon, "SOURCE", "start");
        this.collectionEnds = cues(lexicon, "COLLECTION", "end");
        this.datelines = cues(lexicon, "DATELINE", "in");
    }

    private static Words cues(Lexicon lexicon, String role, String where) {
        Set<String> cues = new LinkedHashSet<>(lexicon.words("page-lines", "where", where));
        cues.retainAll(lexicon.words("page-lines", "role", role));
        return Words.of(cues);
    }

    /** 图为……, ……（资料照片）。, ……某某摄 */
    boolean caption(String line) {
        String bare = bare(line);
        boolean end = captionEnds.end(bare) && !noCaptionEnds.end(bare);
        return end || captionStarts.begin(bare);
    }

    /** Whether a line holds any of the words that {@link #startsCaption} looks for. */
    boolean mayStartCaption(String line) {
        return captionStarts.standIn(line);
    }

    /** Whether a sentence begins as the words to a picture do, which makes its whole paragraph a caption. */
    boolean startsCaption(String sentence) {
        return captionStarts.begin(bare(sentence));
    }

    /** 本文摘自……, 来源：……, 本版图片由……提供 */
    boolean source(String line) {
        return sourceStarts.begin(bare(line)) || dateAlone(line);
    }

    /** The title of a page of short items: 国内快讯, 一周要闻 */
    boolean collection(String title) {
        return collectionEnds.end(title);
    }

    /** Whether the line is nothing but the medium's dateline, 某某消息（某栏目）：, with the items below it. */
    boolean datelineAlone(String line) {
        return line.endsWith("：") && line.length() <= 30 && datelines.standIn(line);
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
}
