package io.mailuo.server.ask;

import io.mailuo.server.web.RequestFailed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a query has no answer.
 *
 * @param status HTTP status that the endpoint gives, too
 * @param message what the endpoint says, in one line
 * @param summary the same without the list of what would be right, which is long
 * @param place where in the query, if it is a place
 */
public record Problem(int status, String message, String summary, Optional<Place> place) {

    private static final Pattern PLACE = Pattern.compile("(?i)\\bline:? (\\d{1,7}),? column:? (\\d{1,7})");

    /**
     * A place in a query.
     *
     * @param line counted from 1
     * @param column counted from 1
     * @param before what the line has before it
     * @param after what the line has from there on
     */
    public record Place(int line, int column, String before, String after) {}

    /** Whether the query can be read but this server does not do what it asks for. */
    public boolean refused() {
        return message.startsWith("Refused:");
    }

    static Problem of(RequestFailed failure, String query) {
        Matcher matcher = PLACE.matcher(failure.line());
        Optional<Place> place = matcher.find()
                ? Optional.of(place(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), query))
                : Optional.empty();
        int list = failure.line().indexOf(" Was expecting");
        String summary = list < 0 ? failure.line() : failure.line().substring(0, list);
        return new Problem(failure.status(), failure.line(), summary, place);
    }

    private static Place place(int line, int column, String query) {
        List<String> lines = query.lines().toList();
        String words = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        int at = Math.min(words.length(), Math.max(0, column - 1));
        return new Place(line, column, words.substring(0, at), words.substring(at));
    }
}
