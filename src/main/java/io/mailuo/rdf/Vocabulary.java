package io.mailuo.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms that Mailuo defines: classes, properties, concept schemes and the concepts that code must name.
 * {@code ontology/mailuo.ttl} says what each means; a test holds the two together. Programme types and organisation kinds
 * are no constants: they are found by notation.
 */
public final class Vocabulary {

    static {
        JenaSystem.init();
    }

    /** The ontology's namespace. */
    public static final String NAMESPACE = "https://w3id.org/mailuo/ns#";

    /** Something that an article says, with at least one piece of support. */
    public static final Node FACT = term("Fact");

    /** A person's holding of a post in an organisation or area, now or formerly. */
    public static final Node OCCUPANCY = term("Occupancy");

    /** A named initiative that an organisation launches, runs or takes part in. */
    public static final Node PROGRAMME = term("Programme");

    /** An organisation's or area's part in a programme. */
    public static final Node INVOLVEMENT = term("Involvement");

    /** An official's part in a programme: speaks for it, leads it or takes part in it. */
    public static final Node OFFICIAL_TIE = term("OfficialTie");

    /** A quantity that an article states. */
    public static final Node METRIC = term("Metric");

    /** One stretch of an article's words that says a fact, with the rule that read it and the confidence in that rule. */
    public static final Node SUPPORT = term("Support");

    /** A place in an article where an entity is named. */
    public static final Node OCCURRENCE = term("Occurrence");

    /** Two entities that may be one and are kept apart because nothing proves it. */
    public static final Node CANDIDATE = term("Candidate");

    /** A piece of support of a fact. */
    public static final Node HAS_SUPPORT = term("support");

    /** The words of the article that a piece of support rests on. */
    public static final Node EVIDENCE = term("evidence");

    /** Where the article's headline stands in its text. */
    public static final Node HEADLINE_EVIDENCE = term("headlineEvidence");

    /** The article that states a fact or names an entity. */
    public static final Node STATED_IN = term("statedIn");

    /** The programme that an involvement, an official tie or a metric is about. */
    public static final Node OF_PROGRAMME = term("programme");

    /** The organisation or area that plays a part in a programme. */
    public static final Node BODY = term("body");

    /** The official tied to a programme. */
    public static final Node OFFICIAL = term("official");

    /** The part that an organisation or official plays in a programme. */
    public static final Node ROLE = term("role");

    /** Whether the post is held now, in an acting capacity, or was held. */
    public static final Node TENURE = term("tenure");

    /** The area of a post where the article makes no organisation plain. */
    public static final Node AREA = term("area");

    /** How high an area, or the area that an organisation is of, stands. */
    public static final Node LEVEL = term("level");

    /** The interval that a metric is for. */
    public static final Node DURING = term("during");

    /** How the stated number relates to the true one. */
    public static final Node COMPARATOR = term("comparator");

    /** Whether a metric is reached, aimed at, a starting point or a change. */
    public static final Node STATUS = term("status");

    /** An organisation or area that launches, leads or runs the programme; derived from an involvement. */
    public static final Node OWNER = term("owner");

    /** An organisation or area that takes part in the programme; derived from an involvement. */
    public static final Node PARTICIPANT_BODY = term("participantBody");

    /** An official who speaks for the programme; derived from an official tie. */
    public static final Node SPEAKER = term("speaker");

    /** An official who leads the programme; derived from an official tie. */
    public static final Node LEADER = term("leader");

    /** An official who takes part in the programme; derived from an official tie. */
    public static final Node PARTICIPANT_OFFICIAL = term("participantOfficial");

    /** The two entities may be one; not proven. */
    public static final Node POSSIBLY_SAME = term("possiblySame");

    /** One of the two entities of a candidate. */
    public static final Node BETWEEN = term("between");

    /** Id of the rule that read the fact or occurrence. */
    public static final Node RULE = term("rule");

    /** Share of what the rule reads that is right, from 0 to 1. */
    public static final Node CONFIDENCE = term("confidence");

    /** The exact words of the first piece of support; derived from it. */
    public static final Node QUOTE = term("quote");

    /** Upper end of a range whose lower end is schema:value. */
    public static final Node UPPER = term("upper");

    /** The words of the date or span that a metric is for, as written. */
    public static final Node PERIOD = term("period");

    /** Day of an article that states the occupancy; the first and last are found by query over all articles. */
    public static final Node ATTESTED = term("attested");

    /** Why two entities may be one, as an id. */
    public static final Node REASON = term("reason");

