package vn.vinhdanh.statistics;

/** Whose awards are counted. */
public enum Subject {
    COLLECTIVE("tap-the"),
    PERSON("ca-nhan");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** The word that stands for it in addresses. */
    public String word() {
        return word;
    }
}
