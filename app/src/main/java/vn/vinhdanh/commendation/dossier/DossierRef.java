package vn.vinhdanh.commendation.dossier;

import vn.vinhdanh.web.Refusal;

/** A dossier as the viewer saw it: its number and the version on the page. Written {@code 12.3} in forms. */
public record DossierRef(DossierId id, int version) {

    /** @throws Refusal when the text was not written by a page of ours */
    public static DossierRef parse(String text) {
        String[] parts = text.split("\\.", -1);
        try {
            if (parts.length == 2) {
                return new DossierRef(new DossierId(Long.parseLong(parts[0])), Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException notOurs) {
            // answered below
        }
        throw new Refusal("commendation.refusal.unreadable-choice");
    }

    @Override
    public String toString() {
        return id + "." + version;
    }
}
