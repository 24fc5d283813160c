package org.sayso.service;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.sayso.json.Problem;

/** Finds out in which form articles come and answers go, and whether there is room for them. */
final class QuotesEndpoint implements Endpoint {

  static final String PATH = "/v1/quotes";

  private final Admission admission;
  private final Sizes sizes;
  private final SingleAnswer single;
  private final AnswerStreams streams;

  QuotesEndpoint(Admission admission, Sizes sizes, SingleAnswer single, AnswerStreams streams) {
    this.admission = admission;
    this.sizes = sizes;
    this.single = single;
    this.streams = streams;
  }

  @Override
  public void answer(Exchange exchange) {
    String type = exchange.header(HttpHeader.CONTENT_TYPE).orElse("");
    boolean isStream = MediaType.withoutParameters(type).equals("application/x-ndjson");
    boolean isJson = MediaType.withoutParameters(type).equals("application/json");
    if (!(isStream || isJson) || !MediaType.isUtf8(type) || isEncoded(exchange)) {
      exchange.send(
          ProblemType.UNSUPPORTED_MEDIA_TYPE.with(
              "The body is said to be something else than JSON, in something else than UTF-8, or"
                  + " compressed."));
      return;
    }
    Optional<Form> form = Form.of(exchange.accepted(), isStream);
    if (form.isEmpty()) {
      exchange.send(ProblemType.NOT_ACCEPTABLE.with("There is no answer in any form accepted."));
    } else if (!isStream && exchange.request().getLength() > sizes.bodyBytes()) {
      exchange.send(tooLarge(sizes));
    } else {
      admit(exchange, form.get(), isStream);
    }
  }

  private static boolean isEncoded(Exchange exchange) {
    return exchange
        .header(HttpHeader.CONTENT_ENCODING)
        .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
        .isPresent();
  }

  private void admit(Exchange exchange, Form form, boolean isStream) {
    Optional<ProblemType> refusal = admission.enter(isStream);
    if (refusal.isPresent()) {
      exchange.response().getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
      exchange.send(refusal.get().with("The request was not let in; nothing of it was read."));
      return;
    }
    Request.addCompletionListener(exchange.request(), failure -> admission.leave(isStream));
    if (isStream) {
      streams.answer(exchange, form);
    } else {
      single.answer(exchange, form);
    }
  }

  static Problem tooLarge(Sizes sizes) {
    return ProblemType.CONTENT_TOO_LARGE.with(
        "The body has more than %d bytes.".formatted(sizes.bodyBytes()));
  }
}
