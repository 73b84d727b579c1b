/**
 * Places and organisations in an article. What relative words stand for is read first ({@code ContextReader}); places next
 * ({@code PlaceFinder}); bodies are then parsed as nested phrases that begin at a place, a level or a name of their own
 * ({@code OrganisationFinder}).
 */
@NullMarked
package io.mailuo.extract.body;

import org.jspecify.annotations.NullMarked;
