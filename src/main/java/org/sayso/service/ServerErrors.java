package org.sayso.service;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.sayso.json.Problem;

/** Has the server's own errors, such as headers that are too large, look like all others. */
final class ServerErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    new Exchange(request, response, callback).send(problem(response.getStatus()));
    return true;
  }

  private static Problem problem(int status) {
    // The server's own reason would repeat what came.
    Problem general =
        ProblemType.ofStatus(status)
            .with("The server refused the request before it was looked at: status " + status);
    return new Problem(general.type(), general.title(), status, general.detail(), general.remedy());
  }
}
