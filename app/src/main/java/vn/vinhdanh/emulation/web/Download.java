package vn.vinhdanh.emulation.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.vinhdanh.printing.Spreadsheet;

/** A file to be kept, instead of a page. */
final class Download {

    private static final MediaType XLSX = MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE);
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Download() {}

    /** @param name without its ending, letters a to z, digits and dashes */
    static ResponseEntity<byte[]> xlsx(String name, byte[] bytes) {
        return file(name + ".xlsx", XLSX, bytes);
    }

    /** @param name without its ending, letters a to z, digits and dashes */
    static ResponseEntity<byte[]> docx(String name, byte[] bytes) {
        return file(name + ".docx", DOCX, bytes);
    }

    /** @param name without its ending, letters a to z, digits and dashes */
    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
