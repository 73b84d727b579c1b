package io.mailuo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** Reads a SPARQL query from a file, or from what is piped in. */
final class QueryText {

    private static final Pattern PLACE =
            Pattern.compile("[,.]?\\s*(?:\\bat )?\\[?[Ll]ine:? (\\d+), col(?:umn)?:? (\\d+) ?\\]?[.:,]?");

    /** How the generated parser names a token: its kind, then its characters. */
    private static final Pattern TOKEN = Pattern.compile("Encountered \" (?:\"[^\"]*\"|<[^>]*>) \"(.*?) ?\"\"");

    private QueryText() {}

    /**
     * Reads and parses a query.
     *
     * @param file path of the file, or {@code -}
     * @throws Failure if the file cannot be read, is empty or is no SPARQL query; the line says where it is broken
     */
    static Query read(String file, Terminal terminal) throws IOException {
        boolean piped = file.equals("-");
        String name = piped ? "the query on standard input" : file;
        byte[] bytes = piped ? terminal.in().readAllBytes() : bytes(Path.of(file));
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new Failure(ExitStatus.FAILED, name + ": empty; a SPARQL query was expected");
        }
        try {
            return QueryFactory.create(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (QueryParseException e) {
            throw new Failure(ExitStatus.FAILED, name + where(e) + ": not a SPARQL query: " + reason(e));
        } catch (QueryException e) {
            throw new Failure(ExitStatus.FAILED, name + ": not a SPARQL query: " + reason(e));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Failure(ExitStatus.FAILED, file + ": a folder; name a file with a SPARQL query, or - for input");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Failure(
                    ExitStatus.FAILED, file + ": no such file; name a file with a SPARQL query, or - for input");
        }
    }

    /** Where the parser stopped: its message names the token that it refused, its fields only the one before. */
    private static String where(QueryParseException e) {
        Matcher place = PLACE.matcher(message(e));
        if (place.find()) {
            return ", line " + place.group(1) + ", column " + place.group(2);
        }
        return e.getLine() > 0 ? ", line " + e.getLine() + ", column " + e.getColumn() : "";
    }

    /** The parser's message in one line: what it met, without the place and the list of all that could stand there. */
    private static String reason(QueryException e) {
        String line = PLACE.matcher(message(e)).replaceAll("").replaceAll("\\s+", " ");
        String met = line.replaceFirst(" ?Was expecting.*", "");
        String plain = TOKEN.matcher(met).replaceFirst("unexpected \"$1\"");
        return plain.replace("Encountered \"<EOF>\"", "unexpected end")
                .replaceFirst("[ ,.:]+$", "")
                .strip();
    }

    private static String message(QueryException e) {
        return Optional.ofNullable(e.getMessage()).orElse("unknown reason");
    }
}
