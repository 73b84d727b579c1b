package io.mailuo.store.fulltext;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words as the index finds them. */
final class TextQuery {

    private TextQuery() {}

    /** Articles whose title contains all the words. */
    static Query titled(SearchWords words) {
        return all(words, Fields.TITLE_PAIRS, Fields.TITLE_SINGLES);
    }

    /** Articles that contain all the words, in title or text. */
    static Query anywhere(SearchWords words) {
        return all(words, Fields.PAIRS, Fields.SINGLES);
    }

    private static Query all(SearchWords words, String pairs, String singles) {
        if (words.list().size() == 1) {
            return word(words.list().get(0), pairs, singles);
        }
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
