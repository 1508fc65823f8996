package vn.vinhdanh.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/** A square of dark and light that a telephone reads as an address. It stays readable with a seventh of it damaged. */
public final class QrCode {

    /** The light frame, in modules, that readers need. */
    private static final int QUIET = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * @param address at most 1,000 characters
     * @throws IllegalArgumentException when the address is empty or too long to be read easily
     */
    public static QrCode of(String address) {
        if (address.isBlank() || address.length() > 1_000) {
            throw new IllegalArgumentException("an address of 1 to 1000 characters");
        }
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name(),
                EncodeHintType.MARGIN,
                0);
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Modules on each side, without the light frame. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether the module in a column and a row, counted from the upper left, is dark. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row);
    }

    /**
     * A drawing for a page, dark on white in every theme.
     *
     * @param title what it leads to, for those who do not see it
     */
    public String svg(String title) {
        int side = size() + 2 * QUIET;
        var path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int run = run(column, row);
                if (run > 0) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                column += Math.max(1, run);
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
                <title>%2$s</title><rect width="%1$d" height="%1$d" fill="#fff"/><path fill="#111" d="%3$s"/></svg>""".formatted(side, escaped(title), path);
    }

    /** How many dark modules follow each other to the right. */
    public int run(int column, int row) {
        int end = column;
        while (end < size() && isDark(end, row)) {
            end++;
        }
        return end - column;
    }

    /**
     * A picture for a download.
     *
     * @param pixels for each module, 1 to 40
     */
    public byte[] png(int pixels) {
        if (pixels < 1 || pixels > 40) {
            throw new IllegalArgumentException("1 to 40 pixels");
        }
        int side = (size() + 2 * QUIET) * pixels;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, isDarkAt(x / pixels - QUIET, y / pixels - QUIET) ? 0x000000 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private boolean isDarkAt(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size() && isDark(column, row);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
