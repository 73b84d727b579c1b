/** Facts to RDF: vocabulary, IRIs, serialisations, shapes. */
@NullMarked
package io.mailuo.rdf;

import org.jspecify.annotations.NullMarked;