    /** SHA-256 of the bytes of the article's file, lower-case hexadecimal. */
    public static final Node SHA256 = term("sha256");

    /** How an article's day is known. */
    public static final Node DATE_BASIS = term("dateBasis");

    /** Where an article's text begins in the text of a file that holds several, in code points. */
    public static final Node TEXT_START = term("textStart");

    /** Letters and digits of the article's file that are no part of its text. */
    public static final Node CHARACTERS_LEFT_OUT = term("charactersLeftOut");

    /** Characters of the article that a bad conversion has destroyed. */
    public static final Node CHARACTERS_DESTROYED = term("charactersDestroyed");

    /** Hash of the lexicon that a build used. */
    public static final Node LEXICON_HASH = term("lexiconHash");

    /** Datatype of a division code (GB/T 2260). */
    public static final Node GBT2260 = term("gbt2260");

    /** The concepts for comparators. */
    public static final Node COMPARATORS = term("Comparators");

    /** The number is the stated one. */
    public static final Node COMPARATOR_EXACT = term("comparator-exact");

    /** The number is near the stated one. */
    public static final Node COMPARATOR_ABOUT = term("comparator-about");

    /** The number is the stated one or more. */
    public static final Node COMPARATOR_AT_LEAST = term("comparator-at-least");

    /** The number is the stated one or less. */
    public static final Node COMPARATOR_AT_MOST = term("comparator-at-most");

    /** The concepts for statuses. */
    public static final Node STATUSES = term("Statuses");

    /** Reached. */
    public static final Node STATUS_ACTUAL = term("status-actual");

    /** Aimed at. */
    public static final Node STATUS_TARGET = term("status-target");

    /** Where a change began. */
    public static final Node STATUS_BASELINE = term("status-baseline");

    /** A growth or fall; a fall is negative. */
    public static final Node STATUS_CHANGE = term("status-change");

    /** The concepts for roles. */
    public static final Node ROLES = term("Roles");

    /** Launches, issues, leads or runs a programme. */
    public static final Node ROLE_OWNER = term("role-owner");

    /** Takes part in a programme. */
    public static final Node ROLE_PARTICIPANT = term("role-participant");

    /** Announces, describes or assesses a programme. */
    public static final Node ROLE_SPEAKER = term("role-speaker");

    /** Launches, leads, signs, inspects or is responsible for a programme. */
    public static final Node ROLE_LEAD = term("role-lead");

    /** The concepts for tenures. */
    public static final Node TENURES = term("Tenures");

    /** Held at the time of writing. */
    public static final Node TENURE_CURRENT = term("tenure-current");

    /** Held in an acting capacity. */
    public static final Node TENURE_ACTING = term("tenure-acting");

    /** Held before the time of writing. */
    public static final Node TENURE_FORMER = term("tenure-former");

    /** The concepts for the ways in which a day is known. */
    public static final Node DATE_BASES = term("DateBases");

    /** The page, document or text says so. */
    public static final Node DATE_STATED = term("date-stated");

    /** Inferred from the file's name. */
    public static final Node DATE_FROM_FILE_NAME = term("date-from-file-name");

    /** Inferred from the first sentence of the text. */
    public static final Node DATE_FROM_TEXT = term("date-from-text");

    /** Inferred from the document's properties. */
    public static final Node DATE_FROM_PROPERTIES = term("date-from-properties");

    /** Neither stated nor inferred. */
    public static final Node DATE_UNKNOWN = term("date-unknown");

    /** The concepts for programme types. */
    public static final Node PROGRAMME_TYPES = term("ProgrammeTypes");

    /** The concepts for organisation kinds. */
    public static final Node ORGANISATION_KINDS = term("OrganisationKinds");

    /** The concepts for levels. */
    public static final Node LEVELS = term("Levels");

    /** The country as a whole. */
    public static final Node LEVEL_NATIONAL = term("level-national");

    /** A province, autonomous region, municipality or special administrative region. */
    public static final Node LEVEL_PROVINCE = term("level-province");

    /** A prefecture-level city, autonomous prefecture, prefecture or league. */
    public static final Node LEVEL_PREFECTURE = term("level-prefecture");

    /** A county, county-level city, district or banner. */
    public static final Node LEVEL_COUNTY = term("level-county");

    /** A township, town or subdistrict. */
    public static final Node LEVEL_TOWNSHIP = term("level-township");

    /** A village or residential community. */
    public static final Node LEVEL_VILLAGE = term("level-village");

    private Vocabulary() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
