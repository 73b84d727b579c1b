package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Joins what a line break has torn apart inside a sentence; headings, bylines and captions stay lines of their own. */
final class LineBreakStep implements Step {

    private final Lexicon lexicon;

    LineBreakStep(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public MappedText apply(MappedText text) {
        List<String> lines = List.of(text.text().split("\n", -1));
        LineBreakEvidence evidence = new LineBreakEvidence(lexicon, text.text(), lines);
        List<Boolean> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            boolean join = evidence.torn(paragraph.toString(), i);
            joined.add(join);
            if (!join) {
                paragraph.setLength(0);
            }
            paragraph.append(lines.get(i));
        }
        return rebuild(text, joined);
    }

    private static MappedText rebuild(MappedText text, List<Boolean> joined) {
        OffsetMapBuilder out = new OffsetMapBuilder(text);
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != '\n' || !joined.get(breaks++)) {
                out.keep(i);
            } else if (Marks.latin(text.at(i - 1)) && Marks.latin(text.at(i + 1))) {
                out.replace(i, ' ');
            }
        }
        return out.build();
    }
}
