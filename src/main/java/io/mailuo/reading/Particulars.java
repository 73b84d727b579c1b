package io.mailuo.reading;

import io.mailuo.model.DateBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an article's day, medium and author from the lines above and below its text. */
final class Particulars {

    /** Lines above the text that may hold particulars. */
    private static final int HEAD = 8;

    /** Lines at the end that may hold them. */
    private static final int TAIL = 3;

    /** A line of a paper that names itself and its day is no longer than this. */
    private static final int IMPRINT = 60;

    /** How far into the first sentence a day dates what it reports. */
    private static final int DATELINE = 30;

    /** 《云岭日报》2021年5月6日第3版, 云岭日报/2021年/5月/6日/第001版 */
    private static final Pattern MEDIUM =
            Pattern.compile("^[\\s（(《]*(\\p{IsHan}{1,12}?(?:报|网|刊|社|台|杂志|在线))[》/／\\s　）)（(]*[12][0-9]{3}");

    private final Labels labels;

    Particulars(Labels labels) {
        this.labels = labels;
    }

    /** The medium that the lines name. */
    Optional<String> publisher(String text) {
        return find(text, line -> labels.source(line).or(() -> imprint(line)));
    }

    /** The author that the lines name. */
    Optional<String> author(String text) {
        return find(text, labels::author);
    }

    /**
     * The day, from the surest place that has one.
     *
     * @param given what the form of the input says, stated or in its properties
     * @param name the article's name
     * @param text the article's text
     */
    Optional<Dated> date(Optional<Dated> given, String name, String text) {
        return given.filter(it -> it.basis() == DateBasis.STATED)
                .or(() -> find(text, this::stated).map(day -> new Dated(day, DateBasis.STATED)))
                .or(() -> Days.inName(name).map(day -> new Dated(day, DateBasis.FILE_NAME)))
                .or(() -> inFirstSentence(text).map(day -> new Dated(day, DateBasis.TEXT)))
                .or(() -> given);
    }

    /** The lines above the first sentence, without the title, and the last lines. */
    private static <T> Optional<T> find(String text, Function<String, Optional<T>> read) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> near = new ArrayList<>();
        int i = 0;
        while (i < lines.size() && i < HEAD && !prose(lines.get(i))) {
            near.add(lines.get(i++));
        }
        near.addAll(lines.subList(Math.max(i, lines.size() - TAIL), lines.size()));
        return Labels.first(near, read);
    }

    private static boolean prose(String line) {
        return line.indexOf('。') >= 0 || line.length() > Labels.LONGEST;
    }

    private Optional<LocalDate> stated(String line) {
        if (line.length() > Labels.LONGEST || line.indexOf('。') >= 0) {
            return Optional.empty();
        }
        Optional<LocalDate> labelled = labels.date(line);
        boolean own = Days.isAlone(line)
                || imprint(line).isPresent()
                || labels.source(line).isPresent();
        return labelled.or(() -> own ? Days.first(line) : Optional.empty());
    }

    private static Optional<String> imprint(String line) {
        Matcher medium = MEDIUM.matcher(line);
        return line.length() <= IMPRINT && medium.find() ? Optional.of(medium.group(1)) : Optional.empty();
    }

    /** 2021年5月6日，云岭县…… dates the report; 到2025年12月31日 and 2021年5月6日前 do not. */
    private static Optional<LocalDate> inFirstSentence(String text) {
        Optional<String> first = text.lines().filter(Particulars::prose).findFirst();
        int end = first.map(line -> Days.end(line)).orElse(-1);
        if (end < 0 || end > DATELINE) {
            return Optional.empty();
        }
        String line = first.get();
        int start = Days.start(line);
        boolean until = start > 0 && "到至前自从".indexOf(line.charAt(start - 1)) >= 0;
        String rest = line.substring(end).replaceFirst("^[\\s日]+", "");
        boolean before = !rest.isEmpty() && "前起底至—-".indexOf(rest.charAt(0)) >= 0;
        return until || before ? Optional.empty() : Days.first(line);
    }
}
