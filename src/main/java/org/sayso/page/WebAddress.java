package org.sayso.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells which addresses may become links: those of the web, and no scripts or files. */
public final class WebAddress {

  private WebAddress() {}

  /** Returns the address; empty if it is no address of a web page. */
  public static Optional<String> of(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean isOfTheWeb =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return isOfTheWeb && uri.getHost() != null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
