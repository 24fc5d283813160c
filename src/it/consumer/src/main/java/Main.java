import java.nio.file.Files;
import java.nio.file.Path;
import org.sayso.Quote;
import org.sayso.Sayso;
import org.sayso.Speaker;

/** The README's lines, with what a class around them needs. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    try (Sayso sayso = Sayso.create()) {
      for (Quote quote :
          sayso.read(Files.readString(Path.of("docs/samples/council-vote.txt"))).quotes()) {
        System.out.println(
            quote.speaker().map(Speaker::name).orElse("unknown") + ": " + quote.content());
      }
    }
  }
}
