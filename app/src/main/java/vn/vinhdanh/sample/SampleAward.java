package vn.vinhdanh.sample;

import org.jspecify.annotations.Nullable;

/** One award of the sample's register. Exactly one of person and unit is set. */
record SampleAward(
        long id,
        String key,
        @Nullable SamplePerson person,
        @Nullable SampleUnit unit,
        int from,
        int to,
        SampleDecision decision) {

    boolean isTitle() {
        return !key.startsWith("bang-khen") && !key.startsWith("huan-chuong") && !key.startsWith("giay-khen");
    }

    String level() {
        return switch (key) {
            case "lao-dong-tien-tien", "chien-si-thi-dua-co-so", "tap-the-lao-dong-tien-tien" -> "UNIT";
            case "chien-si-thi-dua-bo", "bang-khen-bo", "co-thi-dua-bo", "tap-the-lao-dong-xuat-sac" -> "MINISTRY";
            case "huan-chuong-lao-dong-hang-ba" -> "STATE";
            default -> "GOVERNMENT";
        };
    }
}
