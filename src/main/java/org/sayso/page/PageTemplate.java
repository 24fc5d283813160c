package org.sayso.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes pages of one file from a template.
 *
 * <pre>{@code
 * PageTemplate.of(Report.class, "report.html")
 *     .style(Resource.of(Report.class, "report.css"))
 *     .write(Map.of("title", "Quotes of May"), out);
 * }</pre>
 *
 * <p>Whatever the values are, they are text to the reader of the page, and the page may run its own
 * scripts alone, and ask no other host for anything: {@code {{policy}}} in the template says so to
 * the browser. Not thread-safe.
 */
public final class PageTemplate {

  private static final Mustache.Compiler MUSTACHE =
      Mustache.compiler()
          .withEscaper(text -> Escapers.HTML.escape(Printable.of(text)))
          .strictSections(true)
          .emptyStringIsFalse(true);

  private final Template template;
  private final List<Resource> styles = new ArrayList<>();
  private final List<Resource> scripts = new ArrayList<>();

  private PageTemplate(Template template) {
    this.template = template;
  }

  /**
   * Reads a template.
   *
   * @param owner a class of the package that has it
   */
  public static PageTemplate of(Class<?> owner, String name) {
    return new PageTemplate(MUSTACHE.compile(Resource.of(owner, name).text()));
  }

  /** Adds a style sheet to {@code {{styles}}}. */
  public PageTemplate style(Resource style) {
    styles.add(style);
    return this;
  }

  /** Adds a script to {@code {{scripts}}}. */
  public PageTemplate script(Resource script) {
    scripts.add(script);
    return this;
  }

  /** Adds scripts, in this order. */
  public PageTemplate scripts(List<Resource> more) {
    scripts.addAll(more);
    return this;
  }

  /** Makes a value that is written as it comes and must be HTML: the one way past escaping. */
  public static Object part(Part part) {
    return (Mustache.Lambda) (fragment, out) -> part.writeTo(out);
  }

  /** Writes the page; {@code out} is left open. */
  public void write(Map<String, ?> values, Writer out) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("styles", styles);
    all.put("scripts", scripts);
    all.put(
        "policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
            + hashes(styles)
            + "; script-src "
            + hashes(scripts));
    template.execute(all, out);
  }

  private static String hashes(List<Resource> resources) {
    return resources.isEmpty()
        ? "'none'"
        : resources.stream().map(Resource::hash).collect(Collectors.joining(" "));
  }

  /** Writes HTML. */
  @FunctionalInterface
  public interface Part {
    /** Writes it. */
    void writeTo(Writer out) throws IOException;
  }
}
