package vn.vinhdanh.document.register;

/** Names one intake. */
public record IntakeId(long value) {

    /** Where it is read side by side. */
    public String address() {
        return "/van-ban/tiep-nhan/" + value;
    }
}
