package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The medium that published an article, from a dateline (央视网消息, 新华社北京3月5日电), a byline (某某报记者 甲) or a source line
 * (《某某日报》), and media that a journalist's title names (《某某教研》主编).
 */
final class Medium {

    private static final String LINE_BEGIN = "(?:^|\\n)[\\s　□■●◎（(【]*(?:据)?";
    private static final String ROLE = "(?:首席|全媒体|融媒体|特约|特派|实习|见习|驻站|驻\\p{IsHan}{1,4})?(?:记者|通讯员|评论员)";

    private final Pattern begun;
    private final Pattern source;
    private final Pattern edited;
    private final CentralNames central;

    Medium(Lexicon lexicon) {
        this.central = new CentralNames(lexicon);
        String ends = lexicon.words("media-ends").stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        // 中国台湾网 is no 台.
        String name = "((?:《\\p{IsHan}{2,12}》|\\p{IsHan}{1,10}?(?:" + ends + ")(?!湾)))";
        this.begun = Pattern.compile(LINE_BEGIN + name
                + "(?:消息|(?:\\d{1,2}月\\d{1,2}日)?(?:讯(?!息)|报道[\\s　])|" + ROLE
                + "(?:[\\s　/：:]|\\p{IsHan}{2,3}(?:[\\s　，、。）)]|报道[\\s　]|$))|[\\s　]" + ROLE
                + "|[^，。\\n]{0,14}[电讯][（(\\s])");
        this.edited = Pattern.compile("(《\\p{IsHan}{2,10}》)(?:杂志|报社|编辑部)?(?:社长|总编|主编|副主编|执行主编|编辑|记者|编辑部)");
        this.source = Pattern.compile(
                "(?:摘自|来源|原载|转自|刊于|刊登于)[^\\n《]{0,14}?[：:《]?\\s*《?(\\p{IsHan}{2,10}(?:" + ends + "))(?!站)");
    }

    Optional<String> read(Document document) {
        Optional<String> given = document.article().publisher();
        if (given.isPresent()) {
            return given;
        }
        String text = document.text().normal();
        return first(begun, text)
                .or(() -> first(source, text))
                .map(Medium::plain)
                .map(central::full);
    }

    /** The media that datelines, bylines and source lines name; 本报 names none. */
    List<Found> named(String text) {
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : List.of(begun, source, edited)) {
            Matcher matcher = pattern.matcher(text).useAnchoringBounds(false);
            for (int from = 0; find(matcher, text, from); from = matcher.end()) {
                String name = matcher.group(1);
                if (!isOwn(name)) {
                    Span span = new Span(matcher.start(1), matcher.end(1));
                    found.add(new Found(span, central.full(plain(name)), Optional.empty(), Found.Rule.NAMED));
                }
            }
        }
        return found;
    }

    /** 本报, 我台, 综合本报: the medium that speaks, without its name. */
    private static boolean isOwn(String name) {
        return name.startsWith("本") || name.startsWith("我") || name.charAt(Math.max(0, name.length() - 2)) == '本';
    }

    /** 《某某日报》 is the paper 某某日报. */
    private static String plain(String name) {
        return name.startsWith("《") ? name.substring(1, name.length() - 1) : name;
    }

    /** The next match behind the one before, which ends at an index: one that begins with a line is looked for where lines begin, and nowhere else. */
    private boolean find(Matcher matcher, String text, int from) {
        if (!matcher.pattern().equals(begun)) {
            return matcher.find();
        }
        int at = from == 0 ? 0 : lineBreak(text, from);
        while (at < text.length()) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
            at = lineBreak(text, at + 1);
        }
        return false;
    }

    private static int lineBreak(String text, int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    private Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text).useAnchoringBounds(false);
        for (int from = 0; find(matcher, text, from); from = matcher.end()) {
            String name = matcher.group(1);
            if (!isOwn(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
