import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows CoreNLP alone: which annotator finds the quotes its properties say. */
public final class Program {

  private Program() {}

  public static void main(String[] args) throws Exception {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(StringUtils.propFileToProperties(args[0]));
    CoreDocument document = new CoreDocument(Files.readString(Path.of(args[1])));
    pipeline.annotate(document);
    switch (args[2]) {
      case "quotes" -> print(document);
      case "json" -> JSONOutputter.jsonPrint(document.annotation(), System.out);
      case "serialized" -> print(new CoreDocument(storedAndRead(document.annotation())));
      default -> throw new IllegalArgumentException(args[2]);
    }
  }

  private static void print(CoreDocument document) {
    for (CoreQuote quote : document.quotes()) {
      System.out.println(quote.speaker().orElse("Unknown") + ": " + quote.text());
    }
  }

  private static Annotation storedAndRead(Annotation annotation) throws Exception {
    ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    serializer.write(annotation, bytes).close();
    return serializer.read(new ByteArrayInputStream(bytes.toByteArray())).first();
  }
}
