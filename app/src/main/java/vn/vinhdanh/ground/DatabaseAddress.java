package vn.vinhdanh.ground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a PostgreSQL listens and who may enter. */
record DatabaseAddress(String url, String user, String password) {

    /** Opens one connection of its own, outside any pool. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Says where, never the password. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
