package io.mailuo.server.page;

import io.mailuo.server.web.Address;
import io.mailuo.server.web.Language;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Theme;
import java.util.List;
import java.util.Locale;

/**
 * What stands around the content of every page.
 *
 * @param language language of the interface
 * @param theme light, dark, or what the system says
 * @param path path of the page, by which the menu knows where the reader is
 * @param back address of the page itself, to come back to after a change of language or theme
 * @param searched what the search box holds
 * @param forms the other forms of the page
 */
public record Surroundings(
        Language language, Theme theme, String path, String back, String searched, List<Form> forms) {

    /**
     * Another form of a page.
     *
     * @param name what it is called, such as JSON
     * @param type its media type
     * @param href where it is
     */
    public record Form(String name, String type, String href) {}

    static Surroundings of(Request request, List<Representation> forms) {
        Address here = request.address().without("lang").without("theme");
        List<Form> others = forms.stream()
                .filter(form -> form != Representation.HTML)
                .map(form -> new Form(
                        name(form),
                        form.mediaType(),
                        request.inForm(form).without("lang").without("theme").toString()))
                .toList();
        return new Surroundings(
                request.language(),
                request.theme(),
                request.path(),
                here.toString(),
                request.parameter("q").orElse(""),
                others);
    }

    private static String name(Representation form) {
        return switch (form) {
            case TURTLE -> "Turtle";
            case JSON_LD -> "JSON-LD";
            case N_TRIPLES -> "N-Triples";
            case RDF_XML -> "RDF/XML";
            case HTML, JSON, CSV, XLSX, GEXF, GRAPHML -> form.name().toUpperCase(Locale.ROOT);
        };
    }
}
