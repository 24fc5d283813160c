package org.sayso.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says where the service listens, who may use it, and how much it takes. Immutable.
 *
 * @param host name or address to listen at
 * @param port port to listen at; 0 for any that is free
 * @param token what requests must bring; empty if anybody may ask
 * @param origins whose pages, such as {@code https://example.org}, may ask by scripts; none unless
 *     named
 * @param isLogging whether a line is logged for each request
 * @param limits how much it takes
 */
public record ServiceOptions(
    String host,
    int port,
    Optional<Token> token,
    List<String> origins,
    boolean isLogging,
    Limits limits) {

  /** The address that only this machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Makes options. */
  public ServiceOptions {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(token, "token");
    origins = List.copyOf(origins);
    Objects.requireNonNull(limits, "limits");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": must be in 0..65535");
    }
  }

  /** Returns what holds unless something else is chosen, at a port of this machine alone. */
  public static ServiceOptions local(int port) {
    return new ServiceOptions(LOOPBACK, port, Optional.empty(), List.of(), false, Limits.usual());
  }
}
