package io.mailuo.server.lists;

import io.mailuo.server.graph.Terms;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A post of a person as the shelf holds it.
 *
 * @param fact IRI of the fact of the latest article that says so
 * @param title what the post is called
 * @param body IRI of the body or area in which it is held
 * @param tenure IRI of the concept that says whether it is held
 * @param last day of that article, if it is known
 */
record HeldPost(String fact, String title, Optional<String> body, String tenure, Optional<String> last) {

    /** Nothing says otherwise than that the post is held. */
    static final Node CURRENT = NodeFactory.createURI(Terms.MAILUO + "tenure-current");

    boolean isFormer() {
        return tenure.endsWith("#tenure-former");
    }
}
