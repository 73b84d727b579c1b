package io.mailuo.store.fulltext;

import io.mailuo.store.fulltext.ArticleTexts.Content;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * What the index holds of an article. All of a folded text is cut into overlapping pairs of characters (of 数字化改革 数字 字化
 * 化改 改革), so that a run of pairs is found exactly where the text contains the words: Chinese has no blanks, and what a
 * segmenter takes for a word is not what a reader looks for. Single characters have a field of their own.
 */
final class Fields {

    static final String IRI = "iri";

    /** The IRI once more, as a value that is read without looking it up among all IRIs. */
    static final String ARTICLE = "article";

    static final String STATE = "state";
    static final String DAY = "day";

    /** What is shown of it ({@link PackedArticle}): as a value of the document, which is read without its neighbours. */
    static final String SHOWN = "shown";

    /** Must change with what is kept of an article. */
    static final String EDITION = "5";

    /** Pairs of characters of title and text; of the title alone. */
    static final String PAIRS = "pairs";

    static final String TITLE_PAIRS = "title-pairs";

    /** Single characters of title and text; of the title alone. */
    static final String SINGLES = "singles";

    static final String TITLE_SINGLES = "title-singles";

    private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType BARE = type(IndexOptions.DOCS);

    private Fields() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        // Nothing is ranked by the length of a text.
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static Document document(String iri, String state, Content content, Folding folding) {
        Folded title = folding.fold(content.title());
        // A file's name is shown and not searched.
        String headline = content.headline().isEmpty() ? "" : title.text();
        Folded body = folding.fold(content.body());
        String all = Stream.of(headline, body.text()).collect(Collectors.joining(String.valueOf(Folded.BREAK)));
        Document document = new Document();
        document.add(new StringField(IRI, iri, Field.Store.NO));
        document.add(new SortedDocValuesField(IRI, new BytesRef(iri)));
        document.add(new BinaryDocValuesField(ARTICLE, new BytesRef(iri)));
        document.add(new BinaryDocValuesField(STATE, new BytesRef(state)));
        document.add(new NumericDocValuesField(DAY, content.day()));
        document.add(new BinaryDocValuesField(SHOWN, PackedArticle.packed(iri, content, title, body)));
        document.add(new Field(PAIRS, CharacterRuns.pairs(all), WITH_PLACES));
        document.add(new Field(SINGLES, CharacterRuns.singles(all), BARE));
        document.add(new Field(TITLE_PAIRS, CharacterRuns.pairs(headline), WITH_PLACES));
        document.add(new Field(TITLE_SINGLES, CharacterRuns.singles(headline), BARE));
        return document;
    }
}
