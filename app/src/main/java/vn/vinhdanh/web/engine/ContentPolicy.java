package vn.vinhdanh.web.engine;

/** What a browser may load for a page of ours: our own files, no inline script or style, no foreign host, no frame around us. */
public final class ContentPolicy {

    public static final String OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; manifest-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private ContentPolicy() {}
}
