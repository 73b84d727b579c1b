package io.mailuo.server.front;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;

/**
 * Who asks, as shares are counted: an address of IPv4, and of IPv6 the first 64 bits, for whoever has one address of such a
 * net has all of them (RFC 6177).
 */
final class Asking {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NET = 8;

    private final boolean behindProxy;

    /** @param behindProxy whether the last address in {@code X-Forwarded-For} counts; what stands before is said by who asks */
    Asking(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    String of(Request request) {
        String last = "";
        for (HttpField field : request.getHeaders()) {
            if (behindProxy && field.is(FORWARDED)) {
                String all = String.valueOf(field.getValue());
                last = all.substring(all.lastIndexOf(',') + 1).strip();
            }
        }
        if (!last.isEmpty()) {
            return share(last);
        }
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                        && address.getAddress() != null
                ? share(address.getAddress())
                : "";
    }

    /** An address as a proxy writes it, with or without a port; anything else stands for itself. */
    static String share(String written) {
        String address = written;
        if (written.startsWith("[") && written.indexOf(']') > 0) {
            address = written.substring(1, written.indexOf(']'));
        } else if (written.indexOf(':') == written.lastIndexOf(':') && written.indexOf(':') > 0) {
            address = written.substring(0, written.indexOf(':'));
        }
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // With a colon in it this is read as a number and never looked up as a name.
            return share(InetAddress.getByName(address));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String share(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), NET)) + "/64"
                : address.getHostAddress();
    }
}
