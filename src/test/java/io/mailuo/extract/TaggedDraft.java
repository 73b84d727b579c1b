package io.mailuo.extract;

import io.mailuo.model.Document;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.ArrayList;
import java.util.List;

/** A document with what a tagger is supposed to have said of it, so that a test does not depend on how the model was trained. */
public final class TaggedDraft {

    private TaggedDraft() {}

    /** The document with a tag at the first place of a name. */
    public static Document of(Document document, Kind kind, String name, double confidence) {
        int start = document.text().normal().indexOf(name);
        if (start < 0) {
            throw new IllegalArgumentException(name + " is not in the text");
        }
        Span span = new Span(start, start + name.length());
        List<Section> sections = document.sections().stream()
                .map(section -> new Section(
                        section.span(),
                        section.sentences().stream()
                                .map(sentence -> tagged(sentence, new TaggedSpan(span, kind, confidence)))
                                .toList()))
                .toList();
        return new Document(document.article(), document.text(), sections);
    }

    private static Sentence tagged(Sentence sentence, TaggedSpan tag) {
        if (!sentence.span().contains(tag.span())) {
            return sentence;
        }
        List<TaggedSpan> tags = new ArrayList<>(sentence.tags());
        tags.add(tag);
        return new Sentence(
                sentence.span(),
                sentence.role(),
                sentence.paragraph(),
                sentence.tokens(),
                sentence.numerals(),
                sentence.times(),
                tags);
    }
}
