package vn.vinhdanh.rules.catalogue;

/** The one name of a legal text in this system, for example {@code luat-06-2022-qh15}. */
public record ActKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
