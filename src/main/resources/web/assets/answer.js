// The views of an answer as tabs. Without this script they stand one below the other.
import { by, element, link, root } from "./page.js";
import { arrange, picture, shortened } from "./picture.js";

const MOST_LINES = 12;
const holder = document.querySelector(".views");
const views = [...document.querySelectorAll(".views > .view")];

/** One after the other: each needs the one before. */
async function load(names) {
  for (const name of names) {
    await new Promise((done, failed) => {
      const script = element("script");
      script.src = root + "assets/" + name;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }
}

/** The lines stand in the page as a table; the picture shows the same. */
async function draw() {
  if (window.drawn) {
    return;
  }
  window.drawn = true;
  await load(["cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js"]);
  const frame = by("answer-graph");
  frame.hidden = false;
  const cy = picture(frame);
  const dot = cell => {
    const href = cell.querySelector("a")?.getAttribute("href");
    const label = cell.textContent;
    const id = href ?? label;
    if (cy.getElementById(id).empty()) {
      const kind = /([a-z]+)\/[^/]*$/.exec(href ?? "")?.[1] ?? "";
      cy.add({ group: "nodes", data: { id, href, label, short: shortened(label), kind, group: kind } });
    }
    return id;
  };
  for (const row of document.querySelectorAll("#answer-lines tbody tr")) {
    const [from, relation, to] = row.cells;
    cy.add({ group: "edges", data: { source: dot(from), target: dot(to), words: relation.textContent } });
  }
  cy.on("tap", "node", event => tell(event.target));
  arrange(cy);
  window.answered = cy;
}

/** What was tapped, with its page and its lines in words. */
function tell(node) {
  const name = node.data("href") ? link(node.data("label"), node.data("href")) : element("bdi", node.data("label"));
  const lines = node.connectedEdges().map(edge => element("li", [edge.source(), edge.target()].map(end => end.data("short")).join(` – ${edge.data("words")} – `)));
  const list = element("ul", "", ...lines.slice(0, MOST_LINES));
  list.className = "plain";
  by("answer-chosen").replaceChildren(element("p", "", name, ` has ${lines.length} ${lines.length === 1 ? "line" : "lines"} here:`), list);
}

function show(chosen, remember) {
  for (const view of views) {
    const on = view.dataset.view === chosen;
    view.hidden = !on;
    const tab = by("tab-" + view.dataset.view);
    tab.setAttribute("aria-selected", on);
    tab.tabIndex = on ? 0 : -1;
  }
  if (chosen === "graph") {
    draw();
  }
  if (remember) {
    const address = new URL(location.href);
    address.searchParams.set("view", chosen);
    history.replaceState(null, "", address);
  }
}

function step(event) {
  const at = views.findIndex(view => "tab-" + view.dataset.view === event.target.id);
  const next = { ArrowRight: (at + 1) % views.length, ArrowLeft: (at + views.length - 1) % views.length, Home: 0, End: views.length - 1 }[event.key];
  if (at >= 0 && next !== undefined) {
    event.preventDefault();
    show(views[next].dataset.view, true);
    by("tab-" + views[next].dataset.view).focus();
  }
}

if (views.length > 1) {
  const tabs = element("div", "", ...views.map(view => {
    const tab = element("button", view.querySelector("h3").textContent);
    tab.type = "button";
    tab.id = "tab-" + view.dataset.view;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", view.id);
    tab.addEventListener("click", () => show(view.dataset.view, true));
    view.setAttribute("role", "tabpanel");
    view.setAttribute("aria-labelledby", tab.id);
    view.querySelector("h3").hidden = true;
    return tab;
  }));
  tabs.className = "tabs";
  tabs.setAttribute("role", "tablist");
  tabs.setAttribute("aria-label", "Views of the answer");
  tabs.addEventListener("keydown", step);
  holder.prepend(tabs);
  show(holder.dataset.chosen, false);
}
