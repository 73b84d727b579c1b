package io.mailuo.resolve;

import io.mailuo.model.EntityKey;

/**
 * A number by which articles are found: a hash of something that an article has. Two things may share one, so that an article found by it is still to be looked at;
 * but every article that has the thing is found.
 */
final class Mark {

    /** What an article may have. */
    private enum Sort {
        /** A person or programme of a name. */
        NAME,
        /** A body or area. */
        BODY,
        /** An area of a label. */
        LABEL,
        /** A body that goes by less than its full name. */
        BRIEF,
        /** A body or area that is part of another. */
        PART,
        /** A post in which people of different names are compared. */
        POST,
        /** A body by the name that says what it may have followed. */
        FAMILY,
        /** A body that may have gone on under a name. */
        HEIR
    }

    private Mark() {}

    /** Of a person or programme. */
    static int name(EntityKey key) {
        return of(Sort.NAME, key.kind(), CrossArticleResolver.name(key));
    }

    /** Of a body or area. */
    static int body(EntityKey key) {
        return of(Sort.BODY, key.kind(), key.text());
    }

    /** Of areas that have a label. */
    static int label(String label) {
        return of(Sort.LABEL, EntityKey.Kind.PLACE, label);
    }

    /** Of bodies that are named so with what tells them apart behind it. */
    static int brief(String name) {
        return of(Sort.BRIEF, EntityKey.Kind.ORGANISATION, name);
    }

    /** Of bodies and areas that are part of one. */
    static int partOf(EntityKey whole) {
        return of(Sort.PART, whole.kind(), whole.text());
    }

    /** Of people in a post. */
    static int post(String post) {
        return of(Sort.POST, EntityKey.Kind.PERSON, post);
    }

    /** Of bodies that have a name. */
    static int family(SuccessionRules.Name name) {
        return of(Sort.FAMILY, EntityKey.Kind.ORGANISATION, name.text());
    }

    /** Of bodies that may have gone on under a name. */
    static int heir(SuccessionRules.Name name) {
        return of(Sort.HEIR, EntityKey.Kind.ORGANISATION, name.text());
    }

    /** FNV-1a over the characters, with the last step of MurmurHash3, which spreads it over all bits. */
    private static int of(Sort sort, EntityKey.Kind kind, String text) {
        int hash = hashed(text, hashed(kind.name(), hashed(sort.name(), 0x811c9dc5)));
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    private static int hashed(String text, int before) {
        int hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
