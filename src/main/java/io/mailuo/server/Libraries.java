package io.mailuo.server;

import java.util.Map;

/** The libraries that pages load in the browser, from their WebJars; nothing is loaded from elsewhere. */
final class Libraries {

    private static final String JARS = "/META-INF/resources/webjars/";

    /** Name below {@code /lib/}, to the file on the class path. */
    static final Map<String, String> FILES = Map.of(
            "yasgui.js", JARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "yasgui.css", JARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css",
            "cytoscape.js", JARS + "cytoscape/3.33.1/dist/cytoscape.min.js",
            "layout-base.js", JARS + "layout-base/2.0.1/layout-base.js",
            "cose-base.js", JARS + "cose-base/2.2.0/cose-base.js",
            "fcose.js", JARS + "cytoscape-fcose/2.2.0/cytoscape-fcose.js");

    private Libraries() {}
}
