package dev.tariffc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 piece by piece and knows where it stops being that. Swallows a byte-order mark. */
public final class Utf8Reader extends Reader {

    /** The bytes at that offset are no UTF-8. */
    public static final class NotUtf8Exception extends IOException {

        private final transient long offset;
        private final transient boolean utf16;

        private NotUtf8Exception(long offset, boolean utf16) {
            this.offset = offset;
            this.utf16 = utf16;
        }

        public long offset() {
            return offset;
        }

        /** Whether it is what some programs call Unicode text. */
        public boolean isUtf16() {
            return utf16;
        }
    }

    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] piece = new byte[PIECE];
    private final ByteBuffer bytes = ByteBuffer.wrap(piece).limit(0);
    private long consumed;
    private boolean started;
    private boolean ended;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            consumed += bytes.position() - before;
            if (result.isError()) {
                throw new NotUtf8Exception(consumed, false);
            }
            int count = out.position() - offset;
            if (count > 0) {
                return count;
            }
            if (ended) {
                return -1;
            }
            if (result.isOverflow()) {
                // A pair of surrogates does not fit into one char: readers never ask for so little.
                throw new IOException("a buffer of " + length);
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.readNBytes(piece, bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + count).flip();
        ended = count == 0 || bytes.limit() < PIECE;
        if (!started) {
            started = true;
            skipMark();
        }
    }

    private void skipMark() throws IOException {
        if (bytes.remaining() > 1 && looksLikeUtf16(new byte[] {bytes.get(0), bytes.get(1)})) {
            throw new NotUtf8Exception(0, true);
        }
        if (bytes.remaining() > 2
                && bytes.get(0) == (byte) 0xEF
                && bytes.get(1) == (byte) 0xBB
                && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
            consumed = 3;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
