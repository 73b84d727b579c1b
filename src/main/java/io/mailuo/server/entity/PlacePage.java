package io.mailuo.server.entity;

import java.util.Optional;

/**
 * The page of a place.
 *
 * @param head names and identifier
 * @param namesakes others of that name
 * @param places where it lies, itself, and the places in it, as a tree in the order of reading
 * @param bodies organisations in it
 * @param people who holds or held which post of the area
 * @param programmes programmes that it runs or takes part in
 * @param figures figures stated of it
 * @param chart the figures drawn, if any can be compared
 * @param articles articles that name it
 */
public record PlacePage(
        Head head,
        Panel<Namesake> namesakes,
        Panel<Neighbour> places,
        Panel<Neighbour> bodies,
        Panel<Post> people,
        Panel<Part> programmes,
        Panel<Figure> figures,
        Optional<Chart> chart,
        Panel<Appearance> articles) {}
