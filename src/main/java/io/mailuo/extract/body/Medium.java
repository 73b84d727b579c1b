package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The medium that published an article, from a dateline (央视网消息, 新华社北京3月5日电) or a source line (《某某日报》). */
final class Medium {

    private static final Pattern DATELINE =
            Pattern.compile("(?:^|[\\n。\\s])(?:据)?(\\p{IsHan}{2,8}?(?:网|社|报|台))(?:消息|讯|[^，。\\n]{0,14}电[（(\\s])");
    private static final Pattern SOURCE =
            Pattern.compile("(?:摘自|来源|原载|转自|刊于|刊登于)[^\\n《]{0,14}[：:《]?\\s*《?(\\p{IsHan}{2,10}(?:报|网|社|台|杂志|在线))");

    private final CentralNames central;

    Medium(Lexicon lexicon) {
        this.central = new CentralNames(lexicon);
    }

    Optional<String> read(Document document) {
        Optional<String> given = document.article().publisher();
        if (given.isPresent()) {
            return given;
        }
        String text = document.text().normal();
        return first(SOURCE, text).or(() -> first(DATELINE, text)).map(central::full);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
