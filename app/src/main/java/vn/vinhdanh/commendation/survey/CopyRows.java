package vn.vinhdanh.commendation.survey;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table by PostgreSQL's binary COPY: the fields of each row in the order of the table's columns. */
final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);

    CopyRows() {
        try {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One row; its fields are Long, Integer, Short, String, byte[] or null. */
    CopyRows row(@Nullable Object... fields) {
        try {
            out.writeShort(fields.length);
            for (Object each : fields) {
                field(each);
            }
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void field(@Nullable Object field) throws IOException {
        switch (field) {
            case null -> out.writeInt(-1);
            case Long number -> {
                out.writeInt(Long.BYTES);
                out.writeLong(number);
            }
            case Integer number -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(number);
            }
            case Short number -> {
                out.writeInt(Short.BYTES);
                out.writeShort(number);
            }
            case String text -> raw(text.getBytes(StandardCharsets.UTF_8));
            case byte[] raw -> raw(raw);
            default -> throw new IllegalArgumentException("No field for COPY: " + field.getClass());
        }
    }

    private void raw(byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    /**
     * Sends the rows.
     *
     * @param columns the table with its columns, such as {@code room.thing (one, other)}
     */
    void into(String columns, Connection connection) {
        try {
            out.writeShort(-1);
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + columns + " from stdin with (format binary)");
            byte[] all = bytes.toByteArray();
            copy.writeToCopy(all, 0, all.length);
            copy.endCopy();
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The rows could not be copied into " + columns, failure);
        }
    }
}
