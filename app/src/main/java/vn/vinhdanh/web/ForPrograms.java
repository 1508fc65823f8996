package vn.vinhdanh.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A room that programs speak to says what goes wrong there before or beside its controllers, in the way of programs. */
public interface ForPrograms {

    /** Whether the path, as the request wrote it, is one of this room's. */
    boolean speaksAt(String path);

    /** The type of {@link #said}. */
    MediaType type();

    /** What is wrong and how to mend it. The request may have no session and no servlet context. */
    byte[] said(HttpStatus status, HttpServletRequest request);
}
