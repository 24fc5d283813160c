package org.sayso.service;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sayso.json.ArticleRequest;
import org.sayso.json.ArticleRequests;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;

/** Has one line after another read; blank ones are passed over. Not thread-safe. */
final class LineReader {

  private final RequestLines lines;
  private final Readers readers;
  private final Limits limits;
  private final ArticleRequests requests = new ArticleRequests();

  LineReader(RequestLines lines, Readers readers, Limits limits) {
    this.lines = lines;
    this.readers = readers;
    this.limits = limits;
  }

  /** Returns the answer to the next line, which may be still to come; empty at the end. */
  Optional<CompletableFuture<LineAnswer>> next() throws IOException {
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<ArticleRequest> request = request(line.get());
      if (request.isPresent()) {
        return request.map(this::answer);
      }
    }
    return Optional.empty();
  }

  private Optional<ArticleRequest> request(byte[] line) {
    String where = "line " + lines.number();
    if (lines.isTooLong()) {
      return failed(
          Failure.Code.TEXT_TOO_LONG,
          "%s: more than %d bytes".formatted(where, limits.sizes().bodyBytes()));
    }
    try {
      String json = Utf8.json(line);
      return json.isBlank()
          ? Optional.empty()
          : Optional.of(requests.parse(where, String.valueOf(lines.number()), json));
    } catch (CharacterCodingException e) {
      return failed(Failure.Code.INVALID_UTF8, where + ": some of its bytes are no UTF-8");
    }
  }

  private static Optional<ArticleRequest> failed(Failure.Code code, String message) {
    return Optional.of(
        new ArticleRequest(Failure.withoutId(code, message), org.sayso.json.Offsets.UTF_16));
  }

  private CompletableFuture<LineAnswer> answer(ArticleRequest request) {
    if (request.input() instanceof ArticleText article) {
      return readers
          .readInTurn(article)
          .thenApply(answer -> new LineAnswer(answer, request.offsets()));
    }
    return CompletableFuture.completedFuture(
        new LineAnswer(readers.count((Failure) request.input()), request.offsets()));
  }
}
