package org.sayso.service;

import java.util.Arrays;
import java.util.Locale;
import org.sayso.json.Failure;
import org.sayso.json.Problem;

/** The reasons for which a request gets no answer, each with what to do about it. */
enum ProblemType {
  BAD_REQUEST(400, "The request is no HTTP that is understood", "Mend the request."),
  INVALID_JSON(400, "The body is not JSON", "Send one object such as {\"text\": \"…\"}."),
  INVALID_UTF8(400, "The body is not UTF-8", "Encode the body as UTF-8."),
  UNAUTHORIZED(
      401,
      "A token is needed",
      "Send the header \"Authorization: Bearer TOKEN\" with the token of this service."),
  NOT_FOUND(404, "There is nothing here", "See /openapi.json for what there is."),
  METHOD_NOT_ALLOWED(405, "Not by this method", "Use a method that the header Allow names."),
  NOT_ACCEPTABLE(
      406,
      "Not in this form",
      "Accept application/json or text/csv; for a stream application/x-ndjson or text/csv."),
  REQUEST_TIMEOUT(408, "The request came too slowly", "Send it again, on a better connection."),
  CONTENT_TOO_LARGE(413, "The body is too large", "Send less at once, or have --max-body raised."),
  TEXT_TOO_LONG(413, "The article is too long", "Split it, or have --max-characters raised."),
  URI_TOO_LONG(414, "The address is too long", "Send the article in the body, by POST."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Not this kind of body",
      "Send application/json, or application/x-ndjson for a stream, in UTF-8 and not compressed."),
  INVALID_ARTICLE(
      422, "The JSON asks for nothing that could be read", "See /openapi.json for the fields."),
  TOO_MANY_REQUESTS(
      429, "There is too much to do already", "Try again after the seconds of Retry-After."),
  HEADERS_TOO_LARGE(431, "The headers are too large", "Send fewer and shorter headers."),
  INTERNAL(500, "This must not happen", "Report it, with the article and what the log says of it."),
  DRAINING(
      503, "The service is ending", "Try again after the seconds of Retry-After, maybe elsewhere."),
  TIMEOUT(
      503,
      "There was no time to answer",
      "Try again after the seconds of Retry-After, or split it."),
  HTTP_VERSION(505, "Not this version of HTTP", "Use HTTP/1.1.");

  private final int status;
  private final String title;
  private final String remedy;

  ProblemType(int status, String title, String remedy) {
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  /** Returns what a failure of one article is when there is no other. */
  static ProblemType of(Failure.Code code) {
    return switch (code) {
      case INVALID_JSON -> INVALID_JSON;
      case INVALID_UTF8 -> INVALID_UTF8;
      case INVALID_ARTICLE -> INVALID_ARTICLE;
      case TEXT_TOO_LONG -> TEXT_TOO_LONG;
      case INTERRUPTED -> TIMEOUT;
      case CLOSED -> DRAINING;
      case UNREADABLE_INPUT, INVALID_CSV, MODEL_MISSING, MODEL_DAMAGED, INTERNAL -> INTERNAL;
    };
  }

  /** Returns what stands for a status that the server itself gives. */
  static ProblemType ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status < INTERNAL.status ? BAD_REQUEST : INTERNAL);
  }

  int status() {
    return status;
  }

  Problem with(String detail) {
    return new Problem(uri(), title, status, detail, remedy);
  }

  String uri() {
    return "urn:sayso:problem:" + name().toLowerCase(Locale.ROOT);
  }
}
