package org.sayso.service;

/** Answers requests; the exchange may be answered later, by another thread. Thread-safe. */
@FunctionalInterface
interface Endpoint {
  void answer(Exchange exchange);
}
