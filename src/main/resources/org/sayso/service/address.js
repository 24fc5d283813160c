// What of the view stands behind # in the address, so that a link opens the same view of a sample.

export function readAddress() {
  const values = new URLSearchParams(location.hash.slice(1));
  return {
    sample: values.get("sample"),
    speakers: values.getAll("speaker"),
    kinds: values.getAll("kind"),
    quote: values.get("quote"),
  };
}

/** A text that was pasted is in no address: it would be in histories and logs. */
export function writeAddress(view) {
  const values = new URLSearchParams();
  if (view.sample) {
    values.set("sample", view.sample);
    view.speakers.forEach((speaker) => values.append("speaker", speaker));
    view.kinds.forEach((kind) => values.append("kind", kind));
    if (view.quote) {
      values.set("quote", view.quote);
    }
  }
  const hash = values.toString();
  history.replaceState(null, "", hash ? `#${hash}` : location.pathname);
}
