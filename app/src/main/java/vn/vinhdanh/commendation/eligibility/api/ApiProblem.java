package vn.vinhdanh.commendation.eligibility.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.vinhdanh.web.Words;

/** A request that cannot be answered as it stands. */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String kind;
    private final transient Map<String, Words.Term> fields;

    private ApiProblem(HttpStatus status, String kind, Map<String, Words.Term> fields) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.fields = fields;
    }

    /** @param kind names the words: {@code api.problem.<kind>.title} and {@code .mend} */
    static ApiProblem of(HttpStatus status, String kind) {
        return new ApiProblem(status, kind, Map.of());
    }

    /** Fields that cannot be read. */
    static ApiProblem fields(Map<String, Words.Term> fields) {
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "fields", fields);
    }

    /** One field that cannot be read. */
    static ApiProblem field(String field, String key, Object... arguments) {
        return fields(Map.of(field, new Words.Term(key, List.of(arguments))));
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    Map<String, Words.Term> fields() {
        return fields;
    }
}
