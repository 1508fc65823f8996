package vn.vinhdanh.ground;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this house was asked to stand.
 *
 * @param data the folder that holds everything kept between two starts
 * @param empty whether to begin without the sample ministry
 * @param verify whether to prove the records and end, instead of serving
 * @param check a list of the proposed to judge by the records, instead of serving; {@code null} to serve
 * @param train whether only to open, answer a few requests and end, so that the virtual machine can note what it learned
 * @param samplePassword the password of every sample account; {@code null} for the one the sample brings along
 * @param programs where the embedded database's programs are unpacked; {@code null} for the user's cache folder
 * @param db an existing PostgreSQL to stand on instead of the embedded one
 */
@ConfigurationProperties("vinhdanh")
public record Premises(
        @DefaultValue("./data") Path data,
        @DefaultValue("false") boolean empty,
        @DefaultValue("false") boolean verify,
        @Nullable Path check,
        @DefaultValue("false") boolean train,
        @Nullable String samplePassword,
        @Nullable Path programs,
        @DefaultValue ExistingDatabase db) {

    /** Whether the house opens only for a look at its records, and may do so while another one serves from them. */
    boolean onlyLooks() {
        return check != null;
    }

    /**
     * An existing PostgreSQL, 15 or newer.
     *
     * @param url {@code jdbc:postgresql://…} or {@code postgresql://…}; empty when the embedded one serves
     */
    public record ExistingDatabase(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {

        /** Whether an existing database was given. */
        boolean given() {
            return !url.isBlank();
        }

        DatabaseAddress address() {
            var whole = url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres://", "postgresql://");
            return new DatabaseAddress(whole, user, password);
        }
    }
}
