package io.mailuo.spark;

import io.mailuo.model.Problem;
import io.mailuo.reading.Content;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;

/** One file to read, or what stands for one. */
sealed interface InputItem extends Serializable {

    /** By what the items of a piece are sorted; different items differ in it. */
    String order();

    /**
     * A file that the executors fetch themselves.
     *
     * @param name the article's name
     * @param place what messages call it
     * @param uri where it is
     * @param size number of its bytes
     */
    record Located(String name, String place, String uri, long size) implements InputItem {

        @Override
        public String order() {
            return name + '\u0000' + uri;
        }

        Content content(Configuration configuration) {
            return new LocatedContent(this, configuration);
        }
    }

    /**
     * Content that came with the name.
     *
     * @param name the article's name
     * @param bytes what its file would hold
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on within a task, never compared
    record Held(String name, byte[] bytes) implements InputItem, Content {

        @Override
        public String order() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                return name + '\u0000' + HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        @Override
        public String place() {
            return name;
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    /**
     * What is no article.
     *
     * @param input what messages call it
     * @param code what is wrong
     * @param message one line for the user
     */
    record Faulty(String input, Problem.Code code, String message) implements InputItem {

        @Override
        public String order() {
            return input + '\u0000' + message;
        }

        static Faulty of(Problem problem) {
            return new Faulty(problem.input(), problem.code(), problem.message());
        }

        Problem problem() {
            return new Problem(input, code, message);
        }
    }
}
