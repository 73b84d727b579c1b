package io.mailuo.server.lists;

import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a list. Its components are those of the JSON twin, and its cells those of CSV and XLSX. */
public sealed interface Row {

    /** Between several values in a cell. */
    String BETWEEN = "; ";

    /** The thing's identifier. */
    String iri();

    /** Its page. */
    String href();

    /** What it is called. */
    String name();

    /** What a search or a suggestion says of it besides its name. */
    List<Label> about();

    /** The cells of the list's table, as many as it has columns: texts and numbers. */
    List<Object> cells(Language language);

    /**
     * Something that a row names.
     *
     * @param href its page, empty if it has none
     */
    record Named(String iri, String href, Label label) {}

    /**
     * A post.
     *
     * @param fact IRI of the fact that says so
     * @param href page of that fact, with its words
     * @param title what the post is called
     * @param body the body or area in which it is held
     * @param tenure whether it is held
     * @param last last day of an article that says so
     */
    record Post(String fact, String href, String title, Optional<Named> body, Named tenure, Optional<String> last) {

        /** Whether an article says that it was held before. */
        public boolean isFormer() {
            return tenure.iri().endsWith("#tenure-former");
        }

        /** Whether nothing says otherwise than that it is held. */
        public boolean isCurrent() {
            return tenure.iri().endsWith("#tenure-current");
        }

        String words() {
            return body.map(named -> named.label().zh()).orElse("") + title;
        }
    }

    /** Of the articles that mention a thing, the first day and the last, as far as they are known. */
    record Attested(Optional<String> first, Optional<String> last) {}

    /** A row of a thing that articles mention: what all lists but that of articles begin and end with. */
    sealed interface Mentioned extends Row {

        /** Its further names. */
        List<String> otherNames();

        /** When articles mention it. */
        Attested attested();

        /** Number of articles that mention it. */
        int articles();

        /** Number of facts that it takes part in. */
        int facts();

        /** The names of the columns, of which the list's own stand in the middle. */
        static List<String> columns(String... own) {
            return Stream.of(
                            Stream.of("iri", "name", "other_names"),
                            Stream.of(own),
                            Stream.of("first_attested", "last_attested", "articles", "facts"))
                    .flatMap(names -> names)
                    .toList();
        }

        /** The cells in the order of the columns. */
        default List<Object> cellsWith(Object... own) {
            return Stream.of(
                            Stream.<Object>of(iri(), name(), String.join(BETWEEN, otherNames())),
                            Stream.of(own),
                            Stream.<Object>of(
                                    attested().first().orElse(""),
                                    attested().last().orElse(""),
                                    articles(),
                                    facts()))
                    .flatMap(cells -> cells)
                    .toList();
        }
    }

    /** A person with posts, present ones first. */
    record PersonRow(
            String iri,
            String href,
            String name,
            List<String> otherNames,
            List<Post> posts,
            Attested attested,
            int articles,
            int facts)
            implements Mentioned {

        static final List<String> COLUMNS =
                Mentioned.columns("organisation", "organisation_iri", "post", "tenure", "further_posts");

        @Override
        public List<Label> about() {
            return posts.stream()
                    .limit(1)
                    .map(post -> new Label(post.words(), post.words()))
                    .toList();
        }

        @Override
        public List<Object> cells(Language language) {
            Optional<Post> post = posts.stream().findFirst();
            Optional<Named> body = post.flatMap(Post::body);
            return cellsWith(
                    body.map(named -> named.label().zh()).orElse(""),
                    body.map(Named::iri).orElse(""),
                    post.map(Post::title).orElse(""),
                    post.map(held -> said(held.tenure().label(), language)).orElse(""),
                    posts.stream().skip(1).map(Post::words).collect(Collectors.joining(BETWEEN)));
        }
    }

    /** An organisation. */
    record OrganisationRow(
            String iri,
            String href,
            String name,
            List<String> otherNames,
            List<Named> kinds,
            List<Named> levels,
            List<Named> places,
            Attested attested,
            int articles,
            int facts)
            implements Mentioned {

        static final List<String> COLUMNS = Mentioned.columns("kind", "level", "place", "place_iri");

        @Override
        public List<Label> about() {
            return Stream.of(kinds, places)
                    .flatMap(List::stream)
                    .map(Named::label)
                    .toList();
        }

        @Override
        public List<Object> cells(Language language) {
            return cellsWith(said(kinds, language), said(levels, language), said(places, language), iris(places));
        }
    }

    /** A programme with those who own it. */
    record ProgrammeRow(
            String iri,
            String href,
            String name,
            List<String> otherNames,
            List<Named> kinds,
            List<Named> owners,
            Attested attested,
            int articles,
            int facts)
            implements Mentioned {

        static final List<String> COLUMNS = Mentioned.columns("kind", "owner", "owner_iri");

        @Override
        public List<Label> about() {
            return Stream.of(kinds, owners)
                    .flatMap(List::stream)
                    .map(Named::label)
                    .toList();
        }

        @Override
        public List<Object> cells(Language language) {
            return cellsWith(said(kinds, language), said(owners, language), iris(owners));
        }
    }

    /** A place; {@code code} is that of GB/T 2260, {@code within} where it lies. */
    record PlaceRow(
            String iri,
            String href,
            String name,
            List<String> otherNames,
            Optional<String> code,
            List<Named> within,
            Attested attested,
            int articles,
            int facts)
            implements Mentioned {

        static final List<String> COLUMNS = Mentioned.columns("code", "within", "within_iri");

        @Override
        public List<Label> about() {
            return within.stream().map(Named::label).toList();
        }

        @Override
        public List<Object> cells(Language language) {
            return cellsWith(code.orElse(""), said(within, language), iris(within));
        }
    }

    /** An article; {@code basis} says how its day is known, {@code things} counts what it mentions. */
    record ArticleRow(
            String iri,
            String href,
            String name,
            List<String> otherNames,
            Optional<String> date,
            List<Named> basis,
            List<String> publishers,
            int things,
            int facts)
            implements Row {

        static final List<String> COLUMNS =
                List.of("iri", "name", "file", "date", "date_basis", "publisher", "things", "facts");

        @Override
        public List<Label> about() {
            return Stream.concat(date.stream(), publishers.stream())
                    .map(text -> new Label(text, text))
                    .toList();
        }

        @Override
        public List<Object> cells(Language language) {
            return List.of(
                    iri,
                    name,
                    String.join(BETWEEN, otherNames),
                    date.orElse(""),
                    said(basis, language),
                    String.join(BETWEEN, publishers),
                    things,
                    facts);
        }
    }

    /** The columns of a list's table. */
    static List<String> columns(ListKind list) {
        return switch (list) {
            case PEOPLE -> PersonRow.COLUMNS;
            case ORGANISATIONS -> OrganisationRow.COLUMNS;
            case PROGRAMMES -> ProgrammeRow.COLUMNS;
            case PLACES -> PlaceRow.COLUMNS;
            case ARTICLES -> ArticleRow.COLUMNS;
        };
    }

    private static String said(Label label, Language language) {
        return language == Language.EN ? label.en() : label.zh();
    }

    private static String said(List<Named> named, Language language) {
        return named.stream().map(one -> said(one.label(), language)).collect(Collectors.joining(BETWEEN));
    }

    private static String iris(List<Named> named) {
        return named.stream().map(Named::iri).collect(Collectors.joining(BETWEEN));
    }
}
