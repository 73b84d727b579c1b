package io.mailuo.server.data;

import io.mailuo.server.graph.Links;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Request.Document;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Tells things from documents about them (Cool URIs for the Semantic Web, 4.2): {@code /id/KIND/NAME} is a person or a
 * programme and answers 303 with the address of a document, {@code /page/KIND/NAME} or {@code /data/KIND/NAME.ttl}; these
 * hold what the thing's own route answers.
 */
public final class IdRoute implements Route {

    /** Where things are named. */
    public static final String THINGS = "/id/";

    /** Where pages about them are. */
    public static final String PAGES = "/page/";

    /** Where data about them are. */
    public static final String DATA = "/data/";

    private static final String FORMAT = "format";

    /** Of a media type: asks for one use of a form, such as annotations in JSON-LD (RFC 6906). */
    private static final String PROFILE = "profile=";

    private static final List<Representation> FORMS = List.of(
            Representation.HTML,
            Representation.TURTLE,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML,
            Representation.JSON);

    private final Routes things;
    private final GraphStore store;
    private final Links links;

    /**
     * @param things routes below {@code /id/}, which answer with a page or with data as {@link Request#preferred} says
     */
    public IdRoute(Routes things, GraphStore store, Links links) {
        this.things = things;
        this.store = store;
        this.links = links;
    }

    @Override
    public Reply answer(Request request) {
        String path = request.path();
        if (path.startsWith(PAGES)) {
            return page(request, THINGS + path.substring(PAGES.length()));
        }
        if (path.startsWith(DATA)) {
            return data(request, path.substring(DATA.length()));
        }
        return thing(request);
    }

    private Reply thing(Request request) {
        Optional<String> asked = request.parameter(FORMAT);
        Optional<Representation> named = asked.flatMap(IdRoute::form);
        boolean special = asked.isPresent()
                ? named.isEmpty()
                : request.header("Accept")
                        .filter(accept -> accept.contains(PROFILE))
                        .isPresent();
        if (!isKnown(request.path()) || special) {
            // Only the thing's route knows what else there is below it, or what to say.
            return answer(request, request);
        }
        Representation form = named.orElseGet(() -> request.preferred(FORMS.toArray(Representation[]::new)));
        return linked(Reply.seeOther(document(request, request.path(), form).toString()), request, request.path())
                .header("Vary", "Accept");
    }

    private Reply page(Request request, String thing) {
        Optional<Representation> other =
                request.parameter(FORMAT).flatMap(IdRoute::form).filter(form -> form != Representation.HTML);
        return other.isPresent()
                ? Reply.seeOther(document(request, thing, other.orElseThrow()).toString())
                : described(request, thing, request.parameter(FORMAT).orElse(Representation.HTML.suffix()));
    }

    private Reply data(Request request, String file) {
        int dot = file.lastIndexOf('.');
        if (dot < 0 || !isKnown(THINGS + file.substring(0, dot))) {
            throw new RequestFailed(
                    404,
                    "There is nothing at " + request.path()
                            + "; data about a thing are at /data/KIND/NAME.ttl, .jsonld, .nt,"
                            + " .rdf or .json, and /data lists the files of the whole graph.");
        }
        return described(request, THINGS + file.substring(0, dot), file.substring(dot + 1));
    }

    /** What the thing's route answers, as a document about the thing (RFC 6892). */
    private Reply described(Request request, String thing, String format) {
        Document document = new Document(thing, format, form -> document(request, thing, form));
        Reply reply = answer(request.of(document), request);
        Reply linked = reply.headers().containsKey("Link") ? reply : linked(reply, request, thing);
        return linked.header("Link", "<" + Address.header(links.iri(thing)) + ">; rel=\"describes\"");
    }

    private Reply answer(Request asked, Request original) {
        return things.find(asked.path())
                .orElseThrow(() -> new RequestFailed(404, "There is nothing at " + original.path() + "."))
                .answer(asked);
    }

    private Reply linked(Reply reply, Request request, String thing) {
        Reply linked = reply;
        for (Representation form : FORMS) {
            String href =
                    links.iri(document(request, thing, form).without("lang").toString());
            linked = linked.header(
                    "Link", "<" + Address.header(href) + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
        }
        return linked;
    }

    /** The document about a thing in a form; what else was asked stays. */
    private static Address document(Request request, String thing, Representation form) {
        String name = thing.substring(THINGS.length());
        String path = form == Representation.HTML ? PAGES + name : DATA + name + "." + form.suffix();
        return request.address().at(path).without(FORMAT);
    }

    private static Optional<Representation> form(String format) {
        return Stream.of(Representation.values())
                .filter(form -> form.suffix().equals(format) || form.mediaType().equals(format))
                .findFirst();
    }

    private boolean isKnown(String path) {
        Node node = NodeFactory.createURI(links.iri(path));
        return store.read(quads -> {
            var data = quads.getUnionGraph();
            return data.contains(node, Node.ANY, Node.ANY) || data.contains(Node.ANY, Node.ANY, node);
        });
    }
}
