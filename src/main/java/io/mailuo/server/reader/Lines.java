package io.mailuo.server.reader;

import io.mailuo.server.reader.Reading.Line;
import io.mailuo.server.reader.Reading.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays a text out in lines of segments. Nothing is added and nothing lost: what ends a line is its last characters. */
final class Lines {

    private final ArticleText text;
    private final Segments segments;
    private final List<Stretch> said;
    private final Optional<Stretch> headline;

    /**
     * Lines of a text.
     *
     * @param segments cuts it at its marks
     * @param said the words of the fact that is asked for
     * @param headline where the headline stands
     */
    Lines(ArticleText text, Segments segments, List<Stretch> said, Optional<Stretch> headline) {
        this.text = text;
        this.segments = segments;
        this.said = said;
        this.headline = headline;
    }

    List<Line> list() {
        Stretch whole = text.whole();
        List<Segments.Segment> cut = segments.of(whole, cuts(whole));
        MarkLinks links = new MarkLinks(cut);
        List<Line> lines = new ArrayList<>();
        List<Segment> line = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Segments.Segment next = cut.get(i);
            line.add(segment(next, links.of(i)));
            if (endsLine(next.at().end() - 1)) {
                lines.add(line(line, next.at().end()));
                line = new ArrayList<>();
            }
        }
        if (!line.isEmpty()) {
            lines.add(line(line, whole.end()));
        }
        return List.copyOf(lines);
    }

    /** Behind each line, around each character that must be shown, and where the words begin and end that are asked for. */
    private int[] cuts(Stretch whole) {
        IntStream.Builder cuts = IntStream.builder();
        for (int p = whole.start(); p < whole.end(); p++) {
            if (endsLine(p)) {
                cuts.add(p + 1);
            }
            if (Shown.isShown(text.at(p))) {
                cuts.add(p).add(p + 1);
            }
        }
        said.forEach(words -> cuts.add(words.start()).add(words.end()));
        return cuts.build().toArray();
    }

    /** Whether the character at a position ends a line: CR, LF, or the LF of CR LF. */
    private boolean endsLine(int position) {
        int character = text.at(position);
        boolean beforeFeed = position + 1 < text.whole().end() && text.at(position + 1) == '\n';
        return character == '\n' || (character == '\r' && !beforeFeed);
    }

    private Segment segment(Segments.Segment cut, int link) {
        Stretch at = cut.at();
        String words = text.words(at.start(), at.end());
        return new Segment(
                at.start(),
                words,
                at.length() == 1 ? Shown.symbol(text.at(at.start())) : "",
                cut.over(),
                link,
                said.stream().anyMatch(stretch -> stretch.contains(at)),
                said.stream()
                        .filter(stretch -> stretch.start() == at.start())
                        .findFirst()
                        .map(stretch -> "char=" + stretch.start() + "," + stretch.end())
                        .orElse(""));
    }

    private Line line(List<Segment> line, int end) {
        Stretch at = new Stretch(line.get(0).start(), end);
        boolean blank = line.stream().allMatch(segment -> segment.text().isBlank());
        boolean inHeadline =
                !blank && headline.filter(words -> words.contains(seen(at))).isPresent();
        return new Line(blank, inHeadline, List.copyOf(line));
    }

    /** A line without the blanks around it. */
    private Stretch seen(Stretch line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        return new Stretch(start, end);
    }

    private boolean isBlank(int position) {
        return Character.isWhitespace(text.at(position));
    }
}
