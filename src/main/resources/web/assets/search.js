// Searches while words are typed: beside the field of every page, and on the search page itself.
import { element, root } from "./page.js";

const SHORTEST = 2;
const PAUSE_MILLIS = 200;
const MOST = { ".hits li": 8, ".articles li": 4, "figure.proof": 3 };
const field = document.getElementById("find");
const panel = document.getElementById("found");
const count = document.getElementById("found-count");

/** What the search page finds, in the order of the questions: an answer that comes late is left out. */
const searches = found => {
  let waiting;
  let latest = 0;
  return words => {
    clearTimeout(waiting);
    const own = ++latest;
    waiting = setTimeout(async () => {
      const address = new URL(root + "search?" + new URLSearchParams({ q: words }));
      const answer = await fetch(address);
      const text = answer.ok ? await answer.text() : "";
      if (own === latest) {
        found(new DOMParser().parseFromString(text, "text/html"), address);
      }
    }, PAUSE_MILLIS);
  };
};

/** The page that was found lies elsewhere than this one. */
function adopted(node, address) {
  node.querySelectorAll("a").forEach(a => { a.href = new URL(a.getAttribute("href"), address).href; });
  return document.importNode(node, true);
}

function close() {
  panel.hidden = true;
}

function show(page, address) {
  if (field.value.trim().length < SHORTEST) {
    close();
    return;
  }
  const parts = Object.entries(MOST).map(([what, most]) => [...page.querySelectorAll(what)].slice(0, most).map(node => adopted(node, address)));
  const all = element("a", "All that is found");
  all.href = address.href;
  const list = element("ul", "", ...parts.flat().map(node => node.tagName === "LI" ? node : element("li", "", node)), ...(parts.flat().length ? [element("li", "", all)] : []));
  panel.replaceChildren(parts.flat().length ? list : element("p", "Nothing has all of these words."));
  panel.hidden = false;
  count.textContent = `${parts[0].length} names, ${parts[1].length} headlines, ${parts[2].length} sentences`;
}

const suggest = searches(show);
field.addEventListener("input", () => suggest(field.value.trim()));
field.form.addEventListener("keydown", event => {
  const links = [...panel.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "Escape" && !panel.hidden) {
    event.preventDefault();
    close();
    field.focus();
  } else if (!panel.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    (links[at + (event.key === "ArrowDown" ? 1 : -1)] ?? field).focus();
  }
});
document.addEventListener("click", event => {
  if (!field.form.contains(event.target)) {
    close();
  }
});
field.form.addEventListener("focusout", event => {
  if (event.relatedTarget && !field.form.contains(event.relatedTarget)) {
    close();
  }
});

const large = document.getElementById("q");
const results = document.getElementById("results");
if (large && results) {
  const replace = searches((page, address) => {
    results.replaceChildren(...[...page.getElementById("results")?.children ?? []].map(node => adopted(node, address)));
    document.title = page.title;
    history.replaceState(null, "", address);
  });
  large.addEventListener("input", () => replace(large.value));
}
