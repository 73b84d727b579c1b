package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Document;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Normal text to sections and sentences, each sentence with the part that it plays on the page.
 *
 * <p>Sentences come without words, numbers and times; those are found by others.
 */
public final class Segmenter {

    private final PageWords words;
    private final BylineGrammar bylines;
    private final PageLines pageLines;
    private final SentenceSplitter splitter;

    /** A segmenter with the lexicon that comes with the program. */
    public Segmenter() {
        this(Lexicon.standard());
    }

    /** A segmenter with the tables of a lexicon; it may be used by several threads at once. */
    public Segmenter(Lexicon lexicon) {
        this.words = new PageWords(lexicon);
        this.bylines = new BylineGrammar(lexicon);
        this.pageLines = new PageLines(lexicon, words, bylines);
        this.splitter = new SentenceSplitter(lexicon);
    }

    /**
     * Cuts an article into its sections and sentences.
     *
     * @param article the article as read
     * @param text its normal text
     * @return the document; a text without any line has one section without sentences
     */
    public Document segment(Article article, Text text) {
        List<PageLine> lines = pageLines.lines(text.normal());
        PageLayout layout = new PageLayout(words, bylines, lines);
        List<Section> sections = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (layout.begins(i) && !sentences.isEmpty()) {
                sections.add(section(sentences));
                sentences.clear();
            }
            sentences.addAll(sentences(lines.get(i), layout.role(i), i));
        }
        sections.add(section(sentences));
        return new Document(article, text, sections);
    }

    /** The title: the first headline of the first section, where it has one. */
    public Optional<Span> headline(Document document) {
        return document.sections().get(0).sentences().stream()
                .filter(sentence -> sentence.role() == Role.HEADLINE)
                .map(Sentence::span)
                .findFirst();
    }

    private List<Sentence> sentences(PageLine line, Role role, int paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        if (role != Role.BODY && role != Role.CAPTION && role != Role.SOURCE) {
            sentences.add(sentence(line.span(), role, paragraph));
            return sentences;
        }
        int body =
                role == Role.BODY ? bylines.trailing(line.text()) : line.text().length();
        for (Span span :
                splitter.split(line.text().substring(0, body), line.span().start())) {
            sentences.add(sentence(span, role, paragraph));
        }
        if (body < line.text().length()) {
            sentences.add(
                    sentence(new Span(line.span().start() + body, line.span().end()), Role.BYLINE, paragraph));
        }
        return sentences;
    }

    private static Sentence sentence(Span span, Role role, int paragraph) {
        return new Sentence(span, role, paragraph, List.of(), List.of(), List.of());
    }

    private static Section section(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return new Section(new Span(0, 0), sentences);
        }
        int end = sentences.get(sentences.size() - 1).span().end();
        return new Section(new Span(sentences.get(0).span().start(), end), sentences);
    }
}
