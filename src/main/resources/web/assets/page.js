// What the scripts of pages share. Every name goes into a page as text, never as markup.

/** The site's first page, whatever path a proxy puts it under. */
export const root = new URL("../", import.meta.url).href;

export const by = id => document.getElementById(id);

export const say = words => { by("said").textContent = words; };

export function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) {
    made.textContent = text;
  }
  made.append(...children);
  return made;
}

export function link(text, href) {
  const made = element("a", "", element("bdi", text));
  made.href = href;
  return made;
}

/** A sentence with its source. */
export function figure(proof) {
  const rest = [proof.article.publisher, proof.article.published, proof.confidence && proof.confidence + " sure"].filter(p => p).map(p => ", " + p).join("");
  const made = element("figure", "", element("blockquote", "", element("p", "", element("bdi", proof.words))),
    element("figcaption", "", link(proof.article.title, proof.article.href + proof.anchor), rest));
  made.className = "proof";
  return made;
}

/** Hands a file to the reader. */
export function save(name, blob) {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}
