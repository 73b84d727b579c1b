package io.mailuo.store.fulltext;

import io.mailuo.store.fulltext.ArticleTexts.Content;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
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
    static final String STATE = "state";
    static final String DAY = "day";

    /** The folded text with its places, which is shown and not searched. */
    static final String BODY = "body";

    /** Must change with what is kept of an article. */
    static final String EDITION = "2";

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
        String title = folding.fold(content.headline()).text();
        Folded body = folding.fold(content.body());
        String all = Stream.of(title, body.text()).collect(Collectors.joining(String.valueOf(Folded.BREAK)));
        Document document = new Document();
        document.add(new StringField(IRI, iri, Field.Store.NO));
        document.add(new SortedDocValuesField(IRI, new BytesRef(iri)));
        document.add(new BinaryDocValuesField(STATE, new BytesRef(state)));
        document.add(new NumericDocValuesField(DAY, content.day()));
        document.add(new StoredField(BODY, FoldedText.packed(content.body(), body)));
        document.add(new Field(PAIRS, all, WITH_PLACES));
        document.add(new Field(SINGLES, all, BARE));
        document.add(new Field(TITLE_PAIRS, title, WITH_PLACES));
        document.add(new Field(TITLE_SINGLES, title, BARE));
        return document;
    }

    static Analyzer analyzer() {
        return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                int size = field.equals(SINGLES) || field.equals(TITLE_SINGLES) ? 1 : 2;
                Tokenizer characters = new NGramTokenizer(size, size);
                return new TokenStreamComponents(characters);
            }
        };
    }
}
