package vn.vinhdanh.commendation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.vinhdanh.commendation.certificate.IssuedCertificate;
import vn.vinhdanh.printing.Certificate;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/** Certificates as pages to print; their words are Vietnamese, their code leads to the public door of this house. */
@Component
class CertificatePrints {

    private final AwardNames awards;
    private final Words words;
    private final Settings settings;
    private final String address;

    CertificatePrints(
            AwardNames awards, Words words, Settings settings, @Value("${vinhdanh.public-address:}") String address) {
        this.awards = awards;
        this.words = words;
        this.settings = settings;
        this.address = address;
    }

    byte[] pdf(List<IssuedCertificate> certificates, HttpServletRequest request) {
        return Certificate.pdf(certificates.stream()
                .map(certificate -> page(certificate, request))
                .toList());
    }

    private Certificate page(IssuedCertificate certificate, HttpServletRequest request) {
        return new Certificate(
                certificate.issuer().toUpperCase(Words.VIETNAMESE),
                written("certificate-verb"),
                awards.name(new AwardKey(certificate.award()), Words.VIETNAMESE).toUpperCase(Words.VIETNAMESE),
                certificate.holder(),
                certificate.holderUnit(),
                certificate.citation(),
                written("certificate-decision", certificate.decisionNumber(), certificate.decidedOn()),
                certificate.place(),
                certificate.decidedOn(),
                certificate.signerTitle().isEmpty()
                        ? List.of()
                        : List.of(certificate.signerTitle().toUpperCase(Words.VIETNAMESE)),
                certificate.signer(),
                door(request) + certificate.path(),
                settings.sample() ? written("sample") : "");
    }

    /** The house's public address by its setting; without one, the address at which it was just asked. */
    private String door(HttpServletRequest request) {
        return address.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : address.replaceAll("/+$", "");
    }

    private String written(String key, Object... arguments) {
        return words.say(Words.VIETNAMESE, "commendation.paper." + key, arguments);
    }
}
