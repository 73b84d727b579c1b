package io.mailuo.store.fulltext;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words as the index finds them. */
final class TextQuery {

    private TextQuery() {}

    /** Articles that contain all the words; those whose title does score higher, and nothing else counts. */
    static Query of(SearchWords words) {
        return new BooleanQuery.Builder()
                .add(unordered(words), Occur.FILTER)
                .add(new ConstantScoreQuery(all(words, Fields.TITLE_PAIRS, Fields.TITLE_SINGLES)), Occur.SHOULD)
                .build();
    }

    /** Articles that contain all the words. */
    static Query unordered(SearchWords words) {
        return all(words, Fields.PAIRS, Fields.SINGLES);
    }

    private static Query all(SearchWords words, String pairs, String singles) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.list().forEach(word -> all.add(word(word, pairs, singles), Occur.FILTER));
        return all.build();
    }

    private static Query word(String word, String pairs, String singles) {
        int[] characters = word.codePoints().toArray();
        if (characters.length == 1) {
            return new TermQuery(new Term(singles, word));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < characters.length; i++) {
            phrase.add(new Term(pairs, new String(characters, i, 2)), i);
        }
        return new NGramPhraseQuery(2, phrase.build());
    }
}
