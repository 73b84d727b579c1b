package io.mailuo.server.limits;

/** A text in which a regular expression looks for something: each character looked at is a step. */
final class WatchedText implements CharSequence {

    private final String text;
    private final Allowance allowance;

    WatchedText(String text, Allowance allowance) {
        this.text = text;
        this.allowance = allowance;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        allowance.step();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
