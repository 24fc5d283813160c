// Makes elements. Whatever comes from an article goes in as text, never as markup.

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (key === "on") {
      for (const [event, action] of Object.entries(value)) {
        made.addEventListener(event, action);
      }
    } else if (key === "class") {
      made.className = value;
    } else {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** Words of an article within words of ours: whatever direction they turn to, ours stay. */
export function isolated(text) {
  return element("bdi", {}, text);
}

export function percent(probability) {
  return `${Math.round(probability * 100)} %`;
}
