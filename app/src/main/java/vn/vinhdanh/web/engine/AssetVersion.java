package vn.vinhdanh.web.engine;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** A short fingerprint of all static files: it stands in their addresses, so that a browser may keep them until they change. */
@Component
class AssetVersion {

    private final String value;

    AssetVersion() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/assets/**/*.*");
        Arrays.sort(files, Comparator.comparing(Resource::getDescription));
        for (Resource file : files) {
            digest.update(file.getContentAsByteArray());
        }
        this.value = HexFormat.of().formatHex(digest.digest(), 0, 5);
    }

    String value() {
        return value;
    }
}
