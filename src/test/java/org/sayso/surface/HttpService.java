package org.sayso.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.sayso.Article;
import org.sayso.Sayso;
import org.sayso.json.ArticleJson;
import org.sayso.service.Service;
import org.sayso.service.ServiceOptions;

/** The service, over a port: each text in a request of its own, or all in one stream. */
final class HttpService implements Surface {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final boolean isStream;

  HttpService(boolean isStream) {
    this.isStream = isStream;
  }

  @Override
  public List<Article> read(List<String> texts) throws Exception {
    try (Sayso sayso = Sayso.create();
        Service service = Service.listen(ServiceOptions.local(0))) {
      service.start(sayso::read);
      List<String> answers = isStream ? stream(service, texts) : ask(service, texts);
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        articles.add(ArticleJson.fromJson(answers.get(i), texts.get(i)));
      }
      return articles;
    }
  }

  private static List<String> ask(Service service, List<String> texts) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String text : texts) {
      answers.add(post(service, "application/json", object(text)));
    }
    return answers;
  }

  private static List<String> stream(Service service, List<String> texts) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (String text : texts) {
      lines.append(object(text)).append('\n');
    }
    return post(service, "application/x-ndjson", lines.toString()).lines().toList();
  }

  private static String object(String text) throws Exception {
    JsonNode object = MAPPER.createObjectNode().put("text", text);
    return MAPPER.writeValueAsString(object).replace("\ud83d stands", "\\ud83d stands");
  }

  private static String post(Service service, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service.address().resolve("/v1/quotes"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Override
  public String toString() {
    return isStream ? "service, stream" : "service";
  }
}
