package io.mailuo.server.entity;

import java.util.Optional;

/**
 * The page of a programme.
 *
 * @param head names and identifier
 * @param namesakes others of that name
 * @param bodies owners and participants
 * @param officials officials with their roles
 * @param family what it is a part of, and its parts
 * @param figures figures stated of it
 * @param chart the figures drawn, targets beside what was reached, if any can be compared
 * @param articles articles that name it
 */
public record ProgrammePage(
        Head head,
        Panel<Namesake> namesakes,
        Panel<Part> bodies,
        Panel<Part> officials,
        Panel<Neighbour> family,
        Panel<Figure> figures,
        Optional<Chart> chart,
        Panel<Appearance> articles) {}
