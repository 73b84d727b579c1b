package io.mailuo.server.entity;

import java.util.Optional;

/**
 * The page of an organisation.
 *
 * @param head names and identifier
 * @param namesakes others of that name
 * @param units what it is a unit of, itself, and its units, as a tree in the order of reading
 * @param successions organisations before and after it
 * @param people who holds or held which post
 * @param programmes programmes it runs or takes part in
 * @param figures figures stated of it
 * @param chart the figures drawn, if any can be compared
 * @param articles articles that name it
 */
public record OrganisationPage(
        Head head,
        Panel<Namesake> namesakes,
        Panel<Neighbour> units,
        Panel<Neighbour> successions,
        Panel<Post> people,
        Panel<Part> programmes,
        Panel<Figure> figures,
        Optional<Chart> chart,
        Panel<Appearance> articles) {}
