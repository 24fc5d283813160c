package org.sayso.service;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Is what stands at one path. Immutable.
 *
 * @param path as it stands in an address
 * @param isOpen whether it needs no token
 * @param endpoints by method
 */
record Route(String path, boolean isOpen, Map<String, Endpoint> endpoints) {

  static Route get(String path, boolean isOpen, Endpoint endpoint) {
    return new Route(path, isOpen, Map.of("GET", endpoint, "HEAD", endpoint));
  }

  static Route post(String path, boolean isOpen, Endpoint endpoint) {
    return new Route(path, isOpen, Map.of("POST", endpoint));
  }

  @Nullable Endpoint endpoint(String method) {
    return endpoints.get(method);
  }

  /** Returns the value of the header {@code Allow}. */
  String allowed() {
    return String.join(", ", new TreeSet<>(endpoints.keySet()));
  }
}
