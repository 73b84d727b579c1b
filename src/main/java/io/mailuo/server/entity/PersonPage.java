package io.mailuo.server.entity;

import java.util.Optional;

/**
 * The page of a person.
 *
 * @param head names and identifier
 * @param namesakes others of that name
 * @param posts posts held now and formerly
 * @param timeline the posts drawn along time, if any has a day
 * @param programmes programmes spoken for, led, taken part in
 * @param organisations organisations of the posts
 * @param people people whom the same articles name
 * @param articles articles that name the person
 */
public record PersonPage(
        Head head,
        Panel<Namesake> namesakes,
        Panel<Post> posts,
        Optional<Timeline> timeline,
        Panel<Part> programmes,
        Panel<Neighbour> organisations,
        Panel<Neighbour> people,
        Panel<Appearance> articles) {}
