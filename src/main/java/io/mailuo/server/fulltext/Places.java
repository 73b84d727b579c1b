package io.mailuo.server.fulltext;

import io.mailuo.server.fulltext.TextHits.Piece;
import io.mailuo.store.fulltext.Folded;
import io.mailuo.store.fulltext.SearchWords;
import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text, in UTF-16 units of the text as it is written. */
final class Places {

    /** What is shown before and behind the words. */
    private static final int AROUND = 36;

    private final String text;
    private final List<Place> first;
    private final List<Place> all;

    private Places(String text, List<Place> first, List<Place> all) {
        this.text = text;
        this.first = first;
        this.all = all;
    }

    /** A place of one word. */
    record Place(int start, int end) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }

    /** The places of words in a text of which this is the folded form. */
    static Places of(String text, SearchWords words, Folded folded) {
        List<Place> all = new ArrayList<>();
        List<Place> first = new ArrayList<>();
        for (String word : words.list()) {
            int at = folded.text().indexOf(word);
            for (int next = at; next >= 0; next = folded.text().indexOf(word, next + word.length())) {
                Place place = new Place(folded.starts()[next], folded.ends()[next + word.length() - 1]);
                all.add(place);
                if (next == at) {
                    first.add(place);
                }
            }
        }
        return new Places(text, inOrder(first), inOrder(all));
    }

    /** Each place once: two words may be written by the same characters. */
    private static List<Place> inOrder(List<Place> places) {
        places.sort(null); // those of one word are in order as a rule
        for (int i = places.size() - 1; i > 0; i--) {
            if (places.get(i).equals(places.get(i - 1))) {
                places.remove(i);
            }
        }
        return places;
    }

    int count() {
        return all.size();
    }

    /** Places to show, in the order of the text: the first of each word, then others, none in sight of another. */
    List<Place> shown(int most) {
        List<Place> shown = new ArrayList<>();
        for (List<Place> some : List.of(first, all)) {
            for (Place place : some) {
                boolean seen = shown.stream()
                        .anyMatch(other -> place.start >= other.start - AROUND && place.end <= other.end + AROUND);
                if (!seen && shown.size() < most) {
                    shown.add(place);
                }
            }
        }
        shown.sort(null);
        return shown;
    }

    /** What stands around a place, with all words in it marked. */
    List<Piece> around(Place place) {
        return pieces(whole(Math.max(0, place.start - AROUND)), whole(Math.min(text.length(), place.end + AROUND)));
    }

    /** The whole text with the words marked. */
    List<Piece> pieces() {
        return pieces(0, text.length());
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Place place : all) {
            if (place.start >= at && place.end <= to) {
                add(pieces, at, place.start, false);
                add(pieces, place.start, place.end, true);
                at = place.end;
            }
        }
        add(pieces, at, to, false);
        return List.copyOf(pieces);
    }

    private void add(List<Piece> pieces, int from, int to, boolean marked) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), marked));
        }
    }

    /** Off the middle of a character of two units. */
    private int whole(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
