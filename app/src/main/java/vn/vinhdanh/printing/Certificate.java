package vn.vinhdanh.printing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.file.Text;
import vn.vinhdanh.printing.paper.CertificatePages;

/**
 * One certificate: a landscape page with a drawn frame, the award, whom it honours and why, the decision, the signer
 * and a code to check it by. Long words wrap and shrink; nothing is cut off.
 *
 * @param issuer who gives it, in capitals, such as the minister of a ministry
 * @param verb the act, in capitals, such as TẶNG
 * @param award the name of the award, in capitals
 * @param recipient a person's or a unit's name
 * @param about the recipient's post and unit; blank when the name says all
 * @param reason for what it is given
 * @param decision the decision's number and date in words; blank before there is one
 * @param place where it is given
 * @param day of the decision; null leaves a gap to be filled by hand
 * @param signerTitles from the top: in whose stead, then the signer's own post
 * @param signer the signer's name
 * @param checkAddress where anyone can check it; drawn as a QR code and printed in words
 * @param watermark such as the word for "sample", across the page; blank for none
 */
public record Certificate(
        String issuer,
        String verb,
        String award,
        String recipient,
        String about,
        String reason,
        String decision,
        String place,
        @Nullable LocalDate day,
        List<String> signerTitles,
        String signer,
        String checkAddress,
        String watermark) {

    public Certificate {
        issuer = Text.oneLine(issuer);
        verb = Text.oneLine(verb);
        award = Text.oneLine(award);
        recipient = Text.oneLine(recipient);
        about = Text.oneLine(about);
        reason = Text.oneLine(reason);
        decision = Text.oneLine(decision);
        place = Text.oneLine(place);
        signerTitles = signerTitles.stream().map(Text::oneLine).toList();
        signer = Text.oneLine(signer);
        watermark = Text.oneLine(watermark);
    }

    /**
     * The certificate as a PDF of one page.
     *
     * @throws Unreadable when a letter is not in the font, naming it
     */
    public byte[] pdf() {
        return pdf(List.of(this));
    }

    /**
     * Many certificates in one PDF, a page each, in their order.
     *
     * @throws Unreadable when a letter is not in the font, naming it
     * @throws IllegalArgumentException when there are none
     */
    public static byte[] pdf(List<Certificate> certificates) {
        return CertificatePages.of(certificates);
    }
}
